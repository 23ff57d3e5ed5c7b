package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An instant by its own text, which has as many digits as it needs. */
record IsoInstant() implements Codec<Instant> {
    private static final Codec<Instant> TEXT = Codecs.string().map(Instant::parse, Instant::toString);

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
