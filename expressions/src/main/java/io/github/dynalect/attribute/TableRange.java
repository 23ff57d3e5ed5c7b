package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a query of a table reads: a partition, or a range of one, in the order of the table or of a local index.
 *
 * @param <T> the item type
 */
public sealed class TableRange<T> permits EqualTableRange {
    private final KeyCondition<T> condition;

    TableRange(KeyCondition<T> condition) {
        this.condition = condition;
    }

    /**
     * {@return a whole partition of the table, with the items of all kinds that lie in it}
     *
     * @param <T> what the kinds have in common
     * @param partition the partition attribute, of the template of one of the kinds
     */
    public static <T> TableRange<T> of(TemplateValues<? extends T> partition) {
        return new TableRange<>(new KeyCondition.Partition<>(
                Option.none(),
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
    public static <T> TableRange<T> spanning(TableRange<? extends T> first, TableRange<? extends T> last) {
        return new TableRange<>(Span.of(
                Objects.requireNonNull(first, "first").condition(),
                Objects.requireNonNull(last, "last").condition()));
    }

    /** {@return the key condition that says so; it knows the local index, if it belongs to one} */
    public final KeyCondition<T> condition() {
        return condition;
    }

    @Override
    public final String toString() {
        return condition.toString();
    }
}
