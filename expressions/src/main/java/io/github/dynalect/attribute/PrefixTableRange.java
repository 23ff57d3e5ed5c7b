package io.github.dynalect.attribute;

/**
 * What a query of a table or a local index reads, before the next part of its sort attribute is tested, which
 * holds text or a binary.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class PrefixTableRange<T, S, N> extends OrderedTableRange<T, S, N> permits PrefixPartition {
    PrefixTableRange(SortPosition<T, S, N> position) {
        super(position);
    }

    /** {@return the items where it begins with the given value} */
    public TableRange<T> sortBeginsWith(S prefix) {
        return new TableRange<>(position().beginningWith(prefix));
    }
}
