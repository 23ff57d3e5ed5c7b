package io.github.dynalect.examples.keys;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.Subtype;
import java.time.LocalDate;

/** Kinds in an index that holds parts of them, and what tells the kinds. */
@DynamoItem(table = "notices")
@Discriminator("type")
@GlobalIndex(name = "by-day", partition = "owner", sort = "day", projection = Projected.INCLUDE, include = "type")
sealed interface Notice {
    String noticeId();

    String owner();

    LocalDate day();

    @Subtype("OPEN")
    record Open(@PartitionKey String noticeId, String owner, LocalDate day, String text) implements Notice {}

    @Subtype("DONE")
    record Done(@PartitionKey String noticeId, String owner, LocalDate day) implements Notice {}
}
