package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** A key of another type or size, of the table or of an index, is refused, as the service would. */
@DynamoDbTest
class KeyChecksTest {
    /** An item with any attributes beside its key. */
    record Leaf(String tree, String branch, Map<String, AttributeValue> others) {}

    private static final StringAttribute<Leaf> TREE = Attributes.string("tree");
    private static final StringAttribute<Leaf> BRANCH = Attributes.string("branch");
    private static final StringAttribute<Leaf> COLOUR = Attributes.string("colour");
    private static final StringAttribute<Leaf> FORM = Attributes.string("form");
    private static final CompositeKey<Leaf, String, String, PrefixPartition<Leaf, String>> KEY =
            PrimaryKey.of(TREE, BRANCH);
    private static final IndexKey.Of1<Leaf, String, PrefixIndexRange<Leaf, String, IndexRange<Leaf>>> BY_COLOUR =
            IndexKey.of("byColour", COLOUR, IndexSort.by(FORM, IndexSort.none()));
    private static final Schema<Leaf> SCHEMA = Schema.of("leaves", KEY)
            .attribute(TREE, Leaf::tree)
            .attribute(BRANCH, Leaf::branch)
            .extra(Leaf::others)
            .index(SecondaryIndex.global(BY_COLOUR))
            .build(item -> new Leaf(item.get(TREE), item.get(BRANCH), item.extra()));
    private static final Binding<Leaf> LEAVES = NoServer.binding(SCHEMA);

    private final DynamoDbClient client;
    private final String name = "leaves-" + UUID.randomUUID();
    private final Table<Leaf> table;

    KeyChecksTest(DynamoDbClient client) {
        this.client = client;
        this.table = Dynalect.create(client).table(SCHEMA).named(name);
        table.createTable().execute();
    }

    @AfterEach
    void away() {
        table.deleteTable(name).execute();
    }

    static Stream<Arguments> ranges() {
        var numbered = PrimaryKey.of(Attributes.<Leaf>integer("tree"), BRANCH);
        var counted = PrimaryKey.of(TREE, Attributes.<Leaf>integer("branch"));
        String broad = "x".repeat(1025);
        return Stream.of(
                arguments(Rule.KEY_OTHER_TYPE, numbered.partition(1).condition()),
                arguments(
                        Rule.KEY_OTHER_TYPE, counted.partition("oak").sortGt(1).condition()),
                arguments(
                        Rule.KEY_OTHER_TYPE,
                        counted.partition("oak").sortBetween(1, 2).condition()),
                arguments(Rule.KEY_SIZE, KEY.partition("oak").sortEq(broad).condition()),
                arguments(Rule.KEY_SIZE, KEY.partition("oak").sortLt(broad).condition()),
                arguments(
                        Rule.KEY_SIZE,
                        KEY.partition("oak").sortBetween("x", broad).condition()),
                arguments(
                        Rule.KEY_SIZE,
                        KEY.partition("oak").sortBeginsWith(broad).condition()),
                arguments(
                        Rule.KEY_OTHER_TYPE,
                        IndexKey.of("byColour", Attributes.<Leaf>integer("colour"), IndexSort.none())
                                .partition(1)
                                .condition()),
                arguments(
                        Rule.KEY_SIZE, BY_COLOUR.partition("red").sortEq(broad).condition()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ranges")
    void a_range_by_what_is_no_key_is_refused(Rule rule, KeyCondition<Leaf> range) {
        assertRefused(rule, () -> new TableChecks(SCHEMA, "leaves").keys().query(range));
        Rendered rendered = Renderer.render(QueryExpressions.key(range));
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.query(query -> query.tableName(name)
                        .indexName(range.index().getOrNull())
                        .keyConditionExpression(rendered.keyCondition().get())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())))
                .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(400));
    }

    /** The local server finds nothing in such a partition; the size is one of the service's documented limits. */
    @Test
    void a_partition_that_cannot_be_is_not_asked_for() {
        String wide = "x".repeat(2049);

        assertRefused(Rule.KEY_SIZE, Query.of(LEAVES, KEY.partition(wide))::request)
                .withMessageStartingWith("tree of leaves: 2049 bytes.");
        assertRefused(Rule.KEY_SIZE, IndexQuery.of(LEAVES, BY_COLOUR.partition(wide))::request);
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments(Rule.KEY_OTHER_TYPE, "colour", Shop.number("1")),
                arguments(Rule.KEY_TYPE, "colour", AttributeValue.fromBool(true)),
                arguments(Rule.KEY_EMPTY, "colour", Shop.text("")),
                arguments(Rule.KEY_SIZE, "colour", Shop.text("x".repeat(2049))),
                arguments(Rule.KEY_OTHER_TYPE, "form", Shop.number("1")),
                arguments(Rule.KEY_EMPTY, "form", Shop.text("")),
                arguments(Rule.KEY_SIZE, "form", Shop.text("x".repeat(1025))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attributes")
    void an_item_is_not_stored_whose_attribute_is_no_key_of_an_index(
            Rule rule, String attribute, AttributeValue value) {
        Leaf leaf = new Leaf("oak", "b-1", Map.of(attribute, value));

        assertRefused(rule, Put.of(LEAVES, leaf)::request);
        assertRefused(rule, Merge.of(LEAVES, leaf)::request);
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.putItem(put -> put.tableName(name).item(SCHEMA.encode(leaf))))
                .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(400));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attributes")
    void an_update_does_not_make_an_attribute_what_is_no_key_of_an_index(
            Rule rule, String attribute, AttributeValue value) {
        UpdateAction<Leaf> action = Attributes.<Leaf>untyped(attribute).set(value);
        table.put(new Leaf("oak", "b-1", Map.of())).execute();

        assertRefused(rule, () -> Update.of(LEAVES, KEY.key("oak", "b-1")).with(action));
        Rendered rendered = Renderer.render(UpdateExpressions.update(action));
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.updateItem(update -> update.tableName(name)
                        .key(KEY.key("oak", "b-1").toMap())
                        .updateExpression(rendered.update().get())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())))
                .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(400));
    }

    @Test
    void what_is_a_key_of_an_index_is_stored() {
        Leaf leaf = new Leaf("oak", "b-1", Map.of("colour", Shop.text("x".repeat(2048)), "form", Shop.text("x")));

        assertThat(table.put(leaf).execute()).isEqualTo(leaf);
        Map<String, AttributeValue> longer = new HashMap<>(leaf.others());
        longer.put("form", Shop.text("x".repeat(1024)));
        assertThat(table.update(KEY.key("oak", "b-1"))
                        .set(FORM, "x".repeat(1024))
                        .execute())
                .isEqualTo(new Leaf("oak", "b-1", longer));
        assertThat(table.update(KEY.key("oak", "b-1")).remove(FORM).execute().others())
                .containsOnlyKeys("colour");
    }

    @Test
    void a_key_of_another_type_is_refused() {
        assertRefused(
                        Rule.KEY_OTHER_TYPE,
                        Get.of(
                                LEAVES,
                                PrimaryKey.of(TREE, Attributes.<Leaf>integer("branch"))
                                        .key("oak", 1))::request)
                .withMessageStartingWith("branch of leaves: a value of type N.");
    }
}
