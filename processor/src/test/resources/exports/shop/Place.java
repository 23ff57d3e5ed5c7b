package shop;

import io.github.dynalect.annotation.DynamoDocument;

/** A document. */
@SuppressWarnings("exports")
@DynamoDocument
public record Place(String city) {}
