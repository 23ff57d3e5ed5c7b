package io.github.dynalect.parse;

import static io.github.dynalect.refusal.Refused.refused;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Texts of conditions, updates and projections, and the trees that they say. */
class ParserTest {
    private static final Map<String, AttributeValue> VALUES = Map.ofEntries(
            Map.entry(":n", AttributeValue.fromN("1")),
            Map.entry(":m", AttributeValue.fromN("2")),
            Map.entry(":s", AttributeValue.fromS("x")),
            Map.entry(":l", AttributeValue.fromL(List.of())),
            Map.entry(":ss", AttributeValue.fromSs(List.of("x"))),
            Map.entry(":type", AttributeValue.fromS("SS")));

    @Test
    void a_text_that_somebody_wrote_is_the_tree_that_typed_attributes_make() {
        Condition<Movie> parsed = Parser.condition(
                "rating >= :least and contains(#g, :drama)",
                Map.of("#g", "genres"),
                Map.of(":least", AttributeValue.fromN("8.0"), ":drama", AttributeValue.fromS("Drama")));

        assertThat(parsed).isEqualTo(Movie_.rating.ge(8).and(Movie_.genres.contains("Drama")));
    }

    @Test
    void a_word_begins_with_any_letter() {
        for (String name : List.of("a", "z", "A", "Z")) {
            assertReads(name + " = :n", name + " = <N>");
        }
    }

    @Test
    void parentheses_that_were_closed_do_not_count_as_nested() {
        String pair = "(attribute_exists(a) OR attribute_exists(b))";

        assertThat(Parser.<Movie>condition(String.join(" AND ", Collections.nCopies(75, pair)), Map.of(), Map.of())
                        .paths())
                .hasSize(150);
    }

    @Test
    void every_kind_of_condition_is_read() {
        assertReads("a = :n", "a = <N>");
        assertReads("a <> b", "a <> b");
        assertReads("a < :n", "a < <N>");
        assertReads("a <= :n", "a <= <N>");
        assertReads("a > :n", "a > <N>");
        assertReads("a >= :n", "a >= <N>");
        assertReads(":n = a.b[1].c", "<N> = a.b[1].c");
        assertReads("a BETWEEN :n AND :m", "a BETWEEN <N> AND <N>");
        assertReads("a IN (:n, b, size(c))", "a IN (<N>, b, size(c))");
        assertReads("attribute_exists(a[0][2])", "attribute_exists(a[0][2])");
        assertReads("attribute_not_exists(a)", "attribute_not_exists(a)");
        assertReads("attribute_type(a, :type)", "attribute_type(a, <S>)");
        assertReads("begins_with(a, :s)", "begins_with(a, <S>)");
        assertReads("contains(a, :s)", "contains(a, <S>)");
        assertReads("size(a) > size(:s)", "size(a) > size(<S>)");
    }

    @Test
    void not_binds_tighter_than_and_and_and_tighter_than_or() {
        assertReads("a = b OR c = d AND NOT e = f AND g = h", "a = b OR c = d AND NOT e = f AND g = h");
        assertReads("(a = b OR c = d) AND NOT (e = f AND g = h)", "(a = b OR c = d) AND NOT (e = f AND g = h)");
        assertReads("NOT NOT a = b", "NOT NOT a = b");
        assertReads("a BETWEEN b AND c AND d = e", "a BETWEEN b AND c AND d = e");
        assertReads("a = b AND (c = d AND e = f)", "a = b AND c = d AND e = f");
    }

    @Test
    void superfluous_parentheses_white_space_and_the_case_of_keywords_mean_nothing() {
        assertReads("(a) = (:n)", "a = <N>");
        assertReads("((a = :n) Or (b = :n))", "a = <N> OR b = <N>");
        assertReads("(size((a)) in ((:n)))", "size(a) IN (<N>)");
        assertReads(" a\t.b [ 0 ]\r\n= :n ", "a.b[0] = <N>");
        assertReads("a=:n aNd nOt(b)<>:n", "a = <N> AND NOT b <> <N>");
    }

    @Test
    void every_kind_of_action_is_read() {
        assertUpdates("SET a = :n", "SET a = <N>");
        assertUpdates("SET a.b = b[0], c = :s", "SET a.b = b[0], c = <S>");
        assertUpdates("SET a = b + :n, b = b - a, c = :n + :n", "SET a = b + <N>, b = b - a, c = <N> + <N>");
        assertUpdates("SET a = if_not_exists(b, :n) + :m", "SET a = if_not_exists(b, <N>) + <N>");
        assertUpdates("SET a = list_append(if_not_exists(a, :l), b)", "SET a = list_append(if_not_exists(a, <L>), b)");
        assertUpdates(
                "SET a = if_not_exists(a, if_not_exists(b, :n))", "SET a = if_not_exists(a, if_not_exists(b, <N>))");
        assertUpdates(
                "delete d :ss add c :n remove b, e set a = (:n)", "SET a = <N> REMOVE b, e ADD c <N> DELETE d <SS>");
        assertUpdates("SET a = ((b) + (:n))", "SET a = b + <N>");
    }

    @Test
    void one_action_is_itself_and_several_are_joined_in_the_order_of_the_text() {
        assertThat(Parser.<Movie>update("REMOVE title", Map.of(), Map.of())).isEqualTo(Movie_.title.remove());
        assertThat(Parser.<Movie>update(
                        "REMOVE title SET year_of = :v", Map.of(), Map.of(":v", AttributeValue.fromN("3"))))
                .isEqualTo(Movie_.title
                        .remove()
                        .and(Attributes.<Movie>integer("year_of").set(3)));
    }

    @Test
    void a_projection_is_read() {
        assertThat(Parser.projection("a, #b.c[0] , d", Map.of("#b", "b.b"))
                        .paths()
                        .map(Object::toString))
                .containsExactly("a", "b.b.c[0]", "d");
    }

    @Test
    void what_breaks_the_grammar_is_refused_with_its_place() {
        assertThat(refused(Rule.SYNTAX, () -> condition("a = = :n")))
                .hasMessage("condition, character 4: \"=\". Rule SYNTAX (SERVICE): the text of an expression follows"
                        + " DynamoDB's grammar. Remedy: write an attribute name there.");
        assertThat(refused(Rule.SYNTAX, () -> condition("a = :n AND")).where()).isEqualTo("condition, character 10");
        assertThat(refused(Rule.SYNTAX, () -> condition("a <")).where()).isEqualTo("condition, character 3");
        assertThat(refused(Rule.SYNTAX, () -> condition("a == :n")).where()).isEqualTo("condition, character 3");
        assertThat(refused(Rule.SYNTAX, () -> condition("a != :n")))
                .hasMessageStartingWith("condition, character 2: the character \"!\".");
        assertThat(refused(Rule.SYNTAX, () -> condition("_a = :n")).where()).isEqualTo("condition, character 0");
        assertThat(refused(Rule.SYNTAX, () -> condition("a = :n b")).where()).isEqualTo("condition, character 7");
        assertThat(refused(Rule.SYNTAX, () -> condition("(a = :n")).where()).isEqualTo("condition, character 7");
        assertThat(refused(Rule.SYNTAX, () -> condition("a[07] = :n")).where()).isEqualTo("condition, character 3");
        assertThat(refused(Rule.SYNTAX, () -> condition("a[-1] = :n")).where()).isEqualTo("condition, character 2");
        assertThat(refused(Rule.SYNTAX, () -> condition("# = :n")).where()).isEqualTo("condition, character 0");
        assertThat(refused(Rule.SYNTAX, () -> condition("a IN ()")).where()).isEqualTo("condition, character 6");
        assertThat(refused(Rule.SYNTAX, () -> condition("a BETWEEN :n OR :m")).where())
                .isEqualTo("condition, character 13");
        assertThat(refused(Rule.SYNTAX, () -> update("SET a = b + c + :n")).where())
                .isEqualTo("update, character 14");
        assertThat(refused(Rule.SYNTAX, () -> update("SET a = (b + c) + :n")))
                .hasMessageStartingWith("update, character 8: a sum inside another value.");
        assertThat(refused(Rule.SYNTAX, () -> update("SET (a) = :n")).where()).isEqualTo("update, character 4");
        assertThat(refused(Rule.SYNTAX, () -> update("ADD a b")).where()).isEqualTo("update, character 6");
        assertThat(refused(Rule.SYNTAX, () -> update("a = :n")).where()).isEqualTo("update, character 0");
        assertThat(refused(Rule.SYNTAX, () -> update("SET a = :n,")).where()).isEqualTo("update, character 11");
        assertThat(refused(Rule.SYNTAX, () -> Parser.projection("a,,b", Map.of()))
                        .where())
                .isEqualTo("projection, character 2");
        assertThat(refused(Rule.SYNTAX, () -> Parser.projection("a b", Map.of()))
                        .where())
                .isEqualTo("projection, character 2");
        assertThat(refused(Rule.SYNTAX, () -> Parser.projection("(a)", Map.of()))
                        .where())
                .isEqualTo("projection, character 0");
    }

    @Test
    void an_operand_is_no_condition_and_a_condition_no_operand() {
        refused(Rule.SYNTAX, () -> condition("a"));
        refused(Rule.SYNTAX, () -> condition("NOT :n"));
        refused(Rule.SYNTAX, () -> condition("a AND b = :n"));
        refused(Rule.SYNTAX, () -> condition("(a = :n) = b"));
        refused(Rule.FUNCTION_PLACE, () -> condition("size(a)"));
        refused(Rule.FUNCTION_PLACE, () -> condition("attribute_exists(a) < :n"));
        refused(Rule.FUNCTION_PLACE, () -> condition("begins_with(contains(a, :s), b)"));
    }

    @Test
    void a_function_has_its_name_its_place_and_its_operands() {
        refused(Rule.FUNCTION_NAME, () -> condition("foo(a)"));
        refused(Rule.FUNCTION_NAME, () -> condition("Contains(a, :s)"));
        refused(Rule.FUNCTION_NAME, () -> update("SET a = LIST_APPEND(a, :l)"));
        refused(Rule.FUNCTION_PLACE, () -> condition("a = if_not_exists(b, :n)"));
        refused(Rule.FUNCTION_PLACE, () -> update("SET a = size(b)"));
        refused(Rule.FUNCTION_PLACE, () -> update("SET a = list_append(list_append(a, b), :l)"));
        assertThat(refused(Rule.FUNCTION_PLACE, () -> update("SET a = if_not_exists(b, list_append(b, :l))")))
                .hasMessageStartingWith("update, character 25: list_append inside another value.");
        assertThat(refused(Rule.FUNCTION_OPERANDS, () -> condition("a = :n AND size(a, b) = :n")))
                .hasMessageStartingWith("condition, character 11: 2 operands of \"size\".")
                .hasMessageEndingWith("Remedy: give one.");
        assertThat(refused(Rule.FUNCTION_OPERANDS, () -> update("SET a = list_append(a)")))
                .hasMessageEndingWith("Remedy: give 2.");
        refused(Rule.PATH_REQUIRED, () -> condition("attribute_exists(:s)"));
        refused(Rule.PATH_REQUIRED, () -> condition("attribute_not_exists(size(a))"));
        refused(Rule.PATH_REQUIRED, () -> update("SET a = if_not_exists(:n, :m)"));
        refused(Rule.TYPE_NAME, () -> condition("attribute_type(a, :s)"));
        refused(Rule.TYPE_NAME, () -> condition("attribute_type(a, :n)"));
        refused(Rule.TYPE_NAME, () -> condition("attribute_type(a, b)"));
    }

    @Test
    void what_a_node_cannot_be_is_refused_with_its_place() {
        assertThat(refused(Rule.OPERANDS_DISTINCT, () -> condition("b = :n OR a = a"))
                        .where())
                .isEqualTo("condition, character 12");
        assertThat(refused(Rule.OPERAND_ORDERED, () -> condition("a < :l")).where())
                .isEqualTo("condition, character 2");
        assertThat(refused(Rule.BOUNDS_ORDER, () -> condition("a BETWEEN :m AND :n"))
                        .where())
                .isEqualTo("condition, character 2");
        assertThat(refused(Rule.OPERAND_NUMBER, () -> update("SET a = a + :s")).where())
                .isEqualTo("update, character 10");
        assertThat(refused(Rule.OPERAND_LIST, () -> update("SET a = list_append(a, :s)"))
                        .where())
                .isEqualTo("update, character 8");
        assertThat(refused(Rule.OPERANDS_DISTINCT, () -> update("SET a = if_not_exists(b, b)"))
                        .where())
                .isEqualTo("update, character 8");
        assertThat(refused(Rule.OPERAND_ADD, () -> update("ADD b :n, a :s")).where())
                .isEqualTo("update, character 10");
        assertThat(refused(Rule.OPERAND_DELETE, () -> update("DELETE a :n")).where())
                .isEqualTo("update, character 7");
        assertThat(refused(Rule.PATHS_OVERLAP, () -> update("SET cc = :n, a.b = :n REMOVE d, a, e")))
                .hasMessageStartingWith("update, character 32: a place that overlaps with a.b.");
        assertThat(refused(Rule.PATHS_CONFLICT, () -> Parser.projection("a.b, a[0]", Map.of())))
                .hasMessageStartingWith("projection, character 5: a place that conflicts with a.b.");
        assertThat(refused(Rule.LIST_INDEX, () -> Parser.projection("a[2147483648]", Map.of()))
                        .where())
                .isEqualTo("projection, character 2");
        assertThat(refused(Rule.PATH_DEPTH, () -> Parser.projection("b, a" + ".a".repeat(32), Map.of()))
                        .where())
                .isEqualTo("projection, character 3");
        assertThat(refused(Rule.SECTION_TWICE, () -> update("SET a = :n set b = :n"))
                        .where())
                .isEqualTo("update, character 11");
    }

    @Test
    void the_same_is_put_in_parentheses_once() {
        assertThat(refused(Rule.PARENTHESES, () -> condition("a = :n AND ((b = :n))"))
                        .where())
                .isEqualTo("condition, character 11");
        refused(Rule.PARENTHESES, () -> condition("((a)) = :n"));
        refused(Rule.PARENTHESES, () -> update("SET a = ((:n))"));
        refused(Rule.PARENTHESES, () -> update("SET a = ((b + :n))"));
    }

    @Test
    void an_expression_is_neither_empty_nor_too_long() {
        refused(Rule.EXPRESSION_EMPTY, () -> condition(""));
        refused(Rule.EXPRESSION_EMPTY, () -> update(" \n"));
        assertReads("a = :n" + " ".repeat(4090), "a = <N>");
        assertThat(refused(Rule.EXPRESSION_SIZE, () -> condition("a = :n" + " ".repeat(4091))))
                .hasMessageStartingWith("condition: 4097 bytes.");
        refused(Rule.EXPRESSION_SIZE, () -> condition("\u20ac".repeat(1366)));
        refused(Rule.SYNTAX, () -> condition("\u20ac".repeat(1365)));
    }

    @Test
    void an_expression_holds_at_most_300_operators() {
        String most = "a=:n" + " AND a=:n".repeat(149);

        assertThat(condition("NOT " + most).paths()).hasSize(150);
        assertThat(refused(Rule.OPERATOR_COUNT, () -> condition("NOT NOT " + most))
                        .where())
                .isEqualTo("condition, character 13");
        assertThat(refused(Rule.OPERATOR_COUNT, () -> condition("NOT (" + most + " OR a = :n)"))
                        .where())
                .startsWith("condition, character ");
    }

    @Test
    void deep_nesting_is_refused_before_it_can_exhaust_the_stack() {
        refused(Rule.PARENTHESES, () -> condition("(".repeat(300) + "a" + ")".repeat(300) + " = :n"));
        refused(Rule.OPERATOR_COUNT, () -> condition("(".repeat(4096)));
        refused(Rule.OPERATOR_COUNT, () -> condition("(NOT ".repeat(800)));
        refused(Rule.SYNTAX, () -> condition("(".repeat(303)));
        refused(Rule.OPERATOR_COUNT, () -> condition("(".repeat(304)));
        refused(Rule.OPERATOR_COUNT, () -> condition("NOT ".repeat(1000) + "a = :n"));
        refused(Rule.OPERATOR_COUNT, () -> condition("size(".repeat(800)));
        refused(Rule.OPERATOR_COUNT, () -> update("SET a = " + "(".repeat(4000)));
        refused(Rule.SYNTAX, () -> update("SET a = " + "if_not_exists(a,".repeat(250)));
    }

    @Test
    @Tag("stack")
    void the_deepest_texts_are_read_on_the_usual_stack() throws Exception {
        List<Runnable> texts = List.of(
                () -> assertThat(condition("(NOT ".repeat(298) + "a = b" + ")".repeat(298))
                                .paths())
                        .hasSize(2),
                () -> assertThat(condition("NOT ".repeat(299) + "a = b").paths())
                        .hasSize(2),
                () -> refused(Rule.OPERATOR_COUNT, () -> condition("(".repeat(300) + "a(".repeat(1890))),
                () -> refused(Rule.OPERATOR_COUNT, () -> update("SET a = " + "a(".repeat(2040))),
                () -> refused(Rule.OPERATOR_COUNT, () -> condition("(a = b OR ".repeat(400))));
        List<Throwable> failures = new ArrayList<>();
        Thread usual =
                new Thread(null, () -> range(0, 100).forEach(i -> texts.forEach(Runnable::run)), "usual", 1024 * 1024);
        usual.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));

        usual.start();
        usual.join();

        assertThat(failures).isEmpty();
    }

    private static Condition<Object> condition(String text) {
        return Parser.condition(text, Map.of(), values(text));
    }

    private static Object update(String text) {
        return Parser.update(text, Map.of(), values(text));
    }

    private static Map<String, AttributeValue> values(String text) {
        return VALUES.entrySet().stream()
                .filter(entry -> text.matches("(?s).*" + entry.getKey() + "\\b.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void assertReads(String text, String readable) {
        assertThat(Renderer.render(WriteExpressions.onlyIf(condition(text))).toReadableString())
                .isEqualTo("condition: " + readable);
    }

    private static void assertUpdates(String text, String readable) {
        assertThat(Renderer.render(UpdateExpressions.update(Parser.update(text, Map.of(), values(text))))
                        .toReadableString())
                .isEqualTo("update: " + readable);
    }
}
