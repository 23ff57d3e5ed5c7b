package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a discriminator, stored as S.
 *
 * @param kinds the kinds that it may tell
 */
record KindCodec(Kinds kinds) implements Codec<String> {
    @Override
    public AttributeValue encode(String name) {
        return AttributeValue.createS(name);
    }

    @Override
    public String decode(AttributeValue stored) {
        String name = stored.s();
        if (name == null || !kinds.names().contains(name)) {
            throw kinds.misfit(stored);
        }
        return name;
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.S);
    }

    @Override
    public String toString() {
        return "kind" + kinds.names().mkString("(", ", ", ")");
    }
}
