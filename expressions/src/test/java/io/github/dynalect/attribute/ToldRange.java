package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;

/** A key condition in words, with its values. */
record ToldRange() implements KeyCondition.Cases<String> {
    @Override
    public String key(Key<?> key) {
        return told(key.values());
    }

    @Override
    public String partition(KeyCondition.Partition<?> partition) {
        return partition.index().map(name -> name + ": ").getOrElse("") + told(partition.equalities());
    }

    @Override
    public String range(KeyCondition.Range<?> range) {
        return range.index().map(name -> name + ": ").getOrElse("") + told(range.equalities()) + " and "
                + range.sort().match(new ToldTest());
    }

    private static String told(Vector<KeyValue> values) {
        return values.map(value -> value.name() + " = " + value.value().s()).mkString(" and ");
    }

    private record ToldTest() implements SortTest.Cases<String> {
        @Override
        public String comparison(SortTest.Comparison test) {
            return test.name() + " " + test.comparator().name() + " "
                    + test.value().s();
        }

        @Override
        public String between(SortTest.Between test) {
            return test.name() + " from " + test.lower().s() + " to "
                    + test.upper().s();
        }

        @Override
        public String beginsWith(SortTest.BeginsWith test) {
            return test.name() + " begins with " + test.prefix().s();
        }
    }
}
