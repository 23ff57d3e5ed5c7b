package io.github.dynalect.vectors;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** The accepted projections, as a user writes them. */
final class ProjectionLines {
    private ProjectionLines() {}

    static Projection<Object> line(int id) {
        return switch (id) {
            case 260 -> new Projection<>(Vector.of(Path.of("foo"), Path.of("bar")));
            case 261 -> new Projection<>(Vector.of(Path.of("foo")));
            case 262 -> new Projection<>(Vector.of("a", "b", "c", "d", "e").map(Path::of));
            case 265 ->
                new Projection<>(Vector.of(Path.of("l").at(2), Path.of("l").at(0)));
            default -> throw new AssertionError("no line for vector " + id);
        };
    }
}
