package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an instant, stored as S in one fixed-width form: {@code 2024-01-31T09:30:00.000000000Z}.
 *
 * <p>Always UTC and nanoseconds, so that the order of the texts is the order of time. Reading also takes the forms that
 * others write: fewer or no digits of the second's fraction, and other offsets.
 */
final class InstantCodec implements Codec<Instant> {
    static final Codec<Instant> CODEC = new InstantCodec();

    @Override
    public AttributeValue encode(Instant value) {
        return AttributeValue.createS(TimeText.of(value));
    }

    @Override
    public Instant decode(AttributeValue stored) {
        String text = stored.s();
        if (text == null) {
            throw MisfitException.unexpected("S (an instant)", stored);
        }
        try {
            return TimeText.instant(text);
        } catch (RuntimeException e) {
            // As in NumberCodec.
            throw MisfitException.unreadable("an instant in ISO-8601 form, with its offset");
        }
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.S);
    }

    @Override
    public Option<Integer> textLength() {
        return Option.some(TimeText.INSTANT_FORM.length());
    }

    @Override
    public String toString() {
        return "instant";
    }
}
