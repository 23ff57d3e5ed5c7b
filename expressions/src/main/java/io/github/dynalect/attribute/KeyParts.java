package io.github.dynalect.attribute;

import io.github.dynalect.expression.ItemType;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Values of the parts of a composed key, from which the key or a partition is made. Its text does not show them.
 *
 * @param <T> the item type
 * @param <R> what asks for a partition
 */
public final class KeyParts<T, R> {
    private final Option<ItemType<T>> itemType;
    private final Option<String> index;
    private final Vector<KeyField<T>> partition;
    private final IndexSort<T, R> sort;
    private final LinkedHashMap<String, AttributeValue> values;

    private KeyParts(
            Option<ItemType<T>> itemType,
            Option<String> index,
            Vector<KeyField<T>> partition,
            IndexSort<T, R> sort,
            LinkedHashMap<String, AttributeValue> values) {
        this.itemType = itemType;
        this.index = index;
        this.partition = partition;
        this.sort = sort;
        this.values = values;
    }

    static <T, R> KeyParts<T, R> ofTable(ItemType<T> itemType, KeyField<T> partition, IndexSort<T, R> sort) {
        return new KeyParts<>(Option.some(itemType), Option.none(), Vector.of(partition), sort, LinkedHashMap.empty());
    }

    static <T, R> KeyParts<T, R> ofIndex(String index, Vector<KeyField<T>> partition, IndexSort<T, R> sort) {
        return new KeyParts<>(Option.none(), Option.some(index), partition, sort, LinkedHashMap.empty());
    }

    /**
     * {@return the same with one value more}
     *
     * @param <V> its type
     * @param attribute the part, or the attribute itself where it is not composed
     * @throws io.github.dynalect.refusal.RefusedException if it is no part of the key
     */
    public <V> KeyParts<T, R> given(Attribute<? super T, V> attribute, V value) {
        String name = Objects.requireNonNull(attribute, "attribute").path().toString();
        if (!fields().exists(field -> names(field).contains(name))) {
            throw Rule.KEY_PARTS.refuse(name, "a value of what is no part of the key", "give the parts only");
        }
        return new KeyParts<>(
                itemType,
                index,
                partition,
                sort,
                values.put(
                        attribute.path().attribute(), attribute.literal(value).value()));
    }

    /**
     * {@return the key of the item with these values}
     *
     * @throws io.github.dynalect.refusal.RefusedException if a part is not given, or if a value cannot be one in a key
     */
    public Key<T> key() {
        return new Key<>(fields().map(this::value), itemType);
    }

    /**
     * {@return all items of the partition with these values, in the order of the sort attribute; to be narrowed by a test of that}
     *
     * @throws io.github.dynalect.refusal.RefusedException if a part of the partition is not given, if one of the sort attribute
     *     is, or if a value cannot be one in a key
     */
    public R partition() {
        Vector<String> others = values.keySet().toVector().removeAll(partition.flatMap(KeyParts::names));
        if (others.nonEmpty()) {
            throw Rule.KEY_PARTS.refuse(
                    others.mkString(", "),
                    "a value of what is no part of the partition",
                    "say it of the range: partition().sortEq(…)");
        }
        return sort.after(index, partition.map(this::value));
    }

    private Vector<KeyField<T>> fields() {
        return partition.appendAll(sort.fields());
    }

    private KeyValue value(KeyField<T> field) {
        return field.value(values.toJavaMap()).getOrElseThrow(() -> {
            Vector<String> missing = names(field).removeAll(values.keySet());
            return Rule.KEY_PARTS.refuse(
                    field.attribute().toString(), "no value of " + missing.mkString(", "), "give all parts");
        });
    }

    private static Vector<String> names(KeyField<?> field) {
        return field.parts().map(part -> part.path().attribute());
    }

    @Override
    public String toString() {
        return values.keySet().mkString("KeyParts[", ", ", "]");
    }
}
