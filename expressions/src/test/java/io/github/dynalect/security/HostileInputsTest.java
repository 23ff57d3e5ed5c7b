package io.github.dynalect.security;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names, values and paths from people who mean harm: refused, or harmless; never part of a text, and soon dealt with. */
@DynamoDbTest
class HostileInputsTest {
    private static final int MOST_BYTES = 65_535;

    static Stream<String> strangeTexts() {
        return Stream.of(
                "\"",
                "'",
                "`",
                "\\",
                "#0",
                ":0",
                "#0 OR attribute_exists(#0)",
                ") OR (:0 = :0",
                "a.b",
                "a[0]",
                "[0]",
                ".",
                " ",
                "\n\r\t",
                "\u0000",
                "\u0001\u001b[2J\u007f\u0085",
                "\u2028\u2029\u202e\ufeff\uffff",
                "é\u0301",
                "😀",
                "SET",
                "--",
                "<script>",
                "${jndi:ldap://x}",
                "%s%n",
                "€".repeat(MOST_BYTES / 3));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void a_strange_name_or_value_is_behind_a_placeholder_and_changes_no_text(String strange) {
        assertThat(texts(strange, strange)).isEqualTo(texts("plain", "plain"));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void a_strange_name_or_value_comes_back_from_the_text(String strange) {
        Condition<Object> condition = Attributes.string(strange).eq(strange);
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));

        assertThat(Parser.condition(rendered.condition().get(), rendered.names(), rendered.values()))
                .isEqualTo(condition);
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void to_the_server_too_a_strange_name_is_that_name_and_no_other(
            String strange, DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        Map<String, AttributeValue> item = new HashMap<>(Map.of("id", AttributeValue.fromS("x")));
        item.put(strange, AttributeValue.fromS(strange));
        client.putItem(put -> put.tableName(table).item(item));

        for (boolean same : List.of(true, false)) {
            Condition<Object> condition = Attributes.string(strange).eq(same ? strange : strange + "x");
            Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
            assertThat(client.scan(scan -> scan.tableName(table)
                                    .filterExpression(rendered.condition().get())
                                    .expressionAttributeNames(rendered.names())
                                    .expressionAttributeValues(rendered.values()))
                            .count())
                    .isEqualTo(same ? 1 : 0);
            assertThat(Evaluator.test(condition, item)).isEqualTo(same);
        }
    }

    private static List<String> texts(String name, String value) {
        StringAttribute<Object> attribute = Attributes.string(name);
        StringAttribute<Object> nested = Attributes.string(Path.of("a").child(name));
        return Stream.of(
                        Renderer.render(WriteExpressions.onlyIf(
                                attribute.eq(value).or(nested.beginsWith(value)).and(attribute.exists()))),
                        Renderer.render(
                                UpdateExpressions.update(attribute.set(value).and(nested.remove()))),
                        Renderer.render(ReadExpressions.select(new Projection<>(
                                Vector.of(Path.of(name), Path.of("a").child(name))))),
                        Renderer.render(
                                QueryExpressions.key(PrimaryKey.of(attribute).key(value))))
                .map(rendered -> rendered.condition()
                        .orElse(rendered.update())
                        .orElse(rendered.projection())
                        .orElse(rendered.keyCondition())
                        .get())
                .toList();
    }

    @Test
    void a_name_that_cannot_be_is_refused_wherever_it_stands() {
        for (String name :
                List.of("", "x".repeat(MOST_BYTES + 1), "€".repeat(MOST_BYTES / 3) + "x", "x".repeat(10_000_000))) {
            refused(Rule.NAME_LENGTH, () -> Attributes.string(name));
            refused(Rule.NAME_LENGTH, () -> Path.of("a").child(name));
            refused(Rule.NAME_LENGTH, () -> literal(AttributeValue.fromM(Map.of(name, AttributeValue.fromS("x")))));
        }
        for (String text : List.of("\ud800", "\udc00", "a\ud800b", "\udc00\ud800")) {
            refused(Rule.TEXT_WELL_FORMED, () -> Attributes.string(text));
            refused(Rule.TEXT_WELL_FORMED, () -> Attributes.string("a").eq(text));
            refused(Rule.TEXT_WELL_FORMED, () -> literal(AttributeValue.fromSs(List.of(text))));
            refused(
                    Rule.TEXT_WELL_FORMED,
                    () -> literal(AttributeValue.fromM(Map.of(text, AttributeValue.fromS("x")))));
        }
    }

    @Test
    void a_message_about_a_hostile_name_is_one_short_line() {
        String name = "\n\u001b[31mERROR fake line\u2028" + "x".repeat(60_000);
        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> Attributes.string(name).eq(Attributes.string(name)));

        assertThat(refusal.getMessage()).hasSizeLessThan(1_000).doesNotContain("\n", "\u001b", "\u2028");
    }

    @Test
    void a_number_with_a_huge_exponent_is_refused_before_it_is_written_out() {
        NumberAttribute<Object, BigDecimal> number = Attributes.decimal("n");
        for (String text : List.of("1e2147483647", "1e-2147483647", "9e999999999", "1e99999999999", "1e-99999999999")) {
            assertThat(catchThrowableOfType(RefusedException.class, () -> literal(AttributeValue.fromN(text))))
                    .extracting(RefusedException::rule)
                    .isIn(Rule.NUMBER_RANGE, Rule.NUMBER_TEXT);
        }
        refused(Rule.NUMBER_RANGE, () -> number.eq(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)));
        refused(Rule.NUMBER_RANGE, () -> number.eq(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)));
        refused(Rule.NUMBER_LENGTH, () -> number.eq(new BigDecimal(BigInteger.ONE.shiftLeft(40_000_000))));
        refused(Rule.NUMBER_LENGTH, () -> literal(AttributeValue.fromN("1".repeat(10_000_000))));
        assertThat(number.eq(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)))
                .isEqualTo(number.eq(BigDecimal.ZERO));
    }

    @Test
    void a_value_that_nests_without_end_is_refused_where_it_is_too_deep() {
        AttributeValue value = AttributeValue.fromS("x");
        for (int i = 0; i < 100_000; i++) {
            value = i % 2 == 0 ? AttributeValue.fromL(List.of(value)) : AttributeValue.fromM(Map.of("m", value));
        }
        AttributeValue deep = value;

        refused(Rule.VALUE_NESTING, () -> literal(deep));
        refused(Rule.VALUE_NESTING, () -> Parser.condition("a = :x", Map.of(), Map.of(":x", deep)));
        refused(Rule.VALUE_NESTING, () -> Evaluator.test(Attributes.string("a").eq("x"), Map.of("a", deep)));
        refused(Rule.VALUE_NESTING, () -> Evaluator.apply(Attributes.string("b").set("x"), Map.of("a", deep)));
        assertThat(Evaluator.test(Attributes.string("b").notExists(), Map.of("a", deep)))
                .isTrue();
    }

    @Test
    void a_path_without_end_is_refused() {
        refused(Rule.PATH_DEPTH, () -> Path.parse("a" + ".a".repeat(1_000_000)));
        refused(Rule.PATH_TEXT, () -> Path.parse("a[" + "9".repeat(1_000_000) + "]"));
        refused(Rule.PATH_TEXT, () -> Path.parse("a[" + "0".repeat(1_000_000)));
    }

    @Test
    void a_text_without_end_is_refused_before_it_is_read() {
        String endless = "a = b OR ".repeat(5_000_000);

        refused(Rule.EXPRESSION_SIZE, () -> Parser.condition(endless, Map.of(), Map.of()));
        refused(Rule.EXPRESSION_SIZE, () -> Parser.update(endless, Map.of(), Map.of()));
        refused(Rule.EXPRESSION_SIZE, () -> Parser.projection(endless, Map.of()));
    }

    @Test
    void a_part_that_almost_matches_everywhere_is_soon_looked_for() {
        String text = "a".repeat(400_000);
        String part = "a".repeat(200_000) + "b";

        assertThat(Evaluator.test(Attributes.string("a").contains(part), Map.of("a", AttributeValue.fromS(text))))
                .isFalse();
        assertThat(Evaluator.test(Attributes.untyped("a").contains(bytes(part)), Map.of("a", bytes(text))))
                .isFalse();
    }

    @Test
    void a_short_update_that_makes_much_of_a_great_value_is_found_too_large_before_all_is_made() {
        AttributeValue list = AttributeValue.fromL(Collections.nCopies(100_000, AttributeValue.fromN("1")));
        UntypedAttribute<Object> b = Attributes.untyped("b");
        Either<UpdateFault, ?> tooLarge = Either.left(new UpdateFault(UpdateFault.Kind.ITEM_SIZE, Option.none()));

        assertThat(Evaluator.apply(each(400, a -> a.set(b)), Map.of("b", list))).isEqualTo(tooLarge);
        assertThat(Evaluator.apply(each(150, a -> a.set(b.followedBy(b))), Map.of("b", list)))
                .isEqualTo(tooLarge);
    }

    @Test
    void a_great_value_that_is_read_often_is_put_in_order_once() {
        AttributeValue list = AttributeValue.fromL(Collections.nCopies(100_000, AttributeValue.fromN("1.0")));
        UntypedAttribute<Object> b = Attributes.untyped("b");
        Condition<Object> often = Condition.allOf(Vector.range(0, 300 / 2).map(i -> b.hasType(AttributeType.L)));

        assertThat(Evaluator.test(often, Map.of("b", list))).isTrue();
    }

    private static UpdateAction<Object> each(
            int count, Function<UntypedAttribute<Object>, UpdateAction<Object>> action) {
        return Vector.range(0, count)
                .map(i -> action.apply(Attributes.untyped("a" + i)))
                .foldLeft(UpdateAction.none(), UpdateAction::and);
    }

    private static AttributeValue bytes(String text) {
        return AttributeValue.fromB(SdkBytes.fromUtf8String(text));
    }

    private static Operand<Object> literal(AttributeValue value) {
        return new Operand.Literal<>(value);
    }
}
