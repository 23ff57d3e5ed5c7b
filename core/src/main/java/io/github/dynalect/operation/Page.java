package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;

/**
 * Some rows of a reading, and where it goes on.
 *
 * <p>A page may be empty and not the last one: its filter left nothing, or the last request ended just where the items do.
 * The end is where no cursor is.
 *
 * @param rows the rows, in the order of the reading; the list cannot be changed
 * @param next where the reading goes on, after the last of these rows; none at the end
 * @param <R> the type of a row
 */
public record Page<R>(List<R> rows, Option<Cursor> next) {
    /** A page of rows. */
    public Page {
        rows = List.copyOf(rows);
        Objects.requireNonNull(next, "next");
    }

    /** {@return how many rows it has, and whether it is the last; not the rows, which have values} */
    @Override
    public String toString() {
        return "Page[" + rows.size() + " rows, " + (isLast() ? "the last]" : "not the last]");
    }

    /** {@return whether nothing follows} */
    public boolean isLast() {
        return next.isEmpty();
    }
}
