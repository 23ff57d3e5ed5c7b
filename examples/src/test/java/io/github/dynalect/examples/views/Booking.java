package io.github.dynalect.examples.views;

import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What the reception wants to know of a stay. */
@ViewOf(Stay.class)
record Booking(
        @PartAt("guest") String name,
        int nights,
        Instant bookedAt,
        @PartAt("room.number") int room,
        @PartAt("room.side") Stay.Side side,
        @PartAt("bill.total") Optional<BigDecimal> total,
        @PartAt("bill.note") Option<String> note) {
    /** What the index by guests holds of it. */
    @ViewOf(Stay.class)
    record Night(String hotel, Integer nights, Stay.Room room) {}
}
