package io.github.dynalect.render;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;

/** Writes key conditions: the equalities, then the test of the next sort attribute. */
final class KeyConditionWriter extends OperandWriter
        implements KeyCondition.Cases<StringBuilder>, SortTest.Cases<StringBuilder> {
    KeyConditionWriter(StringBuilder text, Placeholders placeholders) {
        super(text, placeholders);
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
        name(test.name()).append(ConditionWriter.symbol(test.comparator()));
        return value(test.value());
    }

    @Override
    public StringBuilder between(SortTest.Between test) {
        name(test.name()).append(" BETWEEN ");
        value(test.lower()).append(" AND ");
        return value(test.upper());
    }

    @Override
    public StringBuilder beginsWith(SortTest.BeginsWith test) {
        text.append("begins_with(");
        name(test.name()).append(", ");
        return value(test.prefix()).append(')');
    }

    private StringBuilder equalities(Vector<KeyValue> equalities) {
        for (int i = 0; i < equalities.length(); i++) {
            text.append(i == 0 ? "" : " AND ");
            equality(equalities.get(i));
        }
        return text;
    }

    private void equality(KeyValue key) {
        name(key.name()).append(" = ");
        value(key.value());
    }
}
