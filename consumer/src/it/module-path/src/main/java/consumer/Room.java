package consumer;

import io.github.dynalect.annotation.DynamoDocument;

/** A room that a guest has. */
@DynamoDocument
public record Room(int number, boolean balcony) {}
