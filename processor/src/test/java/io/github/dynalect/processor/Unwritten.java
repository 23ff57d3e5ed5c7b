package io.github.dynalect.processor;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/**
 * An item that was compiled without the processor, so that it has no metamodel.
 *
 * @param id its key
 */
@DynamoItem(table = "unwritten")
public record Unwritten(@PartitionKey String id) {}
