package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a type that has a text of its own, stored as S.
 *
 * @param name the factory that makes this codec
 * @param words what the text stands for
 * @param write gives the text
 * @param read takes it back; an {@code IllegalArgumentException} or {@code DateTimeException} is a misfit
 * @param textLength the length of each text, if all have one
 */
record TextCodec<V>(
        String name,
        String words,
        Function<? super V, String> write,
        Function<? super String, ? extends V> read,
        Option<Integer> textLength)
        implements Codec<V> {
    @Override
    public AttributeValue encode(V value) {
        return AttributeValue.createS(WellFormed.text(write.apply(value)));
    }

    @Override
    public V decode(AttributeValue stored) {
        String text = stored.s();
        if (text == null) {
            throw MisfitException.unexpected("S (" + words + ")", stored);
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw MisfitException.unreadable(words);
        }
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.S);
    }

    @Override
    public String toString() {
        return name;
    }
}
