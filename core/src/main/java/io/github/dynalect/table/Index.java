package io.github.dynalect.table;

/**
 * An index of a table, to be scanned. A query of it begins with the table, {@code table.query(handle.partition(…))}, for the
 * handle knows its index.
 *
 * @param <S> what a scan of it is
 */
public final class Index<S> {
    private final String name;
    private final S scan;

    Index(String name, S scan) {
        this.name = name;
        this.scan = scan;
    }

    /** {@return the read of all that the index has} */
    public S scan() {
        return scan;
    }

    /** {@return the table's name and the index's} */
    @Override
    public String toString() {
        return "Index[" + name + "]";
    }
}
