package io.github.dynalect.evaluate;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The condition on an item that says the same as a key condition. */
final class KeyTest implements KeyCondition.Cases<Condition<Object>>, SortTest.Cases<Condition<Object>> {
    @Override
    public Condition<Object> key(Key<?> key) {
        return Condition.allOf(equalities(key.values()));
    }

    @Override
    public Condition<Object> partition(KeyCondition.Partition<?> partition) {
        return Condition.allOf(equalities(partition.equalities()));
    }

    @Override
    public Condition<Object> range(KeyCondition.Range<?> range) {
        Condition<Object> sort = range.sort().match(this);
        return Condition.allOf(equalities(range.equalities()).append(sort));
    }

    @Override
    public Condition<Object> comparison(SortTest.Comparison test) {
        return compared(test.name(), test.comparator(), test.value());
    }

    @Override
    public Condition<Object> between(SortTest.Between test) {
        return new Condition.Between<>(
                stored(test.name()), new Operand.Literal<>(test.lower()), new Operand.Literal<>(test.upper()));
    }

    @Override
    public Condition<Object> beginsWith(SortTest.BeginsWith test) {
        return new Condition.BeginsWith<>(stored(test.name()), new Operand.Literal<>(test.prefix()));
    }

    private static Vector<Condition<Object>> equalities(Vector<KeyValue> values) {
        return values.map(value -> compared(value.name(), Comparator.EQ, value.value()));
    }

    private static Condition<Object> compared(String name, Comparator comparator, AttributeValue value) {
        return new Condition.Comparison<>(stored(name), comparator, new Operand.Literal<>(value));
    }

    private static Operand<Object> stored(String name) {
        return new Operand.Stored<>(Path.of(name));
    }
}
