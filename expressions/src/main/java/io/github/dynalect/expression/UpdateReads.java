package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** The places of an item that an update reads to compute what it stores. */
final class UpdateReads implements UpdateAction.Cases<Vector<Path>>, SetValue.Cases<Vector<Path>> {
    private static final UpdateReads READS = new UpdateReads();

    private UpdateReads() {}

    static Vector<Path> of(UpdateAction<?> action) {
        return action.match(READS);
    }

    static Vector<Path> of(SetValue<?> value) {
        return value.match(READS);
    }

    @Override
    public Vector<Path> set(UpdateAction.Set<?> action) {
        return of(action.value());
    }

    @Override
    public Vector<Path> remove(UpdateAction.Remove<?> action) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> add(UpdateAction.Add<?> action) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> delete(UpdateAction.Delete<?> action) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> all(UpdateAction.All<?> actions) {
        return actions.actions().flatMap(UpdateReads::of);
    }

    @Override
    public Vector<Path> stored(Operand.Stored<?> value) {
        return Vector.of(value.path());
    }

    @Override
    public Vector<Path> literal(Operand.Literal<?> value) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> ifNotExists(SetValue.IfNotExists<?> value) {
        return of(value.otherwise()).prepend(value.path());
    }

    @Override
    public Vector<Path> plus(SetValue.Plus<?> value) {
        return of(value.left()).appendAll(of(value.right()));
    }

    @Override
    public Vector<Path> minus(SetValue.Minus<?> value) {
        return of(value.left()).appendAll(of(value.right()));
    }

    @Override
    public Vector<Path> listAppend(SetValue.ListAppend<?> value) {
        return of(value.first()).appendAll(of(value.second()));
    }
}
