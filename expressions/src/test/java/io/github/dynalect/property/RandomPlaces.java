package io.github.dynalect.property;

import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;

/** Places for a tree to name: mostly such as the items have, and some that lead astray. */
final class RandomPlaces {
    private final Draw draw;
    private final RandomValues values;
    private final Vector<Place> existing;

    RandomPlaces(Draw draw, RandomValues values, Items items) {
        this.draw = draw;
        this.values = values;
        this.existing = items.places();
    }

    Path path() {
        return draw.chance(80) ? place().path() : astray();
    }

    /** A place that exists; where there are no items, one that might. */
    Place place() {
        return existing.isEmpty() ? new Place(Path.of(values.name()), values.value()) : draw.of(existing);
    }

    /** A place that has a value of one of these types, if some draws find one. */
    Place ofType(AttributeType... types) {
        Vector<AttributeType> wanted = Vector.of(types);
        for (int i = 0; i < 20; i++) {
            Place place = place();
            if (wanted.contains(place.type())) {
                return place;
            }
        }
        return new Place(astray(), values.ofType(draw.of(wanted)));
    }

    /** A place that may be missing, and may be none at all: beside, below or far from one that exists. */
    Path astray() {
        Path path = place().path();
        return draw.by(
                () -> Path.of(values.name()),
                () -> path.parent().map(parent -> parent.child(values.name())).getOrElse(path),
                () -> path.child(values.name()),
                () -> path.at(index()));
    }

    /** A place where something can be put: it exists, or it is the next of a map, a list or the item. */
    Path fillable() {
        Place place = place();
        Path path = place.path();
        return switch (draw.below(10)) {
            case 0, 1 -> Path.of(values.name());
            case 2 -> astray();
            default ->
                switch (place.type()) {
                    case L -> draw.chance(30) ? path : path.at(place.value().l().size() + draw.below(4));
                    case M -> draw.chance(30) ? path : path.child(values.name());
                    default -> path;
                };
        };
    }

    /** Whether both can stand in one update or projection. */
    static boolean apart(Path one, Path other) {
        return !one.contains(other) && !other.contains(one) && !one.conflictsWith(other);
    }

    private int index() {
        return draw.chance(95) ? draw.below(4) : Integer.MAX_VALUE;
    }
}
