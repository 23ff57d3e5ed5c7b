package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An index of a table: the handle by which it is read, its kind, which is that of the handle, and what it holds of an item.
 *
 * <p>An item that lacks one of the index's key attributes is not in the index.
 *
 * @param <T> the item type
 */
public final class SecondaryIndex<T> {
    private final IndexKey<? super T, ?> key;
    private final Kind kind;
    private final IndexProjection projection;

    /** How far an index reaches, and whether it gives whole items. */
    public enum Kind {
        /** Over the whole table, with partitions of its own and all attributes; it is read with eventual consistency only. */
        GLOBAL,
        /** As a global one, with some attributes only: whole items are read from the table. */
        PARTIAL,
        /** Over each partition of the table in another order; DynamoDB reads from the table what it does not hold. */
        LOCAL
    }

    private SecondaryIndex(IndexKey<? super T, ?> key, Kind kind, IndexProjection projection) {
        this.key = Objects.requireNonNull(key, "key");
        this.kind = kind;
        this.projection = Objects.requireNonNull(projection, "projection");
        if (!TableName.isName(key.name())) {
            throw Rule.INDEX_NAME.refuse(key.name(), "a name of other characters or length", "choose another name");
        }
    }

    /** The index of items of a type as one of those of a kind of it. */
    static <T> SecondaryIndex<T> narrowed(SecondaryIndex<? super T> index) {
        return new SecondaryIndex<>(index.key, index.kind, index.projection);
    }

    /**
     * {@return a global index, which holds all attributes}
     *
     * @param <T> the item type
     * @param key the index's name and key attributes
     * @throws RefusedException if no index can have the name
     */
    public static <T> SecondaryIndex<T> global(IndexKey<? super T, ? extends IndexRange<?>> key) {
        return new SecondaryIndex<>(key, Kind.GLOBAL, IndexProjection.all());
    }

    /**
     * {@return a global index, which holds parts of items}
     *
     * @param <T> the item type
     * @param key the index's name and key attributes
     * @param projection which attributes it holds
     * @throws RefusedException if no index can have the name
     */
    public static <T> SecondaryIndex<T> partial(
            IndexKey<? super T, ? extends PartialRange<?>> key, IndexProjection.Partial projection) {
        return new SecondaryIndex<>(key, Kind.PARTIAL, projection);
    }

    /**
     * {@return a local index, which holds all attributes}
     *
     * @param <T> the item type
     * @param key the index's name, the table's partition attribute, and the index's sort attribute
     * @throws RefusedException if no index can have the name
     */
    public static <T> SecondaryIndex<T> local(IndexKey<? super T, ? extends TableRange<?>> key) {
        return local(key, IndexProjection.all());
    }

    /**
     * {@return a local index}
     *
     * @param <T> the item type
     * @param key the index's name, the table's partition attribute, and the index's sort attribute
     * @param projection which attributes it holds
     * @throws RefusedException if no index can have the name
     */
    public static <T> SecondaryIndex<T> local(
            IndexKey<? super T, ? extends TableRange<?>> key, IndexProjection projection) {
        return new SecondaryIndex<>(key, Kind.LOCAL, projection);
    }

    /** {@return its kind} */
    public Kind kind() {
        return kind;
    }

    /** {@return which attributes it holds} */
    public IndexProjection projection() {
        return projection;
    }

    /** {@return its name and key attributes} */
    public IndexKey<? super T, ?> key() {
        return key;
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

    /** Whether both are one index of a table. */
    boolean isLike(SecondaryIndex<?> other) {
        return kind == other.kind
                && projection.equals(other.projection)
                && key.partitionAttributes().length()
                        == other.key.partitionAttributes().length()
                && KindCheck.areSame(attributes().asJava(), other.attributes().asJava());
    }

    boolean isComposed() {
        return key.isComposed();
    }

    Vector<Template<? super T>> templates() {
        return Vector.narrow(key.templates());
    }

    Vector<Attribute<? super T, ?>> attributes() {
        return Vector.<Attribute<? super T, ?>>narrow(key.partitionAttributes())
                .appendAll(Vector.narrow(key.sortAttributes()));
    }

    /** {@return the index's kind and name} */
    @Override
    public String toString() {
        return kind + " index " + name();
    }
}
