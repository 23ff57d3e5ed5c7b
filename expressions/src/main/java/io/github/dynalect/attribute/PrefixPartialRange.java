package io.github.dynalect.attribute;

/**
 * What a query of an index that holds parts of items reads, before its next sort attribute, or the next part of it, is
 * tested, which holds text or a binary.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public final class PrefixPartialRange<T, S, N> extends OrderedPartialRange<T, S, N> {
    PrefixPartialRange(SortPosition<T, S, N> position) {
        super(position);
    }

    /** {@return the items where it begins with the given value} */
    public PartialRange<T> sortBeginsWith(S prefix) {
        return new PartialRange<>(position().beginningWith(prefix));
    }
}
