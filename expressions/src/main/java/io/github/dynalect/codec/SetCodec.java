package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a set, stored as SS, NS or BS with its members sorted.
 *
 * <p>DynamoDB has no empty set: one is stored as nothing, and nothing reads as the empty set. Nor does it hold a member
 * twice: two members that differ in Java and not when stored, as {@code 1.0} and {@code 1.00}, are refused. Two stored
 * ones that make equal members are a misfit. Either way a member would be lost.
 */
record SetCodec<E>(Codec<E> member) implements Codec<Set<E>> {
    @Override
    public AttributeValue encode(Set<E> value) {
        List<AttributeValue> members = new ArrayList<>(value.size());
        for (E each : value) {
            members.add(member.encode(each));
        }
        return CanonicalValue.setOf(members);
    }

    @Override
    public Set<E> decode(AttributeValue stored) {
        AttributeType type = AttributeType.of(stored);
        List<AttributeValue> members = switch (type) {
            case SS -> stored.ss().stream().map(AttributeValue::createS).toList();
            case NS -> stored.ns().stream().map(AttributeValue::createN).toList();
            case BS -> stored.bs().stream().map(AttributeValue::createB).toList();
            default -> throw MisfitException.unexpected("a set of " + member, stored);
        };
        Set<E> value = new LinkedHashSet<>(members.size() * 4 / 3 + 1);
        for (AttributeValue each : members) {
            if (!value.add(read(each, type))) {
                throw MisfitException.unreadable("a set whose members differ once they are read");
            }
        }
        return Collections.unmodifiableSet(value);
    }

    private E read(AttributeValue each, AttributeType type) {
        try {
            return member.decode(each);
        } catch (MisfitException e) {
            // A member has no place of its own, so it is the set that is of another type.
            throw e.misfit() instanceof Misfit.Unexpected other
                    ? new MisfitException(new Misfit.Unexpected("a set of " + other.expected(), type))
                    : e;
        }
    }

    @Override
    public boolean isAbsent(Set<E> value) {
        return value.isEmpty();
    }

    @Override
    public Option<Set<E>> whenAbsent() {
        return Option.some(Set.of());
    }

    @Override
    public Option<AttributeType> type() {
        return member.type().flatMap(type -> switch (type) {
            case S -> Option.some(AttributeType.SS);
            case N -> Option.some(AttributeType.NS);
            case B -> Option.some(AttributeType.BS);
            default -> Option.none();
        });
    }

    @Override
    public String toString() {
        return "setOf(" + member + ")";
    }
}
