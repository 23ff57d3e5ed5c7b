package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Key attributes in updates: they are read, and never written. */
@DynamoDbTest
class KeyBehaviourTest {
    private static final StringAttribute<Place> p = Attributes.string("p");
    private static final NumberAttribute<Place, Integer> c = Attributes.integer("c");
    private static final StringAttribute<Place> n = Attributes.string("n");
    private static final NumberAttribute<Place, Integer> nn = Attributes.integer("nn");
    private static final CompositeKey<Place, String, Integer, OrderedPartition<Place, Integer>> KEY =
            PrimaryKey.of(p, c);
    private static final Schema<Place> SCHEMA = Schema.of("places", KEY)
            .attribute(p, Place::p)
            .attribute(c, Place::c)
            .extra(Place::others)
            .build(item -> new Place(item.get(p), item.get(c), item.extra()));
    private static final Key<Place> SEVENTH = KEY.key("x", 7);

    private final Table<Place> places;

    KeyBehaviourTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.N) String name) {
        this.places = Dynalect.create(client).table(SCHEMA).named(name);
        places.put(new Place("x", 7, Map.of())).execute();
    }

    @Test
    void u09_key_attributes_are_read() {
        Place after = new Place("x", 7, Map.of("n", text("x"), "nn", number(14)));

        assertThat(places.update(SEVENTH).set(n, p).set(nn, c.plus(c)).execute())
                .isEqualTo(after);
        assertThat(places.get(SEVENTH).execute()).isEqualTo(Option.some(after));
    }

    @Test
    void key_attributes_are_not_written() {
        assertRefused(Rule.KEY_UPDATED, () -> places.update(SEVENTH).set(p, "y"));
        assertRefused(Rule.KEY_UPDATED, () -> places.upsert(SEVENTH).add(c, 1));
        assertRefused(Rule.KEY_UPDATED, () -> places.update(SEVENTH).remove(c));
    }

    private record Place(String p, int c, Map<String, AttributeValue> others) {}
}
