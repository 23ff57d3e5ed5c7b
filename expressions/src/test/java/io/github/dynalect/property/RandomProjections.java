package io.github.dynalect.property;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** Projections of one to six places. */
final class RandomProjections {
    private final Draw draw;
    private final RandomPlaces places;

    RandomProjections(Draw draw, Items items) {
        this.draw = draw;
        this.places = new RandomPlaces(draw, new RandomValues(draw), items);
    }

    Projection<Object> projection() {
        return new Projection<>(draw.times(draw.from(1, 6), places::path).foldLeft(Vector.empty(), this::with));
    }

    private Vector<Path> with(Vector<Path> chosen, Path path) {
        return chosen.forAll(other -> RandomPlaces.apart(path, other)) ? chosen.append(path) : chosen;
    }
}
