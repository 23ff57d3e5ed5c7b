package io.github.dynalect.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions as people read them. */
class ReadableTextTest {
    @Test
    void names_stand_in_their_places_and_of_values_the_types() {
        assertThat(ReadableText.of(Attributes.integer("rating")
                        .ge(8)
                        .and(Attributes.string("sub title").beginsWith("secret"))))
                .isEqualTo("rating >= <N> AND begins_with(\"sub title\", <S>)");
        assertThat(ReadableText.of(PrimaryKey.of(Attributes.string("id")).key("secret")))
                .isEqualTo("id = <S>");
        assertThat(ReadableText.of(Attributes.untyped(Path.parse("a[0].b")).remove()))
                .isEqualTo("REMOVE a[0].b");
        assertThat(ReadableText.of(Attributes.select(Attributes.string("a"), Attributes.string("b.c"))))
                .isEqualTo("a, \"b.c\"");
        assertThat(ReadableText.of(Condition.always())).isEmpty();
        assertThat(ReadableText.of(UpdateAction.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and",
                "OR",
                "Not",
                "between",
                "IN",
                "set",
                "REMOVE",
                "add",
                "Delete",
                "size",
                "SIZE",
                "contains",
                "attribute_exists",
                "if_not_exists",
                "list_append",
                "sub-state",
                "1st",
                " ",
                "#a",
                ":a",
                "<S>",
                "ä"
            })
    void a_name_that_could_be_taken_for_something_else_is_quoted(String name) {
        assertThat(ReadableText.of(Attributes.untyped(name).exists())).isEqualTo("attribute_exists(\"" + name + "\")");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "x\" = <S> OR \"y , \"x\\\" = <S> OR \\\"y\"",
                "back\\slash      , \"back\\\\slash\"",
                "x\\\" OR \\\"y   , \"x\\\\\\\" OR \\\\\\\"y\""
            })
    void no_name_can_end_its_own_quotes(String name, String quoted) {
        assertThat(ReadableText.of(Attributes.string(name).eq("s"))).isEqualTo(quoted + " = <S>");
    }

    @Test
    void a_name_neither_ends_the_line_nor_fills_the_log() {
        assertThat(ReadableText.of(Attributes.string("a\nb\u2028").exists()))
                .isEqualTo("attribute_exists(\"a\\nb\\u2028\")");
        assertThat(ReadableText.of(Attributes.string("x".repeat(60_000)).exists()))
                .hasSizeLessThan(300);
    }

    @Test
    void a_text_may_be_longer_than_dynamodb_takes() {
        Condition<Object> wide = Condition.anyOf(Vector.range(0, 150)
                .map(i -> Attributes.untyped("a_long_attribute_name_" + i).exists()));

        assertThat(ReadableText.of(wide)).hasSizeGreaterThan(Limits.EXPRESSION_BYTES);
    }

    @Test
    void a_rendered_request_reads_part_by_part() {
        assertThat(Renderer.render(UpdateExpressions.update(
                                        Attributes.integer("set").add(1))
                                .onlyIf(Attributes.untyped("x").exists()))
                        .toReadableString())
                .isEqualTo("update: ADD \"set\" <N>\ncondition: attribute_exists(x)");
    }
}
