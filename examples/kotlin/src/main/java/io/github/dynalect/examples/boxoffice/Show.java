package io.github.dynalect.examples.boxoffice;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Set;

/** A show, and how many of its seats are left. */
@DynamoItem(table = "shows")
public record Show(
        @PartitionKey String showId,
        String title,
        Sale sale,
        int seatsLeft,
        BigDecimal price,
        Set<String> tags,
        Option<String> note) {}
