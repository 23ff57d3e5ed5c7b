package io.github.dynalect.property;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values of all types, in canonical form: many are equal, and many nearly so. */
final class RandomValues {
    private static final int DEEPEST = 3;
    private static final Vector<AttributeType> TYPES = Vector.of(AttributeType.values());
    private static final Vector<AttributeType> COMMON_TYPES =
            Vector.of(AttributeType.S, AttributeType.N, AttributeType.N, AttributeType.B);

    private final Draw draw;

    RandomValues(Draw draw) {
        this.draw = draw;
    }

    AttributeValue value() {
        return value(DEEPEST);
    }

    private AttributeValue value(int depth) {
        return ofType(type(), depth);
    }

    AttributeType type() {
        return draw.of(draw.chance(40) ? COMMON_TYPES : TYPES);
    }

    AttributeValue ofType(AttributeType type) {
        return ofType(type, DEEPEST);
    }

    private AttributeValue ofType(AttributeType type, int depth) {
        return switch (type) {
            case S -> AttributeValue.fromS(text());
            case N -> CanonicalValue.of(AttributeValue.fromN(number()));
            case B -> AttributeValue.fromB(bytes());
            case SS -> CanonicalValue.of(AttributeValue.fromSs(members(text(), this::text)));
            case NS -> CanonicalValue.of(AttributeValue.fromNs(members(number(), this::number)));
            case BS -> CanonicalValue.of(AttributeValue.fromBs(members(bytes(), this::bytes)));
            case BOOL -> AttributeValue.fromBool(draw.chance(50));
            case NULL -> AttributeValue.fromNul(true);
            case L ->
                AttributeValue.fromL(
                        draw.times(size(depth), () -> value(depth - 1)).asJava());
            case M -> AttributeValue.fromM(members(depth));
        };
    }

    /** A value that a test of another is likely to be about: the same one, one in it, or one of its type. */
    AttributeValue like(AttributeValue value) {
        return draw.by(
                () -> value, () -> value, () -> inside(value), () -> ofType(AttributeType.of(value)), this::value);
    }

    /** An element or a member of the value, a part of it, or else the value itself. */
    AttributeValue inside(AttributeValue value) {
        Vector<AttributeValue> parts = Parts.of(value);
        return parts.isEmpty() ? value : draw.of(parts);
    }

    String name() {
        return draw.of(draw.chance(75) ? Pool.PLAIN_NAMES : Pool.ODD_NAMES);
    }

    private String text() {
        return draw.of(Pool.TEXTS);
    }

    private String number() {
        return draw.of(draw.chance(80) ? Pool.SMALL_NUMBERS : Pool.BIG_NUMBERS);
    }

    private SdkBytes bytes() {
        return draw.of(Pool.BINARIES);
    }

    private <E> List<E> members(E first, Supplier<E> others) {
        return Vector.of(first)
                .appendAll(draw.times(draw.below(3), others))
                .distinct()
                .asJava();
    }

    private int size(int depth) {
        return depth > 0 ? draw.below(4) : 0;
    }

    private Map<String, AttributeValue> members(int depth) {
        Map<String, AttributeValue> members = new TreeMap<>();
        for (int i = size(depth); i > 0; i--) {
            members.put(name(), value(depth - 1));
        }
        return members;
    }
}
