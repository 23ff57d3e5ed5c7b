package io.github.dynalect.attribute;

/**
 * A partition of a table whose sort attribute holds text or a binary, and so has beginnings.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public final class PrefixPartition<T, S> extends OrderedPartition<T, S> {
    PrefixPartition(SortPosition<T, S> position) {
        super(position);
    }

    /** {@return the items whose sort attribute begins with the given value} */
    public TableRange<T> sortBeginsWith(S prefix) {
        return new TableRange<>(position().beginningWith(prefix));
    }
}
