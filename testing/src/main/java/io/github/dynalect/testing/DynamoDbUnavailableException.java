package io.github.dynalect.testing;

/** The server that was asked for cannot be used. The message says which one, why, and what to do. */
public final class DynamoDbUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DynamoDbUnavailableException(String asked, String reason, String remedy) {
        super(message(asked, reason, remedy));
    }

    DynamoDbUnavailableException(String asked, String reason, String remedy, Throwable cause) {
        super(message(asked, reason, remedy), cause);
    }

    private static String message(String asked, String reason, String remedy) {
        return "%s cannot be used: %s%nWhat to do: %s".formatted(asked, reason, remedy);
    }
}
