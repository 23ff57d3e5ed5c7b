package io.github.dynalect.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What reads the texts finds planted faults. */
class TextReadersTest {
    private final Rendered rendered = Renderer.render(WriteExpressions.onlyIf(new Condition.In<>(
            new Operand.Stored<>(Path.of("a")), Vector.of(new Operand.Literal<>(AttributeValue.fromN("1"))))));

    @Test
    void placeholders_as_they_should_be_are_not_complained_of() {
        assertThat(Placeholders.complaint("#0 IN (:0)", rendered)).isEmpty();
        assertThat(Placeholders.complaint("#0 IN (:0, :0)", rendered)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#0 IN (:1)", "#1 IN (:0)", "#0 IN (:0, :1)", "#0.#1 IN (:0)", "#0", ":0", "#0 IN (:1, :0)"})
    void undefined_unused_and_disordered_placeholders_are_found(String text) {
        assertThat(Placeholders.complaint(text, rendered)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT (a OR b)",
                "NOT (a AND b)",
                "(a OR b) AND c",
                "c AND (a OR NOT (b AND size(d) BETWEEN e AND f))",
                "a IN (b) AND contains(a, b)",
                "c AND (a BETWEEN b AND c OR d)"
            })
    void needed_parentheses_are_not_complained_of(String text) {
        assertThat(Brackets.of(text).complaint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a))",
                "NOT ((a OR b))",
                "a AND ((b OR c))",
                "(a)",
                "NOT (a)",
                "NOT (a BETWEEN b AND c)",
                "NOT (NOT (a OR b))",
                "(a AND b) OR c",
                "(a OR b) OR c",
                "c AND (NOT (a OR b))",
                "a AND (contains(b, c))",
                "(a BETWEEN b AND c) AND d",
                "size((a)) = b"
            })
    void doubled_and_needless_parentheses_are_found(String text) {
        assertThat(Brackets.of(text).complaint()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0 = :0                                                   | 1",
                "#0 <> :0 AND #0 <= :1 OR NOT #0 > size(#1)                | 7",
                "#0 BETWEEN :0 AND :1 AND size(#0) IN (:0, :1)             | 4",
                "attribute_exists(#0) AND NOT contains(#0.#1[0], size(#1)) | 5",
            })
    void operators_of_conditions_are_counted(String text, int count) {
        assertThat(Operators.inCondition(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET #0 = :0 REMOVE #1 ADD #2 :0                           | 0",
                "SET #0 = #0 + :0, #1 = list_append(if_not_exists(#1, :0), :1), #2 = #1 - :0 | 4",
            })
    void operators_of_updates_are_counted(String text, int count) {
        assertThat(Operators.inUpdate(text)).isEqualTo(count);
    }

    @Test
    void padding_has_as_many_operators_as_it_should() {
        Condition<Object> condition = new Condition.AttributeExists<>(Path.of("a"));
        UpdateAction<Object> update = new UpdateAction.Remove<>(Path.of("a"));

        for (int operators = 0; operators < 7; operators++) {
            String paddedCondition =
                    Kind.CONDITION.text(Padding.padded(condition, operators)).get();
            String paddedUpdate =
                    Kind.UPDATE.text(Padding.padded(update, operators)).get();
            assertThat(Operators.inCondition(paddedCondition)).isEqualTo(1 + operators);
            assertThat(Operators.inUpdate(paddedUpdate)).isEqualTo(operators);
        }
    }
}
