package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The place of a whole sort attribute.
 *
 * @param index the index; none for the table itself
 * @param equalities the key attributes on its left
 * @param attribute the sort attribute
 * @param next what all equalities give, with that of this attribute
 */
record AttributePosition<T, S, N>(
        Option<String> index,
        Vector<KeyValue> equalities,
        OrderedAttribute<? super T, S> attribute,
        Function<Vector<KeyValue>, N> next)
        implements SortPosition<T, S, N> {
    @Override
    public KeyCondition<T> untested() {
        return new KeyCondition.Partition<>(index, equalities);
    }

    @Override
    public N equal(S value) {
        return next.apply(equalities.append(KeyAttributes.value(attribute, value)));
    }

    @Override
    public KeyCondition<T> compared(Comparator comparator, S value) {
        return range(new SortTest.Comparison(name(), comparator, stored(value)));
    }

    @Override
    public KeyCondition<T> between(S lower, S upper) {
        return range(new SortTest.Between(name(), stored(lower), stored(upper)));
    }

    @Override
    public KeyCondition<T> beginningWith(S prefix) {
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
