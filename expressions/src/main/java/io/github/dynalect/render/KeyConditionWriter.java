package io.github.dynalect.render;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;

/** Writes key conditions: the equalities, then the test of the sort attribute. */
final class KeyConditionWriter implements KeyCondition.Cases<StringBuilder>, SortTest.Cases<StringBuilder> {
    private final StringBuilder text;
    private final OperandWriter operands;

    KeyConditionWriter(StringBuilder text, Placeholders placeholders) {
        this.text = text;
        this.operands = new OperandWriter(text, placeholders);
    }

    @Override
    public StringBuilder key(Key<?> key) {
        equality(key.values().head());
        for (KeyValue value : key.values().tail()) {
            text.append(" AND ");
            equality(value);
        }
        return text;
    }

    @Override
    public StringBuilder partition(KeyCondition.Partition<?> partition) {
        return equality(partition.partition());
    }

    @Override
    public StringBuilder range(KeyCondition.Range<?> range) {
        equality(range.partition()).append(" AND ");
        return range.sort().match(this);
    }

    @Override
    public StringBuilder beginsWith(SortTest.BeginsWith test) {
        text.append("begins_with(");
        operands.name(test.name()).append(", ");
        return operands.value(test.prefix()).append(')');
    }

    @CanIgnoreReturnValue
    private StringBuilder equality(KeyValue key) {
        operands.name(key.name()).append(" = ");
        return operands.value(key.value());
    }
}
