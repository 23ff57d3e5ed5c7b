package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A place in a key: the equalities on its left are given, and the sort attribute there is to be tested. */
record SortPosition<T, S>(Option<String> index, Vector<KeyValue> equalities, OrderedAttribute<? super T, S> attribute) {
    /** The key condition without a test here. */
    KeyCondition<T> untested() {
        return new KeyCondition.Partition<>(index, equalities);
    }

    Vector<KeyValue> equal(S value) {
        return equalities.append(KeyAttributes.value(attribute, value));
    }

    /** Of a table, whose only sort attribute this is, or of a local index, where several items may have the value. */
    KeyCondition<T> equality(S value) {
        return index.isEmpty() ? new Key<>(equal(value)) : new KeyCondition.Partition<>(index, equal(value));
    }

    KeyCondition<T> compared(Comparator comparator, S value) {
        return range(new SortTest.Comparison(name(), comparator, stored(value)));
    }

    KeyCondition<T> between(S lower, S upper) {
        return range(new SortTest.Between(name(), stored(lower), stored(upper)));
    }

    KeyCondition<T> beginningWith(S prefix) {
        return range(new SortTest.BeginsWith(name(), stored(prefix)));
    }

    private KeyCondition<T> range(SortTest test) {
        return new KeyCondition.Range<>(index, equalities, test);
    }

    private String name() {
        return attribute.path().attribute();
    }

    private AttributeValue stored(S value) {
        return attribute.literal(value).value();
    }
}
