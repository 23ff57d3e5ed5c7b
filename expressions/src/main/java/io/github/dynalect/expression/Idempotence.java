package io.github.dynalect.expression;

import io.github.dynalect.expression.SetValue.IfNotExists;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.vavr.collection.Vector;

/**
 * Whether an update that is done twice leaves an item as if it were done once.
 *
 * @param targets the places that the whole update touches
 */
record Idempotence(Vector<Path> targets) implements UpdateAction.Cases<Boolean> {
    static boolean of(UpdateAction<?> action) {
        return action.match(new Idempotence(action.targets()));
    }

    /** The second time it reads what the first one stored, unless it reads other places than are touched. */
    @Override
    public Boolean set(UpdateAction.Set<?> action) {
        return !endsInIndex(action.target())
                && read(action.target(), action.value()).forAll(this::isUntouched);
    }

    /** What is there already stays, so to look for it is not to read it. */
    private static Vector<Path> read(Path target, SetValue<?> value) {
        return value instanceof IfNotExists<?> initial && initial.path().equals(target)
                ? UpdateReads.of(initial.otherwise())
                : UpdateReads.of(value);
    }

    private boolean isUntouched(Path place) {
        return targets.forAll(target -> !target.contains(place) && !place.contains(target));
    }

    /** An element that is taken away is followed by the next; one beyond the end is put at the end, wherever that is. */
    private static boolean endsInIndex(Path place) {
        return place.steps().get(place.steps().size() - 1) instanceof Step.Index;
    }

    @Override
    public Boolean remove(UpdateAction.Remove<?> action) {
        return !endsInIndex(action.target());
    }

    /** A set has each member once; a number grows each time. */
    @Override
    public Boolean add(UpdateAction.Add<?> action) {
        return !endsInIndex(action.target()) && action.value().value().n() == null;
    }

    /** A set that loses its last member is gone, and an element that is gone is followed by the next. */
    @Override
    public Boolean delete(UpdateAction.Delete<?> action) {
        return !endsInIndex(action.target());
    }

    @Override
    public Boolean all(UpdateAction.All<?> actions) {
        return actions.actions().forAll(action -> action.match(this));
    }
}
