package io.github.dynalect.expression;

import io.vavr.collection.Vector;

/**
 * Which items a query reads: one, a partition, or a range of a partition in the order of its sort attribute.
 *
 * @param <T> the item type
 */
public sealed interface KeyCondition<T> permits Key, KeyCondition.Partition, KeyCondition.Range {
    /** {@return the names of the key attributes that it tests, the partition attribute first} */
    Vector<String> names();

    /** {@return what the case for this kind of key condition makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of key condition: a new kind breaks every interpreter at compile time.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for one item} */
        R key(Key<?> key);

        /** {@return the result for a whole partition} */
        R partition(Partition<?> partition);

        /** {@return the result for a range of a partition} */
        R range(Range<?> range);
    }

    /**
     * All items of one partition.
     *
     * @param partition the partition attribute and its value
     * @param <T> the item type
     */
    record Partition<T>(KeyValue partition) implements KeyCondition<T> {
        @Override
        public Vector<String> names() {
            return Vector.of(partition.name());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partition(this);
        }
    }

    /**
     * The items of one partition whose sort attribute passes a test.
     *
     * @param partition the partition attribute and its value
     * @param sort the test of the sort attribute
     * @param <T> the item type
     */
    record Range<T>(KeyValue partition, SortTest sort) implements KeyCondition<T> {
        @Override
        public Vector<String> names() {
            return Vector.of(partition.name(), sort.name());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }
    }
}
