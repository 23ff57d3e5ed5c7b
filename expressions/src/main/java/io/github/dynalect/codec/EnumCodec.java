package io.github.dynalect.codec;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of an enum, stored as S by the constant's name. An unknown name is a misfit, never another constant. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final String type;
    private final Map<String, E> byName;

    EnumCodec(Class<E> type) {
        this.type = type.getSimpleName();
        Map<String, E> constants = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        this.byName = constants;
    }

    @Override
    public AttributeValue encode(E value) {
        return AttributeValue.fromS(value.name());
    }

    @Override
    public E decode(AttributeValue stored) {
        String name = stored.s();
        if (name == null) {
            throw MisfitException.unexpected("S (a constant of " + type + ")", stored);
        }
        E constant = byName.get(name);
        if (constant == null) {
            throw new MisfitException(new Misfit.Unreadable("a constant of " + type + " " + byName.keySet()));
        }
        return constant;
    }

    @Override
    public String toString() {
        return "enumOf(" + type + ")";
    }
}
