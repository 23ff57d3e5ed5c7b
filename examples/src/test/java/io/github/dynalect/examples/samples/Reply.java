package io.github.dynalect.examples.samples;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;

/** A reply in a thread. */
@DynamoItem(table = "Reply")
@GlobalIndex(name = "PostedBy-Message-Index", partition = "postedBy", sort = "message")
public record Reply(
        @PartitionKey @StoredName("Id") String threadId,
        @SortKey @StoredName("ReplyDateTime") String repliedAt,
        @StoredName("Message") String message,
        @StoredName("PostedBy") String postedBy) {}
