package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** The places that an update touches: no two of them may overlap or conflict. */
final class Targets implements UpdateAction.Cases<Vector<Path>> {
    private static final Targets TARGETS = new Targets();

    private Targets() {}

    static Vector<Path> of(UpdateAction<?> action) {
        return action.match(TARGETS);
    }

    static void check(Vector<? extends UpdateAction<?>> actions) {
        Vector<Path> targets = actions.flatMap(Targets::of);
        for (int i = 0; i < targets.length(); i++) {
            for (int j = 0; j < i; j++) {
                check(targets.get(j), targets.get(i));
            }
        }
    }

    private static void check(Path one, Path other) {
        if (one.contains(other) || other.contains(one)) {
            throw Rule.PATHS_OVERLAP.refuse(other.toString(), "another action on " + one, "say both in one action");
        }
        if (one.conflictsWith(other)) {
            throw Rule.PATHS_CONFLICT.refuse(other.toString(), "another action on " + one, "use one kind of step");
        }
    }

    /** The parts of a joined action are on types at least as wide as its own. */
    @SuppressWarnings("unchecked")
    static <T> Vector<UpdateAction<? super T>> widened(Vector<? extends UpdateAction<?>> actions) {
        return (Vector<UpdateAction<? super T>>) (Vector<?>) actions;
    }

    @Override
    public Vector<Path> set(UpdateAction.Set<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> remove(UpdateAction.Remove<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> add(UpdateAction.Add<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> all(UpdateAction.All<?> actions) {
        return actions.actions().flatMap(Targets::of);
    }
}
