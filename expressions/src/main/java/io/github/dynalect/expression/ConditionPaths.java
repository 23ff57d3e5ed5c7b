package io.github.dynalect.expression;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** The places of an item that a condition looks at, as they are found. */
final class ConditionPaths implements Condition.Cases<ConditionPaths>, Operand.Cases<ConditionPaths> {
    private final List<Path> paths = new ArrayList<>(2);

    private ConditionPaths() {}

    static Vector<Path> of(Condition<?> condition) {
        return Vector.of(new ConditionPaths().find(condition).paths.toArray(Path[]::new));
    }

    @CanIgnoreReturnValue
    private ConditionPaths find(Condition<?> condition) {
        return condition.match(this);
    }

    @CanIgnoreReturnValue
    private ConditionPaths and(Operand<?> operand) {
        return operand.match(this);
    }

    private ConditionPaths and(Path path) {
        paths.add(path);
        return this;
    }

    private ConditionPaths all(Vector<? extends Condition<?>> conditions) {
        for (int i = 0; i < conditions.length(); i++) {
            find(conditions.get(i));
        }
        return this;
    }

    @Override
    public ConditionPaths always(Condition.Always<?> condition) {
        return this;
    }

    @Override
    public ConditionPaths comparison(Condition.Comparison<?> condition) {
        return and(condition.left()).and(condition.right());
    }

    @Override
    public ConditionPaths between(Condition.Between<?> condition) {
        return and(condition.operand()).and(condition.lower()).and(condition.upper());
    }

    @Override
    public ConditionPaths isIn(Condition.In<?> condition) {
        and(condition.operand());
        for (Operand<?> choice : condition.choices()) {
            and(choice);
        }
        return this;
    }

    @Override
    public ConditionPaths attributeExists(Condition.AttributeExists<?> condition) {
        return and(condition.path());
    }

    @Override
    public ConditionPaths attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return and(condition.path());
    }

    @Override
    public ConditionPaths attributeType(Condition.HasType<?> condition) {
        return and(condition.operand());
    }

    @Override
    public ConditionPaths beginsWith(Condition.BeginsWith<?> condition) {
        return and(condition.operand()).and(condition.prefix());
    }

    @Override
    public ConditionPaths contains(Condition.Contains<?> condition) {
        return and(condition.operand()).and(condition.part());
    }

    @Override
    public ConditionPaths and(Condition.And<?> condition) {
        return all(condition.conditions());
    }

    @Override
    public ConditionPaths or(Condition.Or<?> condition) {
        return all(condition.conditions());
    }

    @Override
    public ConditionPaths not(Condition.Not<?> condition) {
        return condition.condition().match(this);
    }

    @Override
    public ConditionPaths stored(Operand.Stored<?> operand) {
        return and(operand.path());
    }

    @Override
    public ConditionPaths literal(Operand.Literal<?> operand) {
        return this;
    }

    @Override
    public ConditionPaths size(Operand.Size<?> operand) {
        return and(operand.operand());
    }
}
