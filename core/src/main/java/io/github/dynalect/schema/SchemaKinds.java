package io.github.dynalect.schema;

import io.github.dynalect.expression.ItemType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The kinds of the items of a schema: how an item tells which it is of, and the schemas of the kinds. A record alone has none.
 *
 * @param told tells of an item which kind it is; none of a record, or where nothing depends on it
 * @param parts the schemas of the kinds, and of such as are some of them
 * @param keeps whether a table keeps to these kinds, and leaves other items alone
 */
record SchemaKinds<T>(Option<ItemKinds<T>> told, List<Schema<? extends T>> parts, boolean keeps) {
    static <T> SchemaKinds<T> ofRecord() {
        return new SchemaKinds<>(Option.none(), List.of(), true);
    }

    static <T> SchemaKinds<T> of(ItemKinds<T> told, List<Schema<? extends T>> parts) {
        return new SchemaKinds<>(Option.some(told), parts, false).each(Schema::keepingToKinds);
    }

    SchemaKinds<T> keeping() {
        return new SchemaKinds<>(told, parts, true);
    }

    /** The same kinds, where nothing depends on which an item is of. */
    SchemaKinds<T> untold() {
        return new SchemaKinds<>(Option.none(), parts, keeps);
    }

    SchemaKinds<T> each(UnaryOperator<Schema<? extends T>> change) {
        List<Schema<? extends T>> changed = new ArrayList<>(parts.size());
        for (Schema<? extends T> part : parts) {
            changed.add(change.apply(part));
        }
        return new SchemaKinds<>(told, List.copyOf(changed), keeps);
    }

    /** The schema of the kind of an item, if that is told. */
    Option<Schema<? extends T>> schemaOf(T item) {
        return told.map(kinds -> kindOf(kinds.of(item)));
    }

    private static <K> Schema<? extends K> kindOf(ItemOfKind<K> one) {
        return one.schema().kindOf(one.item());
    }

    /** The schemas of an item type; several, if a type has several kinds. The nearest ones count. */
    <K> Vector<Schema<K>> of(ItemType<K> itemType) {
        Vector<Schema<K>> near = Vector.ofAll(parts).flatMap(part -> part.as(itemType));
        return near.isEmpty()
                ? Vector.ofAll(parts).flatMap(part -> part.schemas().of(itemType))
                : near;
    }

    /** The schemas of the kinds that have none themselves, each once. */
    Vector<Schema<?>> leaves() {
        return Vector.ofAll(parts)
                .<Schema<?>>flatMap(part -> part.schemas().parts().isEmpty()
                        ? Vector.of(part)
                        : part.schemas().leaves())
                .distinctBy(Schema::kinds);
    }

    /** The schema of the kinds of stored attributes. */
    Option<Schema<? extends T>> including(Map<String, AttributeValue> stored) {
        return Vector.ofAll(parts).find(part -> part.kinds().exists(kinds -> kinds.include(stored)));
    }
}
