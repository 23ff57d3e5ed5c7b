package io.github.dynalect.expression;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** The places that an update touches. */
final class Targets implements UpdateAction.Cases<Targets> {
    private final List<Path> places = new ArrayList<>(2);

    private Targets() {}

    static Vector<Path> of(UpdateAction<?> action) {
        return Vector.of(new Targets().find(action).places.toArray(Path[]::new));
    }

    /** Of several actions, before they are one update. */
    static List<Path> ofEach(Vector<? extends UpdateAction<?>> actions) {
        return new Targets().each(actions).places;
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
        return each(actions.actions());
    }

    private Targets each(Vector<? extends UpdateAction<?>> actions) {
        for (UpdateAction<?> action : actions) {
            find(action);
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
