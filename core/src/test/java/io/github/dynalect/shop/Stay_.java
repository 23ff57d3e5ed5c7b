package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The metamodel of a stay in a room, whose sort attribute is a time. */
public final class Stay_ {
    /** A stay. */
    public record Stay(String room, Instant from, OffsetDateTime until) {}

    public static final StringAttribute<Stay> room = Attributes.string("room");
    public static final OrderedAttribute<Stay, Instant> from = Attributes.instant("from");
    public static final OrderedAttribute<Stay, OffsetDateTime> until =
            Attributes.ordered(Path.of("until"), Codecs.offsetDateTime());

    public static final CompositeKey<Stay, String, Instant, OrderedPartition<Stay, Instant>> KEY =
            PrimaryKey.of(room, from);

    public static final Schema<Stay> SCHEMA = Schema.of("stays", KEY)
            .attribute(room, Stay::room)
            .attribute(from, Stay::from)
            .attribute(until, Stay::until)
            .build(item -> new Stay(item.get(room), item.get(from), item.get(until)));

    private Stay_() {}

    public static Key<Stay> key(String room, Instant from) {
        return KEY.key(room, from);
    }
}
