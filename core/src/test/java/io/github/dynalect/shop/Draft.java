package io.github.dynalect.shop;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** An item whose version, times and identifier are kept for it, and that expires. */
public record Draft(
        UUID draftId,
        String text,
        Option<String> editor,
        Option<Instant> createdAt,
        Instant changedAt,
        Option<Instant> expiresAt,
        long version) {
    public static final UUID NEW = new UUID(0, 0);

    /** A draft that is not stored yet. */
    public static Draft of(UUID id, String text) {
        return new Draft(id, text, Option.none(), Option.none(), Instant.EPOCH, Option.none(), 0);
    }

    public Draft text(String other) {
        return new Draft(draftId, other, editor, createdAt, changedAt, expiresAt, version);
    }

    public Draft createdAt(Instant time) {
        return new Draft(draftId, text, editor, Option.some(time), changedAt, expiresAt, version);
    }

    public Draft expiresAt(Instant time) {
        return new Draft(draftId, text, editor, createdAt, changedAt, Option.some(time), version);
    }

    public Draft version(long other) {
        return new Draft(draftId, text, editor, createdAt, changedAt, expiresAt, other);
    }
}
