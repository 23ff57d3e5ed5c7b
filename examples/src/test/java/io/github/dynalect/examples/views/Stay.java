package io.github.dynalect.examples.views;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A guest's stay in a hotel. */
@DynamoItem(table = "stays")
@GlobalIndex(
        name = "by-guest",
        partition = "guest",
        sort = "arrival",
        projection = Projected.INCLUDE,
        include = {"nights", "room"})
record Stay(
        @PartitionKey String hotel,
        @SortKey LocalDate arrival,
        @StoredName("g") @MemberName("visitor") String guest,
        @WhenAbsent("1") int nights,
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant bookedAt,
        Room room,
        Option<Bill> bill) {
    /** Where the guest stays. */
    @DynamoDocument
    record Room(
            @StoredName("n") int number, @WhenAbsent("ROAD") Side side) {}

    /** To where a room looks. */
    enum Side {
        ROAD,
        LAKE
    }

    /** What the guest owes, once it is known. */
    @DynamoDocument
    record Bill(BigDecimal total, Option<String> note) {}
}
