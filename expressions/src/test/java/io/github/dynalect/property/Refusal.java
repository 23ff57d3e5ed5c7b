package io.github.dynalect.property;

import io.vavr.collection.Vector;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Why the server refuses to make an update: for the sake of the item. */
enum Refusal {
    /** A value that is read is not there. */
    MISSING("attribute that does not exist in the item"),
    /** A value that is there has a type with which that cannot be done. */
    TYPE("incorrect data type"),
    /** What should hold the target is not there, or is no map or list. */
    PATH("document path provided in the update expression is invalid"),
    /** A number becomes greater, smaller or longer than the server stores. */
    NUMBER("Number overflow", "Number underflow", "precision up to 38 digits", "more than 38 significant digits"),
    /** The item becomes too deep. */
    NESTING("Nesting Levels have exceeded");

    private final Vector<String> messages;

    Refusal(String... messages) {
        this.messages = Vector.of(messages);
    }

    /** The reason for a refusal; one that is about the expression, and not about the item, is thrown on. */
    static Refusal of(DynamoDbException exception) {
        String message = Objects.requireNonNull(exception.getMessage());
        return Vector.of(values())
                .find(refusal -> refusal.messages.exists(message::contains))
                .getOrElseThrow(() -> exception);
    }
}
