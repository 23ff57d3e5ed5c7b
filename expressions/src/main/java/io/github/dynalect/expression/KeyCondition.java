package io.github.dynalect.expression;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Which items a query reads: one, those with equal leading key attributes, or a range of these.
 *
 * <p>A table's key has one partition attribute and at most one sort attribute; that of a global index up to four of each.
 * All partition attributes are given, and sort attributes from the left without a gap; only the last one given may have a
 * test other than equality.
 *
 * @param <T> the item type
 */
public sealed interface KeyCondition<T> permits Key, KeyCondition.Partition, KeyCondition.Range {
    /** {@return the name of the index that is read; none for the table itself} */
    Option<String> index();

    /** {@return the names of the key attributes that are tested, the partition attributes first} */
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

        /** {@return the result for equalities alone} */
        R partition(Partition<?> partition);

        /** {@return the result for a range} */
        R range(Range<?> range);
    }

    /**
     * All items with these values of their first key attributes: all partition attributes, and perhaps some sort
     * attributes.
     *
     * @param index the index that is read; none for the table itself
     * @param equalities the key attributes from the left, without a gap
     * @param <T> the item type
     */
    record Partition<T>(Option<String> index, Vector<KeyValue> equalities) implements KeyCondition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if there is no equality, or two are of one attribute
         */
        public Partition {
            Check.width(index.isDefined(), equalities.length());
            Check.keys(equalities.map(KeyValue::name));
        }

        @Override
        public Vector<String> names() {
            return equalities.map(KeyValue::name);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partition(this);
        }
    }

    /**
     * The items with these values of their first key attributes whose next sort attribute passes a test.
     *
     * @param index the index that is read; none for the table itself
     * @param equalities the key attributes from the left, without a gap
     * @param sort the test of the next one
     * @param <T> the item type
     */
    record Range<T>(Option<String> index, Vector<KeyValue> equalities, SortTest sort) implements KeyCondition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if there is no equality, or two tests are of one attribute
         */
        public Range {
            Check.width(index.isDefined(), equalities.length() + 1);
            Check.keys(equalities.map(KeyValue::name));
            Check.keys(equalities.map(KeyValue::name).append(sort.name()));
        }

        @Override
        public Vector<String> names() {
            return equalities.map(KeyValue::name).append(sort.name());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }
    }
}
