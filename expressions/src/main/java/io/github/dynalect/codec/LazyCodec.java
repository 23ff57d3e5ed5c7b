package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A codec that need not exist yet when those are made which use it. It prints without the other, which may hold it. */
record LazyCodec<V>(Supplier<? extends Codec<V>> codec) implements Codec<V> {
    @Override
    public AttributeValue encode(V value) {
        return codec.get().encode(value);
    }

    @Override
    public V decode(AttributeValue stored) {
        return codec.get().decode(stored);
    }

    @Override
    public boolean isAbsent(V value) {
        return codec.get().isAbsent(value);
    }

    @Override
    public Option<V> whenAbsent() {
        return codec.get().whenAbsent();
    }

    @Override
    public Option<AttributeType> type() {
        return codec.get().type();
    }

    @Override
    public String toString() {
        return "lazy(…)";
    }
}
