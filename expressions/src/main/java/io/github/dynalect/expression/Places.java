package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that one request names, as a tree of their steps: no two may overlap or conflict.
 *
 * <p>Few are compared each with each. Of many, each is put in with one walk along its steps, so the check takes no longer than
 * reading them.
 */
final class Places {
    private static final int FEW = 16;

    private final Map<Step, Places> below = new HashMap<>();
    private Optional<Path> end = Optional.empty();
    private Optional<Path> anyBelow = Optional.empty();

    private Places() {}

    static void check(List<Path> paths) {
        if (paths.size() > Limits.PLACES) {
            throw Rule.PLACES_COUNT.refuse("expression", paths.size() + " places", "split the request");
        }
        if (paths.size() <= FEW) {
            checkEach(paths);
            return;
        }
        Places root = new Places();
        for (Path path : paths) {
            root.put(path);
        }
    }

    private static void checkEach(List<Path> paths) {
        for (int i = 1; i < paths.size(); i++) {
            for (int j = 0; j < i; j++) {
                Path path = paths.get(i);
                Path other = paths.get(j);
                if (path.attribute().equals(other.attribute())) {
                    checkBoth(path, other);
                }
            }
        }
    }

    private static void checkBoth(Path path, Path other) {
        if (path.contains(other) || other.contains(path)) {
            throw overlap(path, other);
        }
        if (path.conflictsWith(other)) {
            throw conflict(path, other);
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
            throw conflict(path, anyBelow.orElse(path));
        }
        anyBelow = Optional.of(path);
        return below.computeIfAbsent(step, unseen -> new Places());
    }

    private static RefusedException conflict(Path path, Path other) {
        return Rule.PATHS_CONFLICT.refuse(
                path.toString(), "a place that conflicts with " + other, "use one kind of step");
    }

    private static RefusedException overlap(Path path, Path other) {
        return Rule.PATHS_OVERLAP.refuse(
                path.toString(), "a place that overlaps with " + other, "drop one, or make two requests");
    }
}
