package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a query of a global index reads that holds all attributes, and so gives whole items.
 *
 * @param <T> the item type
 */
public sealed class IndexRange<T> extends GlobalRange<T> permits EqualIndexRange {
    IndexRange(KeyCondition<T> condition) {
        super(condition);
    }

    /**
     * {@return a whole partition of an index, with the items of all kinds that lie in it}
     *
     * @param <T> what the kinds have in common
     * @param index the name of the index
     * @param partition the partition attribute, of the template of one of the kinds
     */
    public static <T> IndexRange<T> of(String index, TemplateValues<? extends T> partition) {
        return new IndexRange<>(new KeyCondition.Partition<>(
                Option.some(Objects.requireNonNull(index, "index")),
                Vector.of(Objects.requireNonNull(partition, "partition").keyValue())));
    }

    /**
     * {@return all items from the first of a range to the last of another, with those of other kinds between them}
     *
     * @param <T> what the kinds have in common
     * @param first a range of the same partition, with a sort attribute that holds text
     * @param last another one, which begins no earlier
     * @throws io.github.dynalect.refusal.RefusedException if the ranges lie in different partitions, or in another order
     */
    public static <T> IndexRange<T> spanning(IndexRange<? extends T> first, IndexRange<? extends T> last) {
        return new IndexRange<>(Span.of(
                Objects.requireNonNull(first, "first").condition(),
                Objects.requireNonNull(last, "last").condition()));
    }
}
