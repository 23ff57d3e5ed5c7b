package io.github.dynalect.property;

import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A place in an item, and the value that is there. */
record Place(Path path, AttributeValue value) {
    AttributeType type() {
        return AttributeType.of(value);
    }

    /** All places of an item, outer ones before those inside them. */
    static Vector<Place> in(Map<String, AttributeValue> item) {
        return Vector.ofAll(item.entrySet())
                .flatMap(attribute -> new Place(Path.of(attribute.getKey()), attribute.getValue()).withThoseInside());
    }

    private Vector<Place> withThoseInside() {
        Vector<Place> inside = switch (type()) {
            case L -> Vector.ofAll(value.l()).zipWithIndex((element, index) -> new Place(path.at(index), element));
            case M ->
                Vector.ofAll(value.m().entrySet())
                        .map(member -> new Place(path.child(member.getKey()), member.getValue()));
            default -> Vector.empty();
        };
        return Vector.of(this).appendAll(inside.flatMap(Place::withThoseInside));
    }
}
