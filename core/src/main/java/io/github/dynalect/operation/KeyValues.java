package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;

/** The values that a key condition gives, each with the name of its key attribute. */
final class KeyValues implements KeyCondition.Cases<Vector<KeyValue>>, SortTest.Cases<Vector<KeyValue>> {
    private static final KeyValues READER = new KeyValues();

    private KeyValues() {}

    /** Those that all items which are read have in common. */
    static Vector<KeyValue> equalities(KeyCondition<?> key) {
        return key instanceof KeyCondition.Range<?> range ? range.equalities() : of(key);
    }

    static Vector<KeyValue> of(KeyCondition<?> key) {
        return key.match(READER);
    }

    @Override
    public Vector<KeyValue> key(Key<?> key) {
        return key.values();
    }

    @Override
    public Vector<KeyValue> partition(KeyCondition.Partition<?> partition) {
        return partition.equalities();
    }

    @Override
    public Vector<KeyValue> range(KeyCondition.Range<?> range) {
        return range.equalities().appendAll(range.sort().match(this));
    }

    @Override
    public Vector<KeyValue> comparison(SortTest.Comparison test) {
        return Vector.of(new KeyValue(test.name(), test.value()));
    }

    @Override
    public Vector<KeyValue> between(SortTest.Between test) {
        return Vector.of(new KeyValue(test.name(), test.lower()), new KeyValue(test.name(), test.upper()));
    }

    @Override
    public Vector<KeyValue> beginsWith(SortTest.BeginsWith test) {
        return Vector.of(new KeyValue(test.name(), test.prefix()));
    }
}
