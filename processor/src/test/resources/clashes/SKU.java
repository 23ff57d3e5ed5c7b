package clashes;

import io.github.dynalect.annotation.DynamoDocument;

@DynamoDocument
public record SKU(String sku) {}
