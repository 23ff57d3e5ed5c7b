package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an enum, stored as S by the constant's name.
 *
 * <p>An unknown name is a misfit, and never another constant but the declared fallback.
 *
 * @param name the enum's simple name
 * @param byName the constants by their names
 * @param fallback what an unknown name reads as
 */
record EnumCodec<E extends Enum<E>>(String name, Map<String, E> byName, Option<E> fallback) implements Codec<E> {
    EnumCodec(E[] constants, Option<E> fallback) {
        this(constants.getClass().getComponentType().getSimpleName(), byName(constants), fallback);
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> byName = new HashMap<>();
        for (E constant : constants) {
            byName.put(constant.name(), constant);
        }
        return byName;
    }

    @Override
    public AttributeValue encode(E value) {
        if (!byName.containsKey(value.name())) {
            throw Rule.CONVERSION.refuse(
                    "value",
                    "a constant of " + name + " that its codec does not know",
                    "give the codec all of values()");
        }
        return AttributeValue.createS(value.name());
    }

    @Override
    public E decode(AttributeValue stored) {
        String constantName = stored.s();
        if (constantName == null) {
            throw MisfitException.unexpected("S (a constant of " + name + ")", stored);
        }
        E constant = byName.get(constantName);
        return constant != null ? constant : unknown();
    }

    private E unknown() {
        return fallback.getOrElseThrow(
                () -> MisfitException.unreadable("a constant of " + name + " " + new TreeSet<>(byName.keySet())));
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.S);
    }

    @Override
    public String toString() {
        return "enumOf(" + name
                + fallback.map(constant -> ", " + constant.name()).getOrElse("") + ")";
    }
}
