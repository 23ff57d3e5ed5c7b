package io.github.dynalect.examples.samples;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.vavr.control.Option;

/** A forum. */
@DynamoItem(table = "Forum")
public record Forum(
        @PartitionKey @StoredName("Name") String name,
        @StoredName("Category") String category,
        @StoredName("Threads") Option<Integer> threads,
        @StoredName("Messages") Option<Integer> messages,
        @StoredName("Views") Option<Integer> views) {}
