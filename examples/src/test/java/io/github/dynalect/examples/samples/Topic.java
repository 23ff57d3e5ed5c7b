package io.github.dynalect.examples.samples;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import java.util.List;

/** A thread of a forum. */
@DynamoItem(table = "Thread")
public record Topic(
        @PartitionKey @StoredName("ForumName") String forumName,
        @SortKey @StoredName("Subject") String subject,
        @StoredName("LastPostedBy") String lastPostedBy,
        @StoredName("LastPostedDateTime") String lastPostedAt,
        @StoredName("Views") int views,
        @StoredName("Replies") int replies,
        @StoredName("Answered") int answered,
        @StoredName("Tags") List<String> tags) {}
