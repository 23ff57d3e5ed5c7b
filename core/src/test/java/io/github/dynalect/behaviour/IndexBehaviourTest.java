package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What an index has of the items of its table. */
@DynamoDbTest
class IndexBehaviourTest {
    /** An item with anything beside its key. */
    record Entry(String p, String c, Map<String, AttributeValue> others) {}

    private static final StringAttribute<Entry> p = Attributes.string("p");
    private static final StringAttribute<Entry> c = Attributes.string("c");
    private static final StringAttribute<Entry> g = Attributes.string("g");
    private static final StringAttribute<Entry> h = Attributes.string("h");
    private static final NumberAttribute<Entry, Integer> r = Attributes.integer("r");
    private static final StringAttribute<Entry> x = Attributes.string("x");

    private static final CompositeKey<Entry, String, String, PrefixPartition<Entry, String>> KEY = PrimaryKey.of(p, c);
    private static final IndexKey.Of1<Entry, String, PrefixIndexRange<Entry, String, IndexRange<Entry>>> BY_G =
            IndexKey.of("byG", g, IndexSort.by(h, IndexSort.none()));
    private static final IndexKey.Of1<Entry, String, PartialRange<Entry>> KEYS =
            IndexKey.of("keys", g, IndexSort.partial());
    private static final IndexKey.Of1<Entry, String, PartialRange<Entry>> SOME =
            IndexKey.of("some", g, IndexSort.partial());
    private static final IndexKey.Of2<
                    Entry,
                    String,
                    String,
                    OrderedIndexRange<Entry, Integer, PrefixIndexRange<Entry, String, IndexRange<Entry>>>>
            WIDE = IndexKey.of("wide", g, h, IndexSort.by(r, IndexSort.by(x, IndexSort.none())));
    private static final IndexKey.Of1<Entry, String, PrefixPartition<Entry, String>> LOCAL =
            IndexKey.of("local", p, IndexSort.local(h));

    private static final Schema<Entry> SCHEMA = Schema.of("entries", KEY)
            .attribute(p, Entry::p)
            .attribute(c, Entry::c)
            .extra(Entry::others)
            .index(BY_G)
            .index(SecondaryIndex.partial(KEYS, IndexProjection.keysOnly()))
            .index(SecondaryIndex.partial(SOME, IndexProjection.include(x, c)))
            .index(WIDE)
            .index(SecondaryIndex.local(LOCAL, IndexProjection.keysOnly()))
            .build(item -> new Entry(item.get(p), item.get(c), item.extra()));

    private final DynamoDbClient client;
    private final String name = "entries-" + UUID.randomUUID();
    private final Table<Entry> entries;

    IndexBehaviourTest(DynamoDbClient client) {
        this.client = client;
        this.entries = Dynalect.create(client).table(SCHEMA).named(name);
        entries.createTable().execute();
    }

    @AfterEach
    void away() {
        entries.deleteTable(name).execute();
    }

    @Test
    void g01_an_item_without_a_key_attribute_of_an_index_is_stored_and_not_in_the_index() {
        entries.put(entry("1", Map.of("g", text("g")))).execute();

        assertThat(entries.scan().all()).hasSize(1);
        assertThat(entries.query(KEYS.partition("g")).count().matched()).isEqualTo(1);
        assertThat(entries.index(BY_G).scan().all()).isEmpty();
        assertThat(entries.localIndex(LOCAL).scan().all()).isEmpty();
    }

    @Test
    void g02_an_item_whose_value_is_no_key_of_an_index_is_refused_and_not_stored() {
        for (AttributeValue value : new AttributeValue[] {number(1), text(""), AttributeValue.fromNul(true)}) {
            Entry entry = entry("1", Map.of("g", value));

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> entries.put(entry).execute());
            assertThatExceptionOfType(DynamoDbException.class)
                    .isThrownBy(() -> client.putItem(put -> put.tableName(name).item(SCHEMA.encode(entry))));
        }
        assertThat(entries.scan().all()).isEmpty();
    }

    @Test
    void g03_a_key_of_an_index_is_as_long_as_one_of_a_table() {
        Entry partition = entry("1", Map.of("g", text("x".repeat(2048))));
        Entry sort = entry("2", Map.of("h", text("x".repeat(1024))));

        entries.put(partition).execute();
        entries.put(sort).execute();
        assertThat(entries.query(KEYS.partition("x".repeat(2048))).fetch().all())
                .containsExactly(partition);
        assertThat(entries.query(LOCAL.partition("p").sortEq("x".repeat(1024))).all())
                .containsExactly(sort);
        assertRefused(
                Rule.KEY_SIZE,
                () -> entries.put(entry("1", Map.of("g", text("x".repeat(2049)))))
                        .execute());
        assertRefused(
                Rule.KEY_SIZE,
                () -> entries.put(entry("1", Map.of("h", text("x".repeat(1025)))))
                        .execute());
    }

    @Test
    void g04_several_items_have_one_key_of_an_index() {
        for (String id : new String[] {"1", "2", "3"}) {
            entries.put(entry(id, Map.of("g", text("g"), "h", text("h")))).execute();
        }

        assertThat(entries.query(BY_G.partition("g").sortEq("h")).all()).hasSize(3);
        assertThat(entries.query(BY_G.partition("g")).count().matched()).isEqualTo(3);
        assertThat(entries.query(LOCAL.partition("p").sortEq("h")).consistent().all())
                .hasSize(3);
    }

    @Test
    void g05_an_index_is_not_queried_by_the_key_of_the_table() {
        var byTable = IndexKey.of("keys", p, IndexSort.<Entry>partial());

        assertRefused(Rule.KEY_ATTRIBUTES, entries.query(byTable.partition("p"))::rendered);
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.query(raw("keys", "p").build()));
    }

    /** That a global one has no word for it is a refusal of the compiler. */
    @Test
    void g06_a_local_index_is_read_consistently_and_a_global_one_is_not() {
        entries.put(entry("1", Map.of("h", text("h")))).execute();

        assertThat(entries.query(LOCAL.partition("p")).consistent().all()).hasSize(1);
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(
                        () -> client.query(raw("keys", "g").consistentRead(true).build()));
    }

    @Test
    void g07_an_index_of_parts_has_the_keys_and_what_it_includes() {
        entries.put(entry("1", Map.of("g", text("g"), "h", text("h"), "x", text("x"), "y", text("y"))))
                .execute();

        assertThat(client.query(raw("keys", "g").build()).items())
                .containsExactly(Map.of("p", text("p"), "c", text("1"), "g", text("g")));
        assertThat(client.query(raw("some", "g").build()).items())
                .containsExactly(Map.of("p", text("p"), "c", text("1"), "g", text("g"), "x", text("x")));
        assertThat(client.query(raw("local", "p").build()).items())
                .containsExactly(Map.of("p", text("p"), "c", text("1"), "h", text("h")));
        assertThat(client.query(raw("byG", "g").build()).items().get(0)).containsKey("y");
    }

    @Test
    void g08_an_index_of_several_key_attributes_has_the_items_that_have_all_of_them() {
        var key = KEY.key("p", "1");
        entries.put(entry("1", Map.of("g", text("g"), "h", text("h"), "r", number(1))))
                .execute();
        assertThat(entries.index(WIDE).scan().all()).isEmpty();

        entries.update(key).set(x, "x").execute();
        assertThat(entries.query(WIDE.partition("g", "h")).all()).hasSize(1);

        entries.update(key).set(h, "other").execute();
        assertThat(entries.query(WIDE.partition("g", "h")).all()).isEmpty();
        assertThat(entries.query(WIDE.partition("g", "other").sortEq(1).sortEq("x"))
                        .all())
                .hasSize(1);

        entries.update(key).remove(r).execute();
        assertThat(entries.index(WIDE).scan().all()).isEmpty();
    }

    @Test
    void g09_sort_attributes_are_given_from_the_left_and_only_the_last_one_is_ranged() {
        for (int i = 1; i <= 3; i++) {
            entries.put(entry("" + i, Map.of("g", text("g"), "h", text("h"), "r", number(i / 2), "x", text("x" + i))))
                    .execute();
        }

        assertThat(entries.query(WIDE.partition("g", "h")).all())
                .extracting(Entry::c)
                .containsExactly("1", "2", "3");
        assertThat(entries.query(WIDE.partition("g", "h").sortGt(0)).all())
                .extracting(Entry::c)
                .containsExactly("2", "3");
        assertThat(entries.query(WIDE.partition("g", "h").sortEq(1).sortLt("x3"))
                        .all())
                .extracting(Entry::c)
                .containsExactly("2");
    }

    @Test
    void g10_a_page_of_an_index_ends_at_a_key_of_the_table_and_of_the_index() {
        entries.put(entry("1", Map.of("g", text("g"), "h", text("h")))).execute();
        entries.put(entry("2", Map.of("g", text("g"), "h", text("h")))).execute();

        assertThat(client.query(raw("byG", "g").limit(1).build()).lastEvaluatedKey())
                .containsOnlyKeys("p", "c", "g", "h");
        assertThat(client.query(raw("local", "p").limit(1).build()).lastEvaluatedKey())
                .containsOnlyKeys("p", "c", "h");
        assertThat(entries.query(BY_G.partition("g")).pageSize(1).all()).hasSize(2);
        assertThat(entries.query(LOCAL.partition("p")).pageSize(1).all()).hasSize(2);
        assertThat(entries.query(KEYS.partition("g")).pageSize(1).fetch().all()).hasSize(2);
    }

    private static Entry entry(String c, Map<String, AttributeValue> others) {
        return new Entry("p", c, others);
    }

    private QueryRequest.Builder raw(String index, String attribute) {
        return QueryRequest.builder()
                .tableName(name)
                .indexName(index)
                .keyConditionExpression(attribute + " = :value")
                .expressionAttributeValues(Map.of(":value", text(attribute)));
    }
}
