package io.github.dynalect.operation;

import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** The places at which something is after an update, whether there was an item before or not. */
final class Assigned implements UpdateAction.Cases<Vector<Path>> {
    private static final Assigned ASSIGNED = new Assigned();

    private Assigned() {}

    static Vector<Path> by(UpdateAction<?> action) {
        return action.match(ASSIGNED);
    }

    @Override
    public Vector<Path> set(UpdateAction.Set<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> remove(UpdateAction.Remove<?> action) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> add(UpdateAction.Add<?> action) {
        return Vector.of(action.target());
    }

    @Override
    public Vector<Path> delete(UpdateAction.Delete<?> action) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> all(UpdateAction.All<?> actions) {
        return actions.actions().flatMap(Assigned::by);
    }
}
