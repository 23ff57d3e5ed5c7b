package io.github.dynalect.operation;

/** The service left items unread, again and again; nothing of the reading was given. */
public final class UnprocessedKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprocessedKeysException(String table, int keys, BatchResult.Cause cause) {
        super(
                "Of " + table + " " + keys + " items were left unread: " + cause
                        + ". Remedy: read again later, or read less at once",
                cause.failure().getOrNull());
    }
}
