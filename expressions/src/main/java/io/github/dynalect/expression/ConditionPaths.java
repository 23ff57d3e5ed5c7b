package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/** The places of an item that a condition looks at. */
final class ConditionPaths implements Condition.Cases<Vector<Path>>, Operand.Cases<Vector<Path>> {
    private static final ConditionPaths PATHS = new ConditionPaths();

    private ConditionPaths() {}

    static Vector<Path> of(Condition<?> condition) {
        return condition.match(PATHS);
    }

    private static Vector<Path> of(Operand<?> operand) {
        return operand.match(PATHS);
    }

    private static Vector<Path> ofAll(Vector<? extends Condition<?>> conditions) {
        return conditions.flatMap(ConditionPaths::of);
    }

    @Override
    public Vector<Path> always(Condition.Always<?> condition) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> comparison(Condition.Comparison<?> condition) {
        return of(condition.left()).appendAll(of(condition.right()));
    }

    @Override
    public Vector<Path> between(Condition.Between<?> condition) {
        return of(condition.operand()).appendAll(of(condition.lower())).appendAll(of(condition.upper()));
    }

    @Override
    public Vector<Path> isIn(Condition.In<?> condition) {
        return of(condition.operand()).appendAll(condition.choices().flatMap(ConditionPaths::of));
    }

    @Override
    public Vector<Path> attributeExists(Condition.AttributeExists<?> condition) {
        return Vector.of(condition.path());
    }

    @Override
    public Vector<Path> attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return Vector.of(condition.path());
    }

    @Override
    public Vector<Path> attributeType(Condition.HasType<?> condition) {
        return of(condition.operand());
    }

    @Override
    public Vector<Path> beginsWith(Condition.BeginsWith<?> condition) {
        return of(condition.operand()).appendAll(of(condition.prefix()));
    }

    @Override
    public Vector<Path> contains(Condition.Contains<?> condition) {
        return of(condition.operand()).appendAll(of(condition.part()));
    }

    @Override
    public Vector<Path> and(Condition.And<?> condition) {
        return ofAll(condition.conditions());
    }

    @Override
    public Vector<Path> or(Condition.Or<?> condition) {
        return ofAll(condition.conditions());
    }

    @Override
    public Vector<Path> not(Condition.Not<?> condition) {
        return of(condition.condition());
    }

    @Override
    public Vector<Path> stored(Operand.Stored<?> operand) {
        return Vector.of(operand.path());
    }

    @Override
    public Vector<Path> literal(Operand.Literal<?> operand) {
        return Vector.empty();
    }

    @Override
    public Vector<Path> size(Operand.Size<?> operand) {
        return of(operand.operand());
    }
}
