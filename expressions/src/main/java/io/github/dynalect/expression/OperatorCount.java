package io.github.dynalect.expression;

import io.vavr.collection.Vector;

/** The number of operators and functions in a condition, as DynamoDB counts them. */
final class OperatorCount implements Condition.Cases<Integer> {
    private static final OperatorCount COUNT = new OperatorCount();

    private OperatorCount() {}

    static int of(Condition<?> condition) {
        return condition.match(COUNT);
    }

    /** The operators of all conditions and those that join them. */
    static int ofJoined(Vector<? extends Condition<?>> conditions) {
        int count = conditions.length() - 1;
        for (int i = 0; i < conditions.length(); i++) {
            count += of(conditions.get(i));
        }
        return count;
    }

    private static int functions(Operand<?> operand) {
        return operand instanceof Operand.Size ? 1 : 0;
    }

    @Override
    public Integer always(Condition.Always<?> condition) {
        return 0;
    }

    @Override
    public Integer comparison(Condition.Comparison<?> condition) {
        return 1 + functions(condition.left()) + functions(condition.right());
    }

    @Override
    public Integer between(Condition.Between<?> condition) {
        return 1 + functions(condition.operand()) + functions(condition.lower()) + functions(condition.upper());
    }

    @Override
    public Integer isIn(Condition.In<?> condition) {
        return 1
                + functions(condition.operand())
                + condition.choices().map(OperatorCount::functions).sum().intValue();
    }

    @Override
    public Integer attributeExists(Condition.AttributeExists<?> condition) {
        return 1;
    }

    @Override
    public Integer attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return 1;
    }

    @Override
    public Integer attributeType(Condition.HasType<?> condition) {
        return 1 + functions(condition.operand());
    }

    @Override
    public Integer beginsWith(Condition.BeginsWith<?> condition) {
        // Neither of its operands is a size.
        return 1;
    }

    @Override
    public Integer contains(Condition.Contains<?> condition) {
        return 1 + functions(condition.operand()) + functions(condition.part());
    }

    @Override
    public Integer and(Condition.And<?> condition) {
        return ofJoined(condition.conditions());
    }

    @Override
    public Integer or(Condition.Or<?> condition) {
        return ofJoined(condition.conditions());
    }

    @Override
    public Integer not(Condition.Not<?> condition) {
        return 1 + of(condition.condition());
    }
}
