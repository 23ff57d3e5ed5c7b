package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.math.BigDecimal;

/** Money that has gone from one wallet to another. */
// @start region=model
@DynamoItem(table = "transfers")
record Transfer(@PartitionKey String transferId, String from, String to, BigDecimal amount) {}
// @end
