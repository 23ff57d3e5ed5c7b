package consumer;

import io.github.dynalect.annotation.DynamoDocument;

/** Where a guest lives. */
@DynamoDocument
public record Address(String street, String city) {}
