package io.github.dynalect.evaluate;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The members of sets and the elements of lists, each a value. */
final class Members {
    private static final Set<AttributeType> SETS = EnumSet.of(AttributeType.SS, AttributeType.NS, AttributeType.BS);

    private Members() {}

    /** {@return the members of a set or the elements of a list; of another value, none} */
    static List<AttributeValue> of(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case SS -> value.ss().stream().map(AttributeValue::fromS).toList();
            case NS -> value.ns().stream().map(AttributeValue::fromN).toList();
            case BS -> value.bs().stream().map(AttributeValue::fromB).toList();
            case L -> value.l();
            default -> List.of();
        };
    }

    /** {@return whether two values are sets of the same type} */
    static boolean areAlike(AttributeValue first, AttributeValue second) {
        AttributeType type = AttributeType.of(first);
        return SETS.contains(type) && type == AttributeType.of(second);
    }

    static AttributeValue union(AttributeValue set, AttributeValue added) {
        Set<AttributeValue> members = new LinkedHashSet<>(of(set));
        members.addAll(of(added));
        return CanonicalValue.setOf(new ArrayList<>(members));
    }

    /** {@return what a set keeps when members are taken out; none when it loses its last} */
    static Option<AttributeValue> difference(AttributeValue set, AttributeValue taken) {
        Set<AttributeValue> members = new LinkedHashSet<>(of(set));
        of(taken).forEach(members::remove);
        return Option.when(!members.isEmpty(), () -> CanonicalValue.setOf(new ArrayList<>(members)));
    }

    static AttributeValue appended(AttributeValue first, AttributeValue second) {
        List<AttributeValue> elements = new ArrayList<>(first.l());
        elements.addAll(second.l());
        return AttributeValue.fromL(elements);
    }
}
