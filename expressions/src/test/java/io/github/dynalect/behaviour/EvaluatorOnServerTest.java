package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static io.github.dynalect.behaviour.Values.binaries;
import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.bool;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.nul;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.ItemSize;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What no id of a behaviour stands for: the server's answer, which is the evaluator's too. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluatorOnServerTest {
    private static final AttributeValue GREAT = AttributeValue.fromN("9E+125");

    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> c = Attributes.untyped("c");
    private final UntypedAttribute<Movie> missing = Attributes.untyped("missing");

    private final Table table;

    EvaluatorOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void sizes_of_text_are_utf_16_units() {
        table.item(Map.of("a", text("\uD83D\uDE00"))).holds(a.size().eq(2));
        table.item(Map.of()).holds(Given.string("\uD83D\uDE00").size().eq(2));
    }

    @Test
    void text_is_in_the_order_of_its_utf_8_bytes() {
        table.item(Map.of("a", text("\uD83D\uDE00"), "b", text("\uFFFD"))).holds(a.gt(b));
    }

    @Test
    void what_is_empty_is_contained_in_all_of_its_kind() {
        table.item(Map.of("a", text("x"), "b", binary(""))).holds(a.contains(text("")), b.contains(binary("")));
        table.item(Map.of("a", texts("x"), "b", binaries("x"))).fails(a.contains(text("")), b.contains(binary("")));
    }

    @Test
    void a_list_contains_null_documents_and_sets_in_any_order() {
        AttributeValue document = map(Map.of("s", texts("x", "y")));

        table.item(Map.of("a", list(nul(), document, list(number(1)))))
                .holds(
                        a.contains(nul()),
                        a.contains(map(Map.of("s", AttributeValue.fromSs(List.of("y", "x"))))),
                        a.contains(list(number(1))));
    }

    @Test
    void equal_values_without_order_are_in_none() {
        for (AttributeValue value : List.of(bool(true), nul(), list(number(1)), texts("x"), map(Map.of()))) {
            Item item = table.item(Map.of("a", value, "b", value));

            item.holds(a.eq(b), not(a.le(b)));
            item.fails(a.ge(b), a.between(b, b));
        }
    }

    @Test
    void what_is_missing_or_without_a_size_has_no_type_and_contains_nothing() {
        table.item(Map.of("a", number(1), "b", list(number(1))))
                .fails(
                        new Condition.HasType<Movie>(a.size().operand(), AttributeType.N),
                        new Condition.Contains<Movie>(
                                b.operand(), missing.size().operand()),
                        b.contains(missing),
                        missing.hasType(AttributeType.NULL));
    }

    @Test
    void elements_beyond_the_end_are_added_to_in_the_order_of_their_indexes() {
        Item item = table.item(Map.of("a", list(number(1))));

        assertThat(item.after(a.at(7)
                        .add(number(2))
                        .and(a.at(9).set(text("b")))
                        .and(a.at(5).set(text("a")))))
                .isEqualTo(Map.of("a", list(number(1), text("a"), number(2), text("b"))));
        assertThat(item.after(a.at(8).delete(texts("x")))).hasSize(1);
    }

    @Test
    void elements_fall_out_after_others_have_changed() {
        Item item = table.item(Map.of("a", list(texts("x"), map(Map.of()), number(2), number(3))));

        assertThat(item.after(a.at(0)
                        .delete(texts("x"))
                        .and(a.at(1).key("y").set(number(1)))
                        .and(a.at(2).remove())
                        .and(a.at(9).set(number(9)))))
                .isEqualTo(Map.of("a", list(map(Map.of("y", number(1))), number(3), number(9))));
    }

    @Test
    void a_nested_set_that_loses_its_last_member_is_gone() {
        Item item = table.item(Map.of("a", map(Map.of("s", numbers("1", "2")))));

        assertThat(item.after(a.key("s").delete(numbers("2", "1", "3")))).isEqualTo(Map.of("a", map(Map.of())));
    }

    @Test
    void if_not_exists_needs_its_other_value_in_any_case() {
        Item item = table.item(Map.of("a", number(1), "b", text("x")));

        item.refuses(c.set(a.orElse(missing)));
        assertThat(item.after(c.set(a.orElse(b).plus(Given.number(1))))).containsEntry("c", number(2));
        assertThat(item.after(c.set(b.key("x").at(0).orElse(number(7))))).containsEntry("c", number(7));
    }

    @Test
    void numbers_are_refused_beyond_their_limits() {
        Item item = table.item(Map.of(
                "a", GREAT,
                "b", AttributeValue.fromN("99999999999999999999999999999999999999"),
                "c", AttributeValue.fromN("1.1E-130")));

        item.refuses(
                a.add(GREAT),
                a.set(a.plus(a)),
                b.add(number(2)),
                b.set(b.minus(c)),
                c.add(AttributeValue.fromN("-1E-130")),
                a.add(AttributeValue.fromN("9.9999999999999999999999999999999999999E+125")));
        assertThat(item.after(b.add(number(1))))
                .containsEntry("b", AttributeValue.fromN("100000000000000000000000000000000000000"));
    }

    @Test
    void operands_of_another_type_are_refused() {
        table.item(Map.of("a", text("x"), "b", numbers("1"), "c", nul()))
                .refuses(
                        a.delete(texts("x")),
                        b.add(texts("x")),
                        b.add(number(1)),
                        b.delete(texts("x")),
                        c.add(number(1)),
                        a.set(a.plus(missing)),
                        a.set(missing.plus(a)),
                        a.set(a.followedBy(missing)),
                        a.set(a.plus(b.orElse(missing))),
                        a.set(a.orElse(b).minus(missing)));
    }

    @Test
    void places_are_refused_before_values() {
        table.item(Map.of("a", text("x"), "b", list()))
                .refuses(
                        c.set(missing).and(missing.key("x").set(number(1))),
                        a.add(number(1)).and(b.key("x").remove()),
                        b.at(0).key("x").add(number(1)),
                        b.at(3).key("x").remove(),
                        missing.key("x").delete(texts("x")));
    }

    @Test
    void values_nest_as_deep_as_the_place_lets_them() {
        AttributeValue deep = number(1);
        for (int level = 1; level < Limits.NESTING; level++) {
            deep = list(deep);
        }
        Item item = table.item(
                Map.of("a", deep, "b", map(Map.of()), "c", list(deep.l().get(0))));

        item.refuses(
                b.key("x").set(a),
                b.key("x").set(c.followedBy(c)),
                b.key("x").set(a).and(c.set(missing)));
        assertThat(item.after(b.key("x").set(a.at(0))))
                .containsEntry("b", map(Map.of("x", deep.l().get(0))));
    }

    @Test
    void projections_of_lists_close_up_in_the_order_of_the_list() {
        Item item = table.item(Map.of(
                "a", list(map(Map.of("x", number(0))), map(Map.of("y", number(1))), list(number(2), number(3)))));

        assertThat(item.select(parts("a[2][1]", "a[1].y", "a[0].y", "a[2][0]")))
                .contains(Map.of("a", list(map(Map.of("y", number(1))), list(number(2), number(3)))));
    }

    private static Projection<Movie> parts(String... paths) {
        return new Projection<>(Vector.of(paths).map(Path::parse));
    }

    @Test
    void an_item_of_400_kb_is_stored_and_one_of_a_byte_more_is_not() {
        for (AttributeValue value : List.of(
                text("é€\uD83D\uDE00"),
                binary("abc"),
                bool(true),
                nul(),
                number(0),
                number(-1),
                number(12_345),
                AttributeValue.fromN("-123.456"),
                AttributeValue.fromN("1E-130"),
                texts("ab", "c"),
                numbers("1", "12345"),
                binaries("ab", "c"),
                list(),
                list(list(number(1)), bool(true)),
                map(Map.of("é", map(Map.of("j", nul())))))) {
            Map<String, AttributeValue> item = table.missing().key();
            Map<String, AttributeValue> full = filled(item, value, Limits.ITEM_BYTES);
            Map<String, AttributeValue> over = filled(item, value, Limits.ITEM_BYTES + 1);

            assertThat(ItemSize.of(full)).isEqualTo(Limits.ITEM_BYTES);
            table.put(full);
            invalid(() -> table.put(over));
        }
    }

    private static Map<String, AttributeValue> filled(
            Map<String, AttributeValue> key, AttributeValue value, int bytes) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put("value", value);
        item.put("filling", text(""));
        item.put("filling", text("x".repeat(bytes - (int) ItemSize.of(item))));
        return item;
    }

    @Test
    void an_update_fills_an_item_to_the_last_byte() {
        Item item = table.missing();
        int free = Limits.ITEM_BYTES - (int) ItemSize.of(item.key()) - 2;
        AttributeValue half = text("x".repeat(free / 2));
        UpdateAction<Movie> fill = a.set(half).and(b.set(text("x".repeat(free - free / 2))));

        item.refuses(fill.and(c.set(text(""))));
        assertThat(item.after(fill)).containsEntry("a", half);
        item.refuses(a.remove().and(c.set(a)).and(b.set(text("x".repeat(free - free / 2 + 1)))));
    }

    @Test
    void a_number_may_take_a_byte_more_on_the_local_server() {
        AttributeValue number = number(10_010);
        Map<String, AttributeValue> key = table.missing().key();

        table.put(filled(key, number, Limits.ITEM_BYTES - 1));
        invalid(() -> table.put(filled(key, number, Limits.ITEM_BYTES)));
    }
}
