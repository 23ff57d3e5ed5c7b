package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.TestTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Updates of whole attributes. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateBehaviourTest {
    private final StringAttribute<Movie> a = Attributes.string("a");
    private final StringAttribute<Movie> b = Attributes.string("b");
    private final StringAttribute<Movie> c = Attributes.string("c");
    private final StringAttribute<Movie> z = Attributes.string("z");
    private final NumberAttribute<Movie, Integer> x = Attributes.integer("x");
    private final NumberAttribute<Movie, Integer> y = Attributes.integer("y");

    private final Table table;

    UpdateBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void u01_set_keeps_the_rest_and_put_does_not() {
        Item item = table.item(Map.of("a", text("hi")));

        assertThat(item.after(b.set("hello"))).isEqualTo(Map.of("a", text("hi"), "b", text("hello")));
        assertThat(item.replace(Map.of("c", text("new")), b.eq("hello"))).isTrue();
        assertThat(item.stored()).contains(Map.of("c", text("new")));
    }

    @Test
    void u02_u03_an_attribute_is_set_to_another_that_must_be_there() {
        Item item = table.item(Map.of("a", text("hello")));

        assertThat(item.after(b.set(a))).isEqualTo(Map.of("a", text("hello"), "b", text("hello")));
        item.refuses(c.set(z));
        table.missing().refuses(c.set(z));
    }

    @Test
    void u04_an_update_reads_the_item_as_it_was_before() {
        table.item(Map.of("a", text("hello"))).refuses(x.set(4).and(y.set(x)));
    }

    @Test
    void u05_an_attribute_may_be_set_to_itself_if_it_is_there() {
        Item item = table.item(Map.of("a", text("hello")));

        assertThat(item.after(a.set(a))).isEqualTo(Map.of("a", text("hello")));
        item.refuses(z.set(z));
    }

    @Test
    void u06_an_attribute_is_moved_by_removing_and_reading_it() {
        Item item = table.item(Map.of("a", text("hello")));

        assertThat(item.after(a.remove().and(b.set(a)))).isEqualTo(Map.of("b", text("hello")));
    }

    @Test
    void u10_u11_remove_takes_away_what_is_there_if_anything() {
        Item item = table.item(Map.of("a", text("hello"), "b", text("hi")));

        assertThat(item.after(a.remove())).isEqualTo(Map.of("b", text("hi")));
        assertThat(item.after(a.remove())).isEqualTo(Map.of("b", text("hi")));
    }

    @Test
    void u13_u14_a_name_may_hold_any_characters_and_a_dot_is_one() {
        String name = "3can include any character!.#=";

        assertThat(table.item(Map.of()).after(Attributes.<Movie>string(name).set("v")))
                .isEqualTo(Map.of(name, text("v")));
        assertThat(table.item(Map.of()).after(Attributes.<Movie>integer("a.b").set(3)))
                .isEqualTo(Map.of("a.b", number(3)));
    }

    @Test
    void u22_if_absent_sets_once() {
        Item item = table.item(Map.of());

        assertThat(item.after(x.setIfAbsent(2))).isEqualTo(Map.of("x", number(2)));
        assertThat(item.after(x.setIfAbsent(3))).isEqualTo(Map.of("x", number(2)));
    }

    @Test
    void u23_u25_the_first_that_is_there_is_taken() {
        NumberAttribute<Movie, Integer> n = Attributes.integer("n");

        assertThat(table.item(Map.of("x", number(2))).after(y.set(x.orElse(6))))
                .isEqualTo(Map.of("x", number(2), "y", number(2)));
        assertThat(table.item(Map.of("x", number(3))).after(n.set(y.orElse(x.orElse(4)))))
                .isEqualTo(Map.of("x", number(3), "n", number(3)));
        assertThat(table.item(Map.of()).after(n.set(y.orElse(x.orElse(4))))).isEqualTo(Map.of("n", number(4)));
    }

    @Test
    void u53_removing_from_a_missing_item_stores_no_attribute() {
        // The service creates no item; DynamoDB Local one of the key alone.
        assertThat(table.missing().afterIfAny(a.remove()).getOrElse(Map.of())).isEmpty();
    }

    @Test
    void u54_the_update_that_changes_nothing_creates_a_missing_item_and_so_is_refused() {
        Item missing = table.missing();

        assertThat(missing.test(Condition.always())).isTrue();
        assertThat(missing.stored()).contains(Map.of());
        refused(Rule.UPDATE_EMPTY, () -> missing.after(UpdateAction.none()));
    }

    @Test
    void u56_what_is_empty_is_stored_unless_it_is_a_set() {
        Map<String, AttributeValue> empty = Map.of("d", list(), "e", map(Map.of()), "f", text(""), "g", binary(""));
        Item item = table.item(Map.of());

        empty.forEach(
                (name, value) -> assertThat(item.after(any(name).set(value))).containsEntry(name, value));
        assertThat(item.stored()).contains(empty);
        refused(Rule.SET_EMPTY, () -> any("s").set(AttributeValue.fromSs(List.of())));
    }

    @Test
    void u57_setting_a_document_does_not_merge_it() {
        Item item = table.item(Map.of("a", map(Map.of("x", number(1)))));

        assertThat(item.after(any("a").set(map(Map.of("y", number(2))))))
                .isEqualTo(Map.of("a", map(Map.of("y", number(2)))));
    }

    @Test
    void u58_a_key_attribute_of_an_index_keeps_its_type(DynamoDbClient client, TestTables tables) {
        String indexed = tables.create(shape -> shape.attributeDefinitions(
                        attribute("p", ScalarAttributeType.S), attribute("c", ScalarAttributeType.S))
                .keySchema(key("p"))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("byC")
                        .keySchema(key("c"))
                        .projection(projection -> projection.projectionType(ProjectionType.ALL))
                        .build()));
        Item item = new Table(client, indexed).item(Map.of("c", text("x")));

        item.refuses(Attributes.<Movie>integer("c").set(1));
        assertThat(item.after(c.set("y"))).isEqualTo(Map.of("c", text("y")));
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    @Test
    void u59_a_condition_that_fails_leaves_all_as_it_was() {
        Item item = table.item(Map.of("a", text("hello")));

        assertThat(item.update(UpdateExpressions.update(b.set("new")).onlyIf(a.eq("other"))))
                .isFalse();
        assertThat(item.stored()).contains(Map.of("a", text("hello")));
    }

    @Test
    void u60_an_update_that_the_item_cannot_take_is_invalid_though_its_condition_holds() {
        table.item(Map.of("a", text("hello")))
                .refuses(UpdateExpressions.update(
                                b.set("new").and(Attributes.<Movie>integer("a").add(1)))
                        .onlyIf(a.eq("hello")));
    }

    @Test
    void a_key_attribute_is_never_set() {
        invalid(() -> table.item(Map.of()).after(Attributes.<Movie>string("p").set("other")));
    }

    private static UntypedAttribute<Movie> any(String name) {
        return Attributes.untyped(name);
    }
}
