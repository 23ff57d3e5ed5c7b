package io.github.dynalect.processor;

import io.github.dynalect.annotation.DynamoDocument;

/**
 * A document that was compiled without the processor, so that it has no metamodel.
 *
 * @param text its content
 */
@DynamoDocument
public record UnwrittenPart(String text) {}
