package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a value that has a default: nothing stored, and NULL, read as it. Every value is stored, the default too.
 *
 * <p>The default is kept in its stored form, so that what is read is like any other value that was read, and never shared.
 *
 * @param present the codec of the values
 * @param otherwise the default, as it would be stored
 */
record DefaultCodec<V>(Codec<V> present, AttributeValue otherwise) implements AbsentCodec<V> {
    static <V> Codec<V> of(Codec<V> codec, V otherwise) {
        if (codec.whenAbsent().isDefined()) {
            throw Rule.DEFAULT.refuse(
                    codec.toString(),
                    "a default beside the value that nothing stands for already",
                    "leave the default out, or take the codec without optional()");
        }
        return new DefaultCodec<>(codec, stored(codec, Objects.requireNonNull(otherwise, "otherwise")));
    }

    @Override
    public AttributeValue encode(V value) {
        return stored(present, value);
    }

    private static <V> AttributeValue stored(Codec<V> codec, V value) {
        AttributeValue stored = codec.encode(value);
        if (isNull(stored)) {
            throw Rule.DEFAULT.refuse("value", "one that is stored as NULL", "store another, or have no default");
        }
        return stored;
    }

    @Override
    public V decode(AttributeValue stored) {
        return present.decode(isNull(stored) ? otherwise : stored);
    }

    private static boolean isNull(AttributeValue stored) {
        return Boolean.TRUE.equals(stored.nul());
    }

    @Override
    public Option<V> whenAbsent() {
        return Option.some(present.decode(otherwise));
    }

    @Override
    public Option<Integer> textLength() {
        return present.textLength();
    }

    @Override
    public Option<AttributeType> type() {
        return present.type();
    }

    @Override
    public String toString() {
        return present + ".withDefault(…)";
    }
}
