package io.github.dynalect.examples.boxoffice;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.time.Instant;

/** A seat in a show that somebody has bought. */
@DynamoItem(table = "tickets")
public record Ticket(@PartitionKey String showId, @SortKey String seat, String holder, Instant soldAt) {}
