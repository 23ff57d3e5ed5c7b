package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;

/** A lamp whose components have the names of an enum's constants. */
// @start region=model
@DynamoItem(table = "lamps")
record Lamp(
        @PartitionKey String lampId,
        Light light,
        boolean bright,
        @MemberName("dimmed") boolean dim) {
    enum Light {
        bright,
        dim
    }
}
// @end
