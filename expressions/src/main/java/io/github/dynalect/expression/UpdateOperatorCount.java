package io.github.dynalect.expression;

import io.vavr.collection.Vector;

/** The number of operators and functions in an update, as DynamoDB counts them. */
final class UpdateOperatorCount implements UpdateAction.Cases<Integer>, SetValue.Cases<Integer> {
    private static final UpdateOperatorCount COUNT = new UpdateOperatorCount();

    private UpdateOperatorCount() {}

    static int of(Vector<? extends UpdateAction<?>> actions) {
        int count = 0;
        for (int i = 0; i < actions.length(); i++) {
            count += actions.get(i).<Integer>match(COUNT);
        }
        return count;
    }

    static int of(SetValue<?> value) {
        return value.<Integer>match(COUNT);
    }

    @Override
    public Integer set(UpdateAction.Set<?> action) {
        return of(action.value());
    }

    @Override
    public Integer remove(UpdateAction.Remove<?> action) {
        return 0;
    }

    @Override
    public Integer add(UpdateAction.Add<?> action) {
        return 0;
    }

    @Override
    public Integer delete(UpdateAction.Delete<?> action) {
        return 0;
    }

    @Override
    public Integer all(UpdateAction.All<?> actions) {
        return of(actions.actions());
    }

    @Override
    public Integer stored(Operand.Stored<?> value) {
        return 0;
    }

    @Override
    public Integer literal(Operand.Literal<?> value) {
        return 0;
    }

    @Override
    public Integer ifNotExists(SetValue.IfNotExists<?> value) {
        return 1 + of(value.otherwise());
    }

    @Override
    public Integer plus(SetValue.Plus<?> value) {
        return 1 + of(value.left()) + of(value.right());
    }

    @Override
    public Integer minus(SetValue.Minus<?> value) {
        return 1 + of(value.left()) + of(value.right());
    }

    @Override
    public Integer listAppend(SetValue.ListAppend<?> value) {
        return 1 + of(value.first()) + of(value.second());
    }
}
