package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of a type that is stored in the form of another. */
record MappedCodec<V, W>(Codec<V> stored, Function<? super V, ? extends W> from, Function<? super W, ? extends V> to)
        implements Codec<W> {
    @Override
    public AttributeValue encode(W value) {
        return stored.encode(write(value));
    }

    private V write(W value) {
        try {
            return to.apply(value);
        } catch (RefusedException e) {
            throw e;
        } catch (Exception e) {
            // The exception's own text may quote the value; its class does not.
            throw Rule.CONVERSION.refuse(
                    "value", "one that its conversion refuses (" + e.getClass().getSimpleName() + ")", "give another");
        }
    }

    @Override
    public W decode(AttributeValue value) {
        return read(stored.decode(value));
    }

    // A codec that needs something stored calls no value absent, so the value is not taken apart to ask.
    @Override
    public boolean isAbsent(W value) {
        return stored.whenAbsent().isDefined() && stored.isAbsent(write(value));
    }

    @Override
    public Option<W> whenAbsent() {
        return stored.whenAbsent().flatMap(this::readable);
    }

    // A conversion may refuse what nothing stands for, as that of a set which is never empty: then something must be
    // stored.
    private Option<W> readable(V value) {
        try {
            return Option.some(read(value));
        } catch (MisfitException e) {
            return Option.none();
        }
    }

    private W read(V value) {
        try {
            return Objects.requireNonNull(from.apply(value));
        } catch (MisfitException e) {
            throw e;
        } catch (Exception e) {
            // The exception's own text may quote the value; its class does not.
            throw MisfitException.unreadable(
                    "a value that its conversion takes (" + e.getClass().getSimpleName() + " from " + stored + ")");
        }
    }

    @Override
    public Option<Integer> textLength() {
        return stored.textLength();
    }

    @Override
    public Option<AttributeType> type() {
        return stored.type();
    }

    @Override
    public String toString() {
        return stored + ".map(…)";
    }
}
