package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.Update;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.TestTables;
import io.vavr.control.Either;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Updates as wholes: one that changes nothing, one that an index forbids, one under a condition. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteBehaviourTest {
    private final StringAttribute<Sample> a = Attributes.string("a");
    private final StringAttribute<Sample> b = Attributes.string("b");
    private final StringAttribute<Sample> c = Attributes.string("c");
    private final NumberAttribute<Sample, Integer> cAsNumber = Attributes.integer("c");

    private final Samples samples;

    WriteBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u54_an_upsert_without_actions_creates_an_item_of_its_key_and_such_an_update_is_refused() {
        Item missing = samples.missing();
        Item item = samples.item(Map.of("a", text("hello")));

        assertRefused(Rule.UPDATE_EMPTY, missing.update()::execute);
        assertThat(missing.read()).isEmpty();
        assertThat(missing.after(missing.upsert())).isEqualTo(Map.of());
        assertThat(item.after(item.upsert())).isEqualTo(Map.of("a", text("hello")));
    }

    @Test
    void u58_a_key_attribute_of_an_index_keeps_its_type(DynamoDbClient client, TestTables tables) {
        Item item = Samples.in(client, withIndexByC(tables)).item(Map.of("c", text("x")));

        item.invalid(
                item.update().set(cAsNumber, 1),
                item.upsert().set(cAsNumber, 1),
                item.samples().table().put(item.sample(Map.of("c", number(1)))));
        assertThat(item.after(item.update().set(c, "y"))).isEqualTo(Map.of("c", text("y")));
    }

    private static String withIndexByC(TestTables tables) {
        return tables.create(shape -> shape.attributeDefinitions(string("p"), string("c"))
                .keySchema(hash("p"))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("byC")
                        .keySchema(hash("c"))
                        .projection(projection -> projection.projectionType(ProjectionType.ALL))
                        .build()));
    }

    private static AttributeDefinition string(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement hash(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    @Test
    void u59_a_condition_that_fails_leaves_all_as_it_was() {
        Item item = samples.item(Map.of("a", text("hello")));
        Update<Sample> update = item.update().set(b, "new").remove(a).onlyIf(a.eq("other"));

        assertThat(update.attempt()).isEqualTo(Either.left(item.refusal()));
        assertThat(item.read()).contains(item.sample(Map.of("a", text("hello"))));
    }

    @Test
    void u60_an_update_that_the_item_cannot_take_is_invalid_though_its_condition_holds() {
        Item item = samples.item(Map.of("a", text("hello")));
        Update<Sample> update = item.update().set(b, "new").add(Attributes.integer("a"), 1);

        item.invalid(update.onlyIf(a.eq("hello")));
        assertThat(update.onlyIf(a.eq("other")).attempt()).isEqualTo(Either.left(item.refusal()));
    }
}
