package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;

/** An item of a table that the Enhanced client reads and writes, too. */
// @start region=model
@DynamoItem(table = "tasks")
@GlobalIndex(name = "byOwner", partition = "owner", sort = "openedAt")
record Task(
        @PartitionKey String taskId,
        String owner,
        TaskStatus status,
        int points,
        @ConvertedBy(IsoInstant.class) Instant openedAt, // in the form that is there already
        Set<String> labels,
        Option<Place> place,
        @Version long version) {
    @DynamoDocument
    record Place(Option<Integer> floor, Option<String> room) {}
}
// @end
