package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.vavr.control.Option;

/** A reading came to the end of its budget before it came to the end of what was asked for. */
public final class ReadBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Option<Cursor> next;

    ReadBudgetException(String reading, int budget, Option<Cursor> next) {
        super(reading + " was not at its end after " + budget
                + " requests. Remedy: read it by page(), which gives what was found, or raise readBudget");
        this.next = next;
    }

    /** {@return where the reading goes on; none if it is one of several segments, each of which has a place of its own} */
    public Option<Cursor> next() {
        return next;
    }
}
