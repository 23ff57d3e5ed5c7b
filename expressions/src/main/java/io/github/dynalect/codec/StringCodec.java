package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of text, stored as S. */
final class StringCodec implements Codec<String> {
    static final Codec<String> CODEC = new StringCodec();

    @Override
    public AttributeValue encode(String value) {
        return AttributeValue.createS(WellFormed.text(value));
    }

    @Override
    public String decode(AttributeValue stored) {
        String text = stored.s();
        if (text == null) {
            throw MisfitException.unexpected("S (text)", stored);
        }
        return text;
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.S);
    }

    @Override
    public String toString() {
        return "string";
    }
}
