package io.github.dynalect.property;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Smaller attribute values of the same type: fewer characters, members and elements, and smaller ones. */
final class SmallerValues implements Shrinker<AttributeValue> {
    @Override
    public Vector<AttributeValue> smaller(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S, B -> Parts.of(value).filter(part -> !part.equals(value));
            case N -> Vector.of("0", "1").takeUntil(value.n()::equals).map(AttributeValue::fromN);
            case SS -> fewer(value.ss(), AttributeValue::fromSs);
            case NS -> fewer(value.ns(), AttributeValue::fromNs);
            case BS -> fewer(value.bs(), AttributeValue::fromBs);
            case BOOL, NULL -> Vector.empty();
            case L ->
                new Candidates<AttributeValue>()
                        .lists(Vector.ofAll(value.l()), this, elements -> AttributeValue.fromL(elements.asJava()))
                        .all();
            case M ->
                new Candidates<AttributeValue>()
                        .lists(
                                LinkedHashMap.ofAll(value.m()).toVector(),
                                this::smallerMember,
                                members -> AttributeValue.fromM(
                                        LinkedHashMap.ofEntries(members).toJavaMap()))
                        .all();
        };
    }

    /** The same name with a smaller value. */
    Vector<Tuple2<String, AttributeValue>> smallerMember(Tuple2<String, AttributeValue> member) {
        return smaller(member._2).map(member::update2);
    }

    private static <M> Vector<AttributeValue> fewer(List<M> members, Function<List<M>, AttributeValue> set) {
        return new Candidates<AttributeValue>()
                .lists(
                        Vector.ofAll(members),
                        member -> Vector.empty(),
                        some -> CanonicalValue.of(set.apply(some.asJava())))
                .all();
    }
}
