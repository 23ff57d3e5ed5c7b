package io.github.dynalect.examples.versions;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** A book as the older code knows it. */
@DynamoItem(table = "books")
record Book(@PartitionKey String bookId, String title, Binding binding) {
    /** What holds it together. */
    @DynamoDocument
    record Binding(Cover cover) {}

    /** What its cover is made of. */
    enum Cover {
        PAPER,
        CLOTH
    }
}
