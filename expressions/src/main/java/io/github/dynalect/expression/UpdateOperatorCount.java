package io.github.dynalect.expression;

/** The number of operators and functions in what an update stores, as DynamoDB counts them. */
final class UpdateOperatorCount implements SetValue.Cases<Integer> {
    private static final UpdateOperatorCount COUNT = new UpdateOperatorCount();

    private UpdateOperatorCount() {}

    static int of(SetValue<?> value) {
        return value.<Integer>match(COUNT);
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
