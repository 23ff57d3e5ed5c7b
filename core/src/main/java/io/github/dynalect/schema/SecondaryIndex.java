package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An index of a table: the handle by which it is queried, whether it is global or local, and what it holds of an item.
 *
 * <p>An item that lacks one of the index's key attributes is not in the index.
 *
 * @param key the index's name and key attributes
 * @param scope whether it is global or local
 * @param projection which attributes it holds
 * @param <T> the item type
 */
public record SecondaryIndex<T>(IndexKey<? super T, ?> key, Scope scope, IndexProjection projection) {
    /** How far an index reaches. */
    public enum Scope {
        /** Over the whole table, with partitions of its own; it is read with eventual consistency only. */
        GLOBAL,
        /** Over one partition of the table in another order. */
        LOCAL
    }

    /**
     * @throws RefusedException if DynamoDB has no such index
     */
    public SecondaryIndex {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(projection, "projection");
        if (!TableName.isName(key.name())) {
            throw Rule.INDEX_NAME.refuse(key.name(), "a name of other characters or length", "choose another name");
        }
        if (scope == Scope.LOCAL
                && (key.partitionAttributes().length() != 1
                        || key.sortAttributes().length() != 1)) {
            throw Rule.INDEX_LOCAL.refuse(
                    key.name(),
                    "an index with " + key.partitionAttributes().length() + " partition and "
                            + key.sortAttributes().length() + " sort attributes",
                    "make it a global index");
        }
    }

    /**
     * {@return a global index, which holds all attributes}
     *
     * @param <T> the item type
     * @param key the index's name and key attributes
     * @throws RefusedException if no index can have the name
     */
    public static <T> SecondaryIndex<T> global(IndexKey<? super T, ?> key) {
        return new SecondaryIndex<>(key, Scope.GLOBAL, IndexProjection.all());
    }

    /**
     * {@return a local index, which holds all attributes}
     *
     * @param <T> the item type
     * @param key the index's name, the table's partition attribute, and the index's sort attribute
     * @throws RefusedException if no index can have the name, or there is not one attribute of each kind
     */
    public static <T> SecondaryIndex<T> local(IndexKey<? super T, ?> key) {
        return new SecondaryIndex<>(key, Scope.LOCAL, IndexProjection.all());
    }

    /** {@return the same index, which holds these attributes} */
    public SecondaryIndex<T> projecting(IndexProjection other) {
        return new SecondaryIndex<>(key, scope, other);
    }

    /** {@return its name} */
    public String name() {
        return key.name();
    }

    /**
     * {@return its partition attributes, with their types}
     *
     * @throws RefusedException if the codec of one does not tell its type
     */
    public Vector<KeyAttribute> partition() {
        return key.partitionAttributes().map(KeyAttribute::of);
    }

    /**
     * {@return its sort attributes from the left, with their types}
     *
     * @throws RefusedException if the codec of one does not tell its type
     */
    public Vector<KeyAttribute> sort() {
        return key.sortAttributes().map(KeyAttribute::of);
    }

    /** {@return the names of its key attributes, the partition attributes first} */
    public Vector<String> keyNames() {
        return attributes().map(attribute -> attribute.path().attribute());
    }

    Vector<Attribute<? super T, ?>> attributes() {
        return Vector.<Attribute<? super T, ?>>narrow(key.partitionAttributes())
                .appendAll(Vector.narrow(key.sortAttributes()));
    }

    /** {@return whether the index is global or local, and its name} */
    @Override
    public String toString() {
        return scope + " index " + name();
    }
}
