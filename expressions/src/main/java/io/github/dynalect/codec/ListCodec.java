package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a list, stored as L.
 *
 * <p>Every element has its place, so an absent one is what its codec writes where something must stand: none is NULL, an
 * empty set is refused. An empty list is a value like any other.
 */
record ListCodec<E>(Codec<E> element) implements Codec<List<E>> {
    @Override
    public AttributeValue encode(List<E> value) {
        List<AttributeValue> elements = new ArrayList<>(value.size());
        for (E each : value) {
            try {
                elements.add(element.encode(each));
            } catch (RefusedException e) {
                throw e.at("[" + elements.size() + "]");
            }
        }
        return AttributeValue.createL(elements);
    }

    @Override
    public List<E> decode(AttributeValue stored) {
        if (!stored.hasL()) {
            throw MisfitException.unexpected("L (a list)", stored);
        }
        List<E> value = new ArrayList<>(stored.l().size());
        for (AttributeValue each : stored.l()) {
            try {
                value.add(element.decode(each));
            } catch (MisfitException e) {
                throw e.atIndex(value.size());
            }
        }
        return Collections.unmodifiableList(value);
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.L);
    }

    @Override
    public String toString() {
        return "listOf(" + element + ")";
    }
}
