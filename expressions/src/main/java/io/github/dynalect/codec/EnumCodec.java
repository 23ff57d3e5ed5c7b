package io.github.dynalect.codec;

import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an enum, stored as S by the constant's name.
 *
 * <p>An unknown name is a misfit, and never another constant but the declared fallback.
 */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final String type;
    private final Map<String, E> byName;
    private final Option<E> fallback;

    EnumCodec(Class<E> type, Option<E> fallback) {
        this.type = type.getSimpleName();
        Map<String, E> constants = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        this.byName = constants;
        this.fallback = fallback;
    }

    @Override
    public AttributeValue encode(E value) {
        return AttributeValue.createS(value.name());
    }

    @Override
    public E decode(AttributeValue stored) {
        String name = stored.s();
        if (name == null) {
            throw MisfitException.unexpected("S (a constant of " + type + ")", stored);
        }
        E constant = byName.get(name);
        return constant != null ? constant : unknown();
    }

    private E unknown() {
        return fallback.getOrElseThrow(
                () -> new MisfitException(new Misfit.Unreadable("a constant of " + type + " " + byName.keySet())));
    }

    @Override
    public String toString() {
        return "enumOf(" + type
                + fallback.map(constant -> ", " + constant.name()).getOrElse("") + ")";
    }
}
