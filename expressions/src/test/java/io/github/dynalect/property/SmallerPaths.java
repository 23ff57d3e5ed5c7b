package io.github.dynalect.property;

import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.vavr.collection.Vector;

/** Smaller paths: fewer steps, and smaller indexes. */
final class SmallerPaths implements Shrinker<Path> {
    @Override
    public Vector<Path> smaller(Path path) {
        return new Candidates<Path>()
                .lists(Vector.ofAll(path.steps()), SmallerPaths::smaller, steps -> new Path(steps.asJava()))
                .all();
    }

    private static Vector<Step> smaller(Step step) {
        return step instanceof Step.Index index && index.index() > 0
                ? Vector.<Step>of(new Step.Index(0), new Step.Index(index.index() / 2))
                        .distinct()
                : Vector.empty();
    }
}
