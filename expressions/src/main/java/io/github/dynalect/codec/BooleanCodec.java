package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of a boolean, stored as BOOL. */
final class BooleanCodec implements Codec<Boolean> {
    static final Codec<Boolean> CODEC = new BooleanCodec();

    private static final AttributeValue TRUE = AttributeValue.createBool(true);
    private static final AttributeValue FALSE = AttributeValue.createBool(false);

    @Override
    public AttributeValue encode(Boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public Boolean decode(AttributeValue stored) {
        Boolean value = stored.bool();
        if (value == null) {
            throw MisfitException.unexpected("BOOL (a boolean)", stored);
        }
        return value;
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.BOOL);
    }

    @Override
    public String toString() {
        return "boolean";
    }
}
