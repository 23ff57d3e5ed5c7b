package io.github.dynalect.operation;

/**
 * A table was created or deleted, and the wait for its end was given up. What was asked goes on; its cause is the SDK's own
 * exception.
 */
public final class TableStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TableStatusException(String message, Throwable cause) {
        super(message, cause);
    }
}
