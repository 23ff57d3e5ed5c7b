package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An instant as Python writes one: six digits of the second's fraction, or none. */
record PythonTime() implements Codec<Instant> {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Codec<Instant> TEXT = Codecs.string().map(Instant::parse, PythonTime::text);

    private static String text(Instant value) {
        if (!value.truncatedTo(ChronoUnit.MICROS).equals(value)) {
            throw new IllegalArgumentException("finer than a microsecond"); // refused, and not cut off
        }
        return value.truncatedTo(ChronoUnit.SECONDS).equals(value) ? value.toString() : MICROS.format(value);
    }

    @Override
    public AttributeValue encode(Instant value) {
        return TEXT.encode(value);
    }

    @Override
    public Instant decode(AttributeValue stored) {
        return TEXT.decode(stored);
    }

    @Override
    public Option<AttributeType> type() {
        return TEXT.type();
    }
}
