package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of bytes, stored as B. DynamoDB orders them as unsigned. */
record BinaryCodec() implements Codec<SdkBytes> {
    @Override
    public AttributeValue encode(SdkBytes value) {
        // For null, createB gives a value of no type.
        return AttributeValue.createB(Objects.requireNonNull(value, "bytes"));
    }

    @Override
    public SdkBytes decode(AttributeValue stored) {
        SdkBytes value = stored.b();
        if (value == null) {
            throw MisfitException.unexpected("B (bytes)", stored);
        }
        return value;
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.B);
    }

    @Override
    public String toString() {
        return "sdkBytes";
    }
}
