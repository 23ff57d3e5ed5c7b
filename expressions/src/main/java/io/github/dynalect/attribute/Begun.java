package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A composed sort attribute whose text is given up to some place.
 *
 * @param index the index; none for the table itself
 * @param equalities the key attributes on its left
 * @param name its name
 * @param text the beginning of its text
 */
record Begun(Option<String> index, Vector<KeyValue> equalities, String name, String text) {
    Begun with(String more) {
        return new Begun(index, equalities, name, text + more);
    }

    /** All key attributes up to this one, whose text is whole. */
    Vector<KeyValue> whole() {
        return equalities.append(new KeyValue(name, AttributeValue.fromS(text)));
    }

    /** What begins so. */
    <T> KeyCondition<T> all() {
        return text.isEmpty()
                ? new KeyCondition.Partition<>(index, equalities)
                : range(new SortTest.BeginsWith(name, AttributeValue.fromS(text)));
    }

    <T> KeyCondition<T> range(SortTest test) {
        return new KeyCondition.Range<>(index, equalities, test);
    }
}
