package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of an {@code Optional}, which is stored as an {@code Option} is ({@link OptionCodec}). */
record OptionalCodec<V>(Codec<V> present) implements AbsentCodec<Optional<V>> {
    @Override
    public AttributeValue encode(Optional<V> value) {
        return isAbsent(value) ? AttributeValue.createNul(true) : present.encode(value.get());
    }

    @Override
    public Optional<V> decode(AttributeValue stored) {
        return Boolean.TRUE.equals(stored.nul()) ? Optional.empty() : Optional.of(present.decode(stored));
    }

    @Override
    public boolean isAbsent(Optional<V> value) {
        return value.isEmpty() || present.isAbsent(value.get());
    }

    @Override
    public Option<Optional<V>> whenAbsent() {
        return Option.some(Optional.empty());
    }

    @Override
    public Option<AttributeType> type() {
        return present.type();
    }

    @Override
    public String toString() {
        return "optionalOf(" + present + ")";
    }
}
