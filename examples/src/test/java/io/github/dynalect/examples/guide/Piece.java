package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoDocument;

/** A piece of music. */
@DynamoDocument
record Piece(String composer, String title) {}
