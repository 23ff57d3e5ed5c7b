package io.github.dynalect.render;

import io.github.dynalect.expression.UpdateAction;
import java.util.ArrayList;
import java.util.List;

/** The actions of an update, sorted into the sections of its text; within a section they keep their order. */
final class Sections implements UpdateAction.Cases<Sections> {
    private final List<UpdateAction.Set<?>> sets = new ArrayList<>();
    private final List<UpdateAction.Remove<?>> removes = new ArrayList<>();
    private final List<UpdateAction.Add<?>> adds = new ArrayList<>();
    private final List<UpdateAction.Delete<?>> deletes = new ArrayList<>();

    static Sections of(UpdateAction<?> action) {
        return action.match(new Sections());
    }

    List<UpdateAction.Set<?>> sets() {
        return sets;
    }

    List<UpdateAction.Remove<?>> removes() {
        return removes;
    }

    List<UpdateAction.Add<?>> adds() {
        return adds;
    }

    List<UpdateAction.Delete<?>> deletes() {
        return deletes;
    }

    @Override
    public Sections set(UpdateAction.Set<?> action) {
        sets.add(action);
        return this;
    }

    @Override
    public Sections remove(UpdateAction.Remove<?> action) {
        removes.add(action);
        return this;
    }

    @Override
    public Sections add(UpdateAction.Add<?> action) {
        adds.add(action);
        return this;
    }

    @Override
    public Sections delete(UpdateAction.Delete<?> action) {
        deletes.add(action);
        return this;
    }

    @Override
    public Sections all(UpdateAction.All<?> actions) {
        return actions.actions().<Sections>foldLeft(this, (sections, action) -> action.match(sections));
    }
}
