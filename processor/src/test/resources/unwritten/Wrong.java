package unwritten;

import io.github.dynalect.annotation.DynamoDocument;

/** A document with a mistake. */
@DynamoDocument
record Wrong(
        Object anything) {}
