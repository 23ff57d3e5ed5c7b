package io.github.dynalect.parse;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The texts of one request together: placeholders, keys, and what one text says about another. */
class RequestTextsTest {
    private static final AttributeValue X = AttributeValue.fromS("x");
    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final KeySchema TABLE = KeySchema.table("p", "s");
    private static final KeySchema INDEX =
            new KeySchema(Option.some("byPlace"), Vector.of("country", "city"), Vector.of("term", "slot"));

    @Test
    void all_texts_of_a_request_share_its_placeholders() {
        Parsed<Object> parsed = Parser.parse(ExpressionTexts.of(Map.of("#a", "a"), Map.of(":x", X))
                .update("SET #a = :x")
                .condition("#a <> :x"));

        assertThat(parsed.update()).contains(Attributes.<Object>string("a").set("x"));
        assertThat(parsed.condition()).contains(Attributes.<Object>string("a").ne("x"));
        assertThat(parsed.filter()).isEmpty();
        assertThat(parsed.projection()).isEmpty();
        assertThat(parsed.keyCondition()).isEmpty();
    }

    @Test
    void a_placeholder_that_stands_for_nothing_is_refused_where_it_stands() {
        assertThat(refused(Rule.PLACEHOLDER_UNDEFINED, () -> Parser.condition("a = :x", Map.of(), Map.of())))
                .hasMessageStartingWith("condition, character 4: \":x\".");
        refused(Rule.PLACEHOLDER_UNDEFINED, () -> Parser.projection("a, #b", Map.of("#a", "a")));
    }

    @Test
    void a_placeholder_that_no_text_uses_is_refused() {
        assertThat(refused(
                        Rule.PLACEHOLDER_UNUSED,
                        () -> Parser.condition("a = :x", Map.of("#a", "a"), Map.of(":x", X, ":y", X))))
                .hasMessageStartingWith("placeholders: #a, :y.");
        refused(Rule.PLACEHOLDER_UNUSED, () -> Parser.parse(ExpressionTexts.of(Map.of("#a", "a"), Map.of())));
    }

    @Test
    void a_placeholder_is_its_sign_and_letters_digits_or_underscores() {
        for (String wrong : List.of("a", "#", "#a-b", ":a", "#a ", "#é", "")) {
            refused(Rule.PLACEHOLDER, () -> Parser.projection("a", Map.of(wrong, "a")));
        }
        for (String wrong : List.of("a", ":", ":a.b", "#a")) {
            refused(Rule.PLACEHOLDER, () -> Parser.condition("a = b", Map.of(), Map.of(wrong, X)));
        }
        String longest = "#" + "0".repeat(254);
        assertThat(Parser.projection(longest, Map.of(longest, "a")).paths()).hasSize(1);
        refused(Rule.PLACEHOLDER, () -> Parser.projection(longest + "0", Map.of(longest + "0", "a")));
    }

    @Test
    void a_name_or_value_that_the_service_would_refuse_is_refused_by_its_placeholder() {
        assertThat(refused(Rule.NAME_LENGTH, () -> Parser.projection("#a", Map.of("#a", "")))
                        .where())
                .isEqualTo("#a");
        assertThat(refused(
                                Rule.SET_EMPTY,
                                () -> Parser.condition(
                                        "a = :x", Map.of(), Map.of(":x", AttributeValue.fromSs(List.of()))))
                        .where())
                .isEqualTo(":x");
        refused(
                Rule.PLACEHOLDERS_SIZE,
                () -> Parser.condition(
                        "a = :x", Map.of(), Map.of(":x", AttributeValue.fromS("x".repeat((2 << 20) + 1)))));
    }

    @Test
    void a_key_condition_is_read_in_the_order_of_the_key() {
        assertThat(key("p = :x", Map.of(":x", X)))
                .isEqualTo(new KeyCondition.Partition<>(Option.none(), Vector.of(new KeyValue("p", X))));
        assertThat(key("s = :x AND p = :x", Map.of(":x", X)))
                .isEqualTo(new Key<>(Vector.of(new KeyValue("p", X), new KeyValue("s", X))));
        assertThat(key("(:x < s) AND (:x = p)", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Comparison("s", Comparator.GT, X)));
        assertThat(key("p = :x AND s < :x", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Comparison("s", Comparator.LT, X)));
        assertThat(key("p = :x AND :x <= s", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Comparison("s", Comparator.GE, X)));
        assertThat(key("p = :x AND :x >= s", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Comparison("s", Comparator.LE, X)));
        assertThat(key("p = :x AND :x > s", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Comparison("s", Comparator.LT, X)));
        assertThat(key("s BETWEEN :x AND :x AND p = :x", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.Between("s", X, X)));
        assertThat(key("p = :x AND begins_with(s, :x)", Map.of(":x", X)))
                .isEqualTo(range(new SortTest.BeginsWith("s", X)));
    }

    @Test
    void a_key_condition_without_a_known_key_is_read_in_the_order_of_the_text() {
        Parsed<Object> parsed =
                Parser.parse(ExpressionTexts.of(Map.of(), Map.of(":x", X)).keyCondition("s > :x AND p = :x"));

        assertThat(parsed.keyCondition()).contains(range(new SortTest.Comparison("s", Comparator.GT, X)));
        refused(
                Rule.KEY_CLAUSES,
                () -> Parser.parse(ExpressionTexts.of(Map.of(), Map.of(":x", X)).keyCondition("s > :x AND p > :x")));
        refused(
                Rule.KEY_PARTITION,
                () -> Parser.parse(ExpressionTexts.of(Map.of(), Map.of(":x", X)).keyCondition("s > :x")));
    }

    @Test
    void an_index_may_be_known_by_its_name_alone() {
        KeyCondition<Object> parsed =
                Parser.keyCondition(KeySchema.unknown("byPlace"), "city = :x", Map.of(), Map.of(":x", X));

        assertThat(parsed)
                .isEqualTo(new KeyCondition.Partition<>(Option.some("byPlace"), Vector.of(new KeyValue("city", X))));
    }

    @Test
    void a_key_of_several_attributes_is_tested_from_the_left() {
        Map<String, AttributeValue> values = Map.of(":x", X);

        assertThat(index("city = :x AND country = :x", values).names()).containsExactly("country", "city");
        assertThat(index("slot > :x AND term = :x AND city = :x AND country = :x", values)
                        .names())
                .containsExactly("country", "city", "term", "slot");
        assertThat(index("city = :x AND country = :x", values).index()).contains("byPlace");
        assertThat(refused(Rule.KEY_CLAUSES, () -> index("country = :x", values)))
                .hasMessageStartingWith("key condition, character 0: no test of city.");
        assertThat(refused(Rule.KEY_CLAUSES, () -> index("country = :x AND term = :x", values)))
                .hasMessageStartingWith("key condition, character 0: no test of city.");
        assertThat(refused(Rule.KEY_CLAUSES, () -> index("country = :x AND city = :x AND slot = :x", values)))
                .hasMessageStartingWith("key condition, character 0: no test of term.");
        assertThat(refused(Rule.KEY_CLAUSES, () -> index("country = :x AND street = :x", values)))
                .hasMessageStartingWith(
                        "key condition, character 0: the attribute street, which is not part of the key.");
        refused(Rule.KEY_CLAUSES, () -> index("country = :x AND city > :x", values));
        refused(Rule.KEY_CLAUSES, () -> index("country = :x AND city = :x AND term > :x AND slot = :x", values));
        refused(Rule.KEY_TEST, () -> index("country = :x AND city = :x AND city = :x", values));
    }

    @Test
    void what_a_key_condition_cannot_say_is_refused() {
        Map<String, AttributeValue> x = Map.of(":x", X);
        for (String text : List.of(
                "p <> :x",
                "p = :x OR s = :x",
                "NOT p = :x",
                "p IN (:x)",
                "p = s",
                ":x = :x",
                "size(p) = :x",
                "p = size(:x)",
                "p = :x AND (s = :x OR s > :x)",
                "p = :x AND contains(s, :x)",
                "p = :x AND attribute_exists(s)",
                "p = :x AND attribute_not_exists(s)",
                "p = :x AND begins_with(:x, s)",
                "p = :x AND :x BETWEEN s AND :x")) {
            refused(Rule.KEY_TEST, () -> key(text, text.contains(":x") ? x : Map.of()));
        }
        refused(
                Rule.KEY_TEST,
                () -> key("p = :x AND attribute_type(s, :t)", Map.of(":x", X, ":t", AttributeValue.fromS("S"))));
        refused(Rule.KEY_NESTED, () -> key("p = :x AND s.a = :x", x));
        refused(Rule.KEY_EMPTY, () -> key("p = :x", Map.of(":x", AttributeValue.fromS(""))));
        refused(Rule.KEY_TYPE, () -> key("p = :x", Map.of(":x", AttributeValue.fromBool(true))));
    }

    @Test
    void key_attributes_are_neither_filtered_in_a_query_nor_looked_into_nor_updated() {
        ExpressionTexts texts = ExpressionTexts.of(Map.of(), Map.of(":x", X)).key(TABLE);

        assertThat(refused(
                        Rule.FILTER_KEY,
                        () -> Parser.parse(texts.keyCondition("p = :x").filter("a = :x OR size(s) > a"))))
                .hasMessageStartingWith("filter, character 15: s, where s is a key attribute.");
        assertThat(Parser.parse(texts.filter("s = :x")).filter())
                .contains(Attributes.<Object>string("s").eq("x"));
        assertThat(refused(Rule.KEY_NESTED, () -> Parser.parse(texts.filter("a = :x AND s.t = :x"))))
                .hasMessageStartingWith("filter, character 11: s.t, where s is a key attribute.");
        ExpressionTexts plain = ExpressionTexts.of(Map.of(), Map.of()).key(TABLE);
        refused(Rule.KEY_NESTED, () -> Parser.parse(plain.projection("a, p[0]")));
        refused(Rule.KEY_NESTED, () -> Parser.parse(plain.update("SET a = if_not_exists(b, p.q)")));
        assertThat(refused(Rule.KEY_UPDATED, () -> Parser.parse(texts.update("SET a = :x REMOVE s"))))
                .hasMessageStartingWith("update, character 18: s, where s is a key attribute.");
        assertThat(Parser.parse(texts.condition("p = :x")).condition()).isNotEmpty();
    }

    @Test
    void a_query_of_an_unknown_key_still_tells_some_of_its_attributes() {
        ExpressionTexts query = ExpressionTexts.of(Map.of(), Map.of(":x", X)).keyCondition("p = :x");

        refused(Rule.FILTER_KEY, () -> Parser.parse(query.filter("p = :x")));
        refused(Rule.KEY_NESTED, () -> Parser.parse(query.projection("p.q")));
        assertThat(Parser.parse(query.filter("s = :x")).filter()).isNotEmpty();
    }

    @Test
    void the_key_of_an_index_may_be_updated() {
        ExpressionTexts texts = ExpressionTexts.of(Map.of(), Map.of(":x", X)).update("SET g = :x");

        assertThat(Parser.parse(texts.key(KeySchema.index("i", "g"))).update()).isNotEmpty();
        refused(Rule.KEY_UPDATED, () -> Parser.parse(texts.key(KeySchema.table("g"))));
    }

    @Test
    void what_a_key_condition_refuses_it_refuses_with_its_place() {
        assertThat(refused(
                                Rule.KEY_EMPTY,
                                () -> key("p = :x AND s = :e", Map.of(":x", X, ":e", AttributeValue.fromS(""))))
                        .where())
                .isEqualTo("key condition, character 11");
        assertThat(refused(Rule.KEY_TEST, () -> key("p = :x AND (NOT s = :x)", Map.of(":x", X)))
                        .where())
                .isEqualTo("key condition, character 12");
    }

    @Test
    void a_key_that_cannot_be_is_refused() {
        refused(Rule.KEY_WIDTH, () -> new KeySchema(Option.none(), Vector.of("p", "q"), Vector.empty()));
        refused(Rule.KEY_WIDTH, () -> KeySchema.index("i", List.of("a", "b", "c", "d", "e"), List.of()));
        refused(Rule.KEY_WIDTH, () -> KeySchema.index("i", List.of("p"), List.of("a", "b", "c", "d", "e")));
        refused(Rule.KEY_PARTITION, () -> KeySchema.index("i", List.of(), List.of("a")));
        refused(Rule.KEY_TEST, () -> KeySchema.table("p", "p"));
        refused(Rule.NAME_LENGTH, () -> KeySchema.table(""));
        assertThat(KeySchema.index("byPlace", List.of("country", "city"), List.of("term", "slot")))
                .isEqualTo(INDEX);
    }

    @Test
    void the_key_of_an_index_is_described_in_short() {
        assertThat(KeySchema.index("i", "p", "s").names()).containsExactly("p", "s");
        assertThat(KeySchema.index("i", "p"))
                .isEqualTo(new KeySchema(Option.some("i"), Vector.of("p"), Vector.empty()));
        assertThat(KeySchema.table("p").names()).containsExactly("p");
        assertThat(KeySchema.table("p", "s").names()).containsExactly("p", "s");
    }

    @Test
    void texts_show_no_value() {
        assertThat(ExpressionTexts.of(Map.of("#a", "a"), Map.of(":x", AttributeValue.fromS("secret")))
                        .condition("#a = :x"))
                .hasToString("key condition None filter None projection None update None condition Some(#a = :x)"
                        + " names {#a=a} values (1)");
    }

    @Test
    void a_parsed_condition_knows_the_places_it_looks_at() {
        Condition<Object> condition = Parser.condition(
                "a = b AND NOT c.d IN (:x, e) OR attribute_exists(f) OR attribute_not_exists(g)"
                        + " OR h BETWEEN size(i) AND j OR begins_with(k, l) OR contains(m, n) OR attribute_type(o, :t)",
                Map.of(),
                Map.of(":x", ONE, ":t", AttributeValue.fromS("N")));

        assertThat(condition.paths().map(Object::toString).mkString(" ")).isEqualTo("a b c.d e f g h i j k l m n o");
        assertThat(Condition.always().paths()).isEmpty();
    }

    private static KeyCondition<Object> key(String text, Map<String, AttributeValue> values) {
        return Parser.keyCondition(TABLE, text, Map.of(), values);
    }

    private static KeyCondition<Object> range(SortTest test) {
        return new KeyCondition.Range<>(Option.none(), Vector.of(new KeyValue("p", X)), test);
    }

    private static KeyCondition<Object> index(String text, Map<String, AttributeValue> values) {
        return Parser.keyCondition(INDEX, text, Map.of(), values);
    }
}
