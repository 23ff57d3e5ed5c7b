package io.github.dynalect.attribute;

/**
 * What a query of a table or a local index reads, before the next part of its sort attribute is tested for equality.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class EqualTableRange<T, S, N> extends TableRange<T> permits OrderedTableRange {
    private final SortPosition<T, S, N> position;

    EqualTableRange(SortPosition<T, S, N> position) {
        super(position.untested());
        this.position = position;
    }

    final SortPosition<T, S, N> position() {
        return position;
    }

    /** {@return the items where it equals the given value; what follows it can be tested next} */
    public final N sortEq(S value) {
        return position.equal(value);
    }
}
