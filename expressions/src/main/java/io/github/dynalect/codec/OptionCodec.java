package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an {@code Option}: none is stored as nothing; where something must stand, as in a list, as NULL.
 *
 * <p>A present value that is itself stored as nothing, such as an empty set, is the same as none.
 */
record OptionCodec<V>(Codec<V> present) implements AbsentCodec<Option<V>> {
    @Override
    public AttributeValue encode(Option<V> value) {
        return isAbsent(value) ? AttributeValue.createNul(true) : present.encode(value.get());
    }

    @Override
    public Option<V> decode(AttributeValue stored) {
        return Boolean.TRUE.equals(stored.nul()) ? Option.none() : Option.some(present.decode(stored));
    }

    @Override
    public boolean isAbsent(Option<V> value) {
        return value.isEmpty() || present.isAbsent(Objects.requireNonNull(value.get(), "the value of a some"));
    }

    @Override
    public Option<Option<V>> whenAbsent() {
        return Option.some(Option.none());
    }

    @Override
    public Option<AttributeType> type() {
        return present.type();
    }

    @Override
    public String toString() {
        return present + ".optional()";
    }
}
