package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.CreatedAt;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GeneratedId;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.UpdatedAt;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** An article, for which all is kept that can be. */
// @start region=model
@DynamoItem(table = "articles")
record Article(
        @PartitionKey @GeneratedId UUID articleId,
        String title,
        int reads,
        @CreatedAt Option<Instant> createdAt,
        @UpdatedAt Option<Instant> updatedAt,
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Option<Instant> expiresAt,
        @Version long version) {
    static Article of(UUID id, String title) {
        return new Article(id, title, 0, Option.none(), Option.none(), Option.none(), 0);
    }

    Article title(String other) {
        return new Article(articleId, other, reads, createdAt, updatedAt, expiresAt, version);
    }
}
// @end
