package io.github.dynalect.property;

import io.github.dynalect.expression.Projection;
import io.vavr.collection.Vector;

/** Smaller projections: fewer paths, and shorter ones. */
final class SmallerProjections implements Shrinker<Projection<Object>> {
    @Override
    public Vector<Projection<Object>> smaller(Projection<Object> projection) {
        return new Candidates<Projection<Object>>()
                .lists(projection.paths(), new SmallerPaths(), Projection::new)
                .all();
    }
}
