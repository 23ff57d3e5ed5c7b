package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
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
    EnumCodec(Class<E> type, Option<E> fallback) {
        this(type.getSimpleName(), constants(type), fallback);
    }

    private static <E extends Enum<E>> Map<String, E> constants(Class<E> type) {
        Map<String, E> constants = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return constants;
    }

    @Override
    public AttributeValue encode(E value) {
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
                () -> MisfitException.unreadable("a constant of " + name + " " + byName.keySet()));
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
