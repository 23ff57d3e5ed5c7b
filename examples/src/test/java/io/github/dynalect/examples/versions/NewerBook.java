package io.github.dynalect.examples.versions;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** A book as the newer code knows it: with an attribute more, and a cover more. */
@DynamoItem(table = "books")
record NewerBook(@PartitionKey String bookId, String title, Binding binding, int pages) {
    /** What holds it together. */
    @DynamoDocument
    record Binding(Cover cover) {}

    /** What its cover is made of, if it has one. */
    enum Cover {
        PAPER,
        CLOTH,
        NONE
    }
}
