package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an instant, stored as S in one fixed-width form: {@code 2024-01-31T09:30:00.000000000Z}.
 *
 * <p>Always UTC and nanoseconds, so that the order of the texts is the order of time. Reading also takes the forms that
 * others write: fewer or no digits of the second's fraction, and other offsets.
 */
final class InstantCodec implements Codec<Instant> {
    private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Override
    public AttributeValue encode(Instant value) {
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw Rule.INSTANT_RANGE.refuse("instant", "another year", "store a far date as a number of seconds");
        }
        return AttributeValue.fromS(STORED.format(value));
    }

    @Override
    public Instant decode(AttributeValue stored) {
        String text = stored.s();
        if (text == null) {
            throw MisfitException.unexpected("S (an instant)", stored);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new MisfitException(new Misfit.Unreadable("an instant in ISO-8601 form, with its offset"));
        }
    }

    @Override
    public String toString() {
        return "instant";
    }
}
