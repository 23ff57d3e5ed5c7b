package io.github.dynalect.operation;

/** The service left items unread, again and again; nothing of the reading was given. */
public final class UnprocessedKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprocessedKeysException(String table, int keys) {
        super("Of " + table + " " + keys + " items were left unread by " + Lookup.MOST_FRUITLESS
                + " answers in a row. Remedy: read again later, or read less at once");
    }
}
