package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A boolean that is stored as 1 or 0, and read as BOOL too. */
// @start region=codec
record OneOrZero() implements Codec<Boolean> {
    private static final Codec<Boolean> NUMBER =
            Codecs.integer().map(List.of(false, true)::get, value -> value ? 1 : 0);

    @Override
    public AttributeValue encode(Boolean value) {
        return NUMBER.encode(value);
    }

    @Override
    public Boolean decode(AttributeValue stored) {
        return stored.bool() != null ? stored.bool() : NUMBER.decode(stored); // and no other number
    }

    @Override
    public Option<AttributeType> type() {
        return NUMBER.type();
    }
}
// @end
