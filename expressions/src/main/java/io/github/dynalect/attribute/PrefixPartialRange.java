package io.github.dynalect.attribute;

/**
 * What a query of an index that holds parts of items reads, before its next sort attribute, which holds text or a binary, is tested.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 * @param <N> what an equality gives
 */
public final class PrefixPartialRange<T, S, N> extends OrderedPartialRange<T, S, N> {
    PrefixPartialRange(SortPosition<T, S> position, IndexSort<T, N> next) {
        super(position, next);
    }

    /** {@return the items whose sort attribute begins with the given value} */
    public PartialRange<T> sortBeginsWith(S prefix) {
        return new PartialRange<>(position().beginningWith(prefix));
    }
}
