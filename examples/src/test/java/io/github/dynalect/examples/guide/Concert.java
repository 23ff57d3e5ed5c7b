package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A concert, with most of what a model can say. */
// @start region=model
@DynamoItem(table = "concerts")
@GlobalIndex(name = "by-artist", partition = "artist", sort = "at")
@LocalIndex(name = "by-price", sort = "price", projection = Projected.INCLUDE, include = "artist")
record Concert(
        @PartitionKey String hall,
        @SortKey Instant at, // as text, in the order of time
        @StoredName("a") String artist, // in the table it is "a"
        @WhenAbsent("0") int price, // for items that were stored without it
        Option<String> note, // an item may lack it
        List<Piece> programme, // documents in a list
        Map<String, Integer> ratings,
        @MemberName("hallKey") String SCHEMA, // Concert_.SCHEMA is taken
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant forgottenAt,
        @Ignored List<String> warnings) {} // not stored
// @end
