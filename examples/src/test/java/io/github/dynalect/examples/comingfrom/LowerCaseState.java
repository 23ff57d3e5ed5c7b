package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Locale;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A state by its name in small letters. */
record LowerCaseState() implements Codec<State> {
    private static final Codec<State> TEXT = Codecs.string()
            .map(
                    text -> State.valueOf(text.toUpperCase(Locale.ROOT)),
                    state -> state.name().toLowerCase(Locale.ROOT));

    @Override
    public AttributeValue encode(State value) {
        return TEXT.encode(value);
    }

    @Override
    public State decode(AttributeValue stored) {
        return TEXT.decode(stored);
    }

    @Override
    public Option<AttributeType> type() {
        return TEXT.type();
    }
}
