package io.github.dynalect.codec;

import io.github.dynalect.value.CanonicalValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of an attribute value as it is: written in canonical form, read as stored. */
record RawCodec() implements Codec<AttributeValue> {
    @Override
    public AttributeValue encode(AttributeValue value) {
        return CanonicalValue.of(value);
    }

    @Override
    public AttributeValue decode(AttributeValue stored) {
        return stored;
    }

    @Override
    public String toString() {
        return "raw";
    }
}
