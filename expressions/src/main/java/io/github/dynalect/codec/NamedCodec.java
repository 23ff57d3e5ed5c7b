package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A codec that prints as the factory that made it, not as what it is made of. */
record NamedCodec<V>(String name, Codec<V> codec) implements Codec<V> {
    @Override
    public AttributeValue encode(V value) {
        return codec.encode(value);
    }

    @Override
    public V decode(AttributeValue stored) {
        return codec.decode(stored);
    }

    @Override
    public boolean isAbsent(V value) {
        return codec.isAbsent(value);
    }

    @Override
    public Option<V> whenAbsent() {
        return codec.whenAbsent();
    }

    @Override
    public Option<Integer> textLength() {
        return codec.textLength();
    }

    @Override
    public Option<AttributeType> type() {
        return codec.type();
    }

    @Override
    public String toString() {
        return name;
    }
}
