package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** The places that an update touches. */
final class Targets implements UpdateAction.Cases<Vector<Path>> {
    private static final Targets TARGETS = new Targets();

    private Targets() {}

    static Vector<Path> of(UpdateAction<?> action) {
        return action.match(TARGETS);
    }

    /** An action on a wider type is one on the narrower too; the item type of a node is a compile-time mark only. */
    @SuppressWarnings("unchecked")
    static <T> UpdateAction<T> narrowed(UpdateAction<? super T> action) {
        return (UpdateAction<T>) action;
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
    public Vector<Path> delete(UpdateAction.Delete<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> all(UpdateAction.All<?> actions) {
        return actions.actions().flatMap(Targets::of);
    }
}
