package io.github.dynalect.evaluate;

import io.github.dynalect.expression.Projection;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The parts of an item that a projection names, with the maps and lists around them. */
final class Parts {
    private Parts() {}

    static Map<String, AttributeValue> of(Projection<?> projection, Map<String, AttributeValue> item) {
        return members(item, PlaceTree.of(projection.paths().map(path -> new Tuple2<>(path, true))));
    }

    private static Option<AttributeValue> value(AttributeValue whole, PlaceTree<Boolean> parts) {
        return parts.match(end -> Option.some(whole), inside -> container(whole, inside));
    }

    /** A map or list of which no part is found is no part either. */
    private static Option<AttributeValue> container(AttributeValue whole, PlaceTree.Branch<Boolean> parts) {
        return parts.isOfNames()
                ? Option.some(members(whole.m(), parts))
                        .filter(members -> !members.isEmpty())
                        .map(AttributeValue::fromM)
                : Option.some(elements(whole.l(), parts))
                        .filter(elements -> !elements.isEmpty())
                        .map(AttributeValue::fromL);
    }

    private static Map<String, AttributeValue> members(
            Map<String, AttributeValue> whole, PlaceTree.Branch<Boolean> parts) {
        Map<String, AttributeValue> members = new LinkedHashMap<>();
        parts.byName()
                .forEach(part -> Option.of(whole.get(part._1()))
                        .flatMap(value -> value(value, part._2()))
                        .forEach(value -> members.put(part._1(), value)));
        return Collections.unmodifiableMap(members);
    }

    private static List<AttributeValue> elements(List<AttributeValue> whole, PlaceTree.Branch<Boolean> parts) {
        List<AttributeValue> elements = new ArrayList<>();
        parts.byIndex()
                .filter(part -> part._1() < whole.size())
                .forEach(part -> value(whole.get(part._1()), part._2()).forEach(elements::add));
        return elements;
    }
}
