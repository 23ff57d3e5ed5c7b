package io.github.dynalect.expression;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** The places that an update touches. */
final class Targets implements UpdateAction.Cases<Targets> {
    private final List<Path> places = new ArrayList<>();

    private Targets() {}

    static Vector<Path> of(UpdateAction<?> action) {
        return Vector.of(new Targets().find(action).places.toArray(Path[]::new));
    }

    /** Checks that no two of actions touch the same place. */
    static void check(Vector<? extends UpdateAction<?>> actions) {
        Places.check(new Targets().allOf(actions).places);
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
    public Targets set(UpdateAction.Set<?> action) {
        return with(action.target());
    }

    @Override
    public Targets remove(UpdateAction.Remove<?> action) {
        return with(action.target());
    }

    @Override
    public Targets add(UpdateAction.Add<?> action) {
        return with(action.target());
    }

    @Override
    public Targets delete(UpdateAction.Delete<?> action) {
        return with(action.target());
    }

    @Override
    public Targets all(UpdateAction.All<?> actions) {
        return allOf(actions.actions());
    }

    private Targets allOf(Vector<? extends UpdateAction<?>> actions) {
        for (int i = 0; i < actions.length(); i++) {
            find(actions.get(i));
        }
        return this;
    }

    @CanIgnoreReturnValue
    private Targets find(UpdateAction<?> action) {
        return action.match(this);
    }

    private Targets with(Path place) {
        places.add(place);
        return this;
    }
}
