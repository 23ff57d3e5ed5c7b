package io.github.dynalect.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** A clock that reads a {@link VirtualTime}. */
final class VirtualClock extends Clock {
    private final InstantSource time;
    private final ZoneId zone;

    VirtualClock(InstantSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new VirtualClock(time, other);
    }
}
