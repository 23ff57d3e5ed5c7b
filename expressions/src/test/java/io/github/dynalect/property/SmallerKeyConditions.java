package io.github.dynalect.property;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Smaller key conditions: without the last test, and with smaller values. */
final class SmallerKeyConditions
        implements Shrinker<KeyCondition<Object>>,
                KeyCondition.Cases<Vector<KeyCondition<Object>>>,
                SortTest.Cases<Vector<SortTest>> {
    private final SmallerValues values = new SmallerValues();

    @Override
    public Vector<KeyCondition<Object>> smaller(KeyCondition<Object> condition) {
        return condition.match(this);
    }

    @Override
    public Vector<KeyCondition<Object>> key(Key<?> key) {
        return equalities(key.values(), Key::new);
    }

    @Override
    public Vector<KeyCondition<Object>> partition(KeyCondition.Partition<?> partition) {
        return equalities(partition.equalities(), some -> new KeyCondition.Partition<>(partition.index(), some));
    }

    @Override
    public Vector<KeyCondition<Object>> range(KeyCondition.Range<?> range) {
        Option<String> index = range.index();
        return new Candidates<KeyCondition<Object>>()
                .add(() -> new KeyCondition.Partition<>(index, range.equalities()))
                .each(
                        range.sort().match(this),
                        (SortTest test) -> new KeyCondition.Range<>(index, range.equalities(), test))
                .all()
                .appendAll(equalities(range.equalities(), some -> new KeyCondition.Range<>(index, some, range.sort())));
    }

    @Override
    public Vector<SortTest> comparison(SortTest.Comparison test) {
        return new Candidates<SortTest>()
                .each(
                        values.smaller(test.value()),
                        (AttributeValue value) -> new SortTest.Comparison(test.name(), test.comparator(), value))
                .all();
    }

    @Override
    public Vector<SortTest> between(SortTest.Between test) {
        return new Candidates<SortTest>()
                .each(
                        values.smaller(test.lower()),
                        (AttributeValue value) -> new SortTest.Between(test.name(), value, test.upper()))
                .each(
                        values.smaller(test.upper()),
                        (AttributeValue value) -> new SortTest.Between(test.name(), test.lower(), value))
                .all();
    }

    @Override
    public Vector<SortTest> beginsWith(SortTest.BeginsWith test) {
        return new Candidates<SortTest>()
                .each(
                        values.smaller(test.prefix()),
                        (AttributeValue value) -> new SortTest.BeginsWith(test.name(), value))
                .all();
    }

    /** With smaller values: which attributes are given is decided by the key of the table. */
    private Vector<KeyCondition<Object>> equalities(
            Vector<KeyValue> equalities, Function<Vector<KeyValue>, KeyCondition<Object>> whole) {
        Candidates<KeyCondition<Object>> candidates = new Candidates<>();
        for (int i = 0; i < equalities.length(); i++) {
            int place = i;
            KeyValue old = equalities.get(i);
            candidates.each(
                    values.smaller(old.value()),
                    (AttributeValue value) -> whole.apply(equalities.update(place, new KeyValue(old.name(), value))));
        }
        return candidates.all();
    }
}
