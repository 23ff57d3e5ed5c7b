package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places that one request names, as a tree of their steps: no two may overlap or conflict.
 *
 * <p>Each place is put in with one walk along its steps, so the check of many takes no longer than reading them.
 */
final class Places {
    private final Map<Step, Places> below = new HashMap<>();
    private Optional<Path> end = Optional.empty();
    private Optional<Path> anyBelow = Optional.empty();

    private Places() {}

    static void check(Vector<Path> paths) {
        if (paths.length() > Limits.PLACES) {
            throw Rule.PLACES_COUNT.refuse("expression", paths.length() + " places", "split the request");
        }
        Places root = new Places();
        for (Path path : paths) {
            root.put(path);
        }
    }

    private void put(Path path) {
        Places place = this;
        for (Step step : path.steps()) {
            place = place.next(step, path);
        }
        if (place.anyBelow.isPresent()) {
            throw overlap(path, place.anyBelow.get());
        }
        place.end = Optional.of(path);
        place.anyBelow = place.end;
    }

    /** One step further down. No place ends on the way, and all steps from one place are of one kind. */
    private Places next(Step step, Path path) {
        if (end.isPresent()) {
            throw overlap(path, end.get());
        }
        if (!below.isEmpty() && below.keySet().iterator().next() instanceof Step.Name != step instanceof Step.Name) {
            throw Rule.PATHS_CONFLICT.refuse(
                    path.toString(), "a place that conflicts with " + anyBelow.orElse(path), "use one kind of step");
        }
        anyBelow = Optional.of(path);
        return below.computeIfAbsent(step, unseen -> new Places());
    }

    private static RuntimeException overlap(Path path, Path other) {
        return Rule.PATHS_OVERLAP.refuse(
                path.toString(), "a place that overlaps with " + other, "drop one, or make two requests");
    }
}
