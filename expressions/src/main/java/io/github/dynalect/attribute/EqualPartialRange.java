package io.github.dynalect.attribute;

/**
 * What a query of an index that holds parts of items reads, before its next sort attribute, or the next part of it, is
 * tested for equality.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class EqualPartialRange<T, S, N> extends PartialRange<T> permits OrderedPartialRange {
    private final SortPosition<T, S, N> position;

    EqualPartialRange(SortPosition<T, S, N> position) {
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
