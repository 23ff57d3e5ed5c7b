package io.github.dynalect.property;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.value.AttributeType;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Key conditions of the tables and of the index, mostly near the key of an item that exists. */
final class RandomKeyConditions {
    private static final Vector<Comparator> ORDERS =
            Vector.of(Comparator.values()).filter(Comparator::isOrder);

    private final Draw draw;
    private final RandomValues values;
    private final RandomKeyItems keys;
    private final Items items;

    RandomKeyConditions(Draw draw, Items items) {
        this.draw = draw;
        this.values = new RandomValues(draw);
        this.keys = new RandomKeyItems(draw);
        this.items = items;
    }

    KeyCondition<Object> condition() {
        TypedKey schema = draw.of(TypedKey.ALL);
        Map<String, AttributeValue> item = draw.of(items.all());
        int sorts = draw.below(schema.sort().size() + 1);
        Vector<KeyValue> equalities = schema.partition()
                .toVector()
                .appendAll(schema.sort().take(sorts))
                .map(attribute -> new KeyValue(attribute._1, near(item, attribute)));
        if (schema.index().isEmpty() && sorts == 1 && draw.chance(70)) {
            return new Key<>(equalities);
        }
        if (sorts == schema.sort().size() || draw.chance(20)) {
            return new KeyCondition.Partition<>(schema.index(), equalities);
        }
        Tuple2<String, AttributeType> next = schema.sort().toVector().get(sorts);
        return new KeyCondition.Range<>(schema.index(), equalities, draw.admitted(() -> test(item, next)));
    }

    private SortTest test(Map<String, AttributeValue> item, Tuple2<String, AttributeType> attribute) {
        String name = attribute._1;
        return draw.by(
                () -> new SortTest.Comparison(name, draw.of(ORDERS), near(item, attribute)),
                () -> new SortTest.Comparison(name, draw.of(ORDERS), near(item, attribute)),
                () -> new SortTest.Between(name, near(item, attribute), near(item, attribute)),
                () -> new SortTest.BeginsWith(name, values.inside(near(item, attribute))));
    }

    private AttributeValue near(Map<String, AttributeValue> item, Tuple2<String, AttributeType> attribute) {
        AttributeValue value = item.get(attribute._1);
        return value != null && draw.chance(85) ? value : keys.key(attribute._2);
    }
}
