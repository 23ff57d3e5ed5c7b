package io.github.dynalect.render;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;

/** Writes key conditions: the equalities, then the test of the next sort attribute. */
final class KeyConditionWriter implements KeyCondition.Cases<StringBuilder>, SortTest.Cases<StringBuilder> {
    private final StringBuilder text;
    private final OperandWriter operands;

    KeyConditionWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.operands = new OperandWriter(text, placeholders);
    }

    @Override
    public StringBuilder key(Key<?> key) {
        return equalities(key.values());
    }

    @Override
    public StringBuilder partition(KeyCondition.Partition<?> partition) {
        return equalities(partition.equalities());
    }

    @Override
    public StringBuilder range(KeyCondition.Range<?> range) {
        equalities(range.equalities()).append(" AND ");
        return range.sort().match(this);
    }

    @Override
    public StringBuilder comparison(SortTest.Comparison test) {
        operands.name(test.name())
                .append(' ')
                .append(ConditionWriter.symbol(test.comparator()))
                .append(' ');
        return operands.value(test.value());
    }

    @Override
    public StringBuilder between(SortTest.Between test) {
        operands.name(test.name()).append(" BETWEEN ");
        operands.value(test.lower()).append(" AND ");
        return operands.value(test.upper());
    }

    @Override
    public StringBuilder beginsWith(SortTest.BeginsWith test) {
        text.append("begins_with(");
        operands.name(test.name()).append(", ");
        return operands.value(test.prefix()).append(')');
    }

    private StringBuilder equalities(Vector<KeyValue> equalities) {
        equality(equalities.head());
        for (KeyValue equality : equalities.tail()) {
            text.append(" AND ");
            equality(equality);
        }
        return text;
    }

    private void equality(KeyValue key) {
        operands.name(key.name()).append(" = ");
        operands.value(key.value());
    }
}
