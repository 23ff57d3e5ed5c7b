package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that is set to the time.
 *
 * @param attribute the attribute
 * @param at makes its value of an instant
 */
record Moment<V>(Attribute<?, V> attribute, Function<Instant, ? extends V> at) {
    private static final Instant ANY = Instant.ofEpochSecond(981_173_106, 123_456_789);
    private static final List<ChronoUnit> COARSER = List.of(ChronoUnit.MILLIS, ChronoUnit.SECONDS);

    Moment {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(at, "at");
    }

    String name() {
        return attribute.path().attribute();
    }

    /** The time as the attribute stores it, as finely as its codec keeps it. */
    AttributeValue stored(Instant now) {
        if (attribute.codec().equals(Codecs.epochSeconds())) {
            return encoded(now.truncatedTo(ChronoUnit.SECONDS));
        }
        try {
            return encoded(now);
        } catch (RefusedException e) {
            return coarser(now, e);
        }
    }

    /** A codec does not tell how finely it keeps a time, but by refusing what is finer. */
    private AttributeValue coarser(Instant now, RefusedException refusal) {
        RefusedException last = refusal;
        for (ChronoUnit unit : COARSER) {
            if (last.rule() != Rule.TIME_PRECISION) {
                break;
            }
            try {
                return encoded(now.truncatedTo(unit));
            } catch (RefusedException e) {
                last = e;
            }
        }
        throw last.at(attribute.toString());
    }

    private AttributeValue encoded(Instant now) {
        return attribute.codec().encode(at.apply(now));
    }

    /** By what they store, for two codecs of one class may differ. */
    boolean isLike(Moment<?> other) {
        return attribute.path().equals(other.attribute.path()) && stored(ANY).equals(other.stored(ANY));
    }
}
