package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.math.BigDecimal;

/** A tariff whose price was once stored as text. */
@DynamoItem(table = "tariffs")
record Tariff(
        @PartitionKey String tariffId,
        @ConvertedBy(PriceCodec.class) BigDecimal price) {}
