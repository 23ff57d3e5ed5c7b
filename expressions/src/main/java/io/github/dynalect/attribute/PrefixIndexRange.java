package io.github.dynalect.attribute;

/**
 * What a query of an index reads, before its next sort attribute, which holds text or a binary, is tested.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 * @param <N> what an equality gives
 */
public final class PrefixIndexRange<T, S, N> extends OrderedIndexRange<T, S, N> {
    PrefixIndexRange(SortPosition<T, S> position, IndexSort<T, N> next) {
        super(position, next);
    }

    /** {@return the items whose sort attribute begins with the given value} */
    public IndexRange<T> sortBeginsWith(S prefix) {
        return new IndexRange<>(position().beginningWith(prefix));
    }
}
