package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.math.BigDecimal;

/** What somebody has, and may spend in a day. */
// @start region=model
@DynamoItem(table = "wallets")
record Wallet(@PartitionKey String walletId, BigDecimal balance, BigDecimal daily) {}
// @end
