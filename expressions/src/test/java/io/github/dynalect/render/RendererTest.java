package io.github.dynalect.render;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

class RendererTest {
    @Test
    void placeholders_are_numbered_by_first_use_and_shared_by_equal_names_and_values() {
        Rendered rendered = Renderer.render(
                QueryExpressions.key(Movie_.KEY.partition(1).sortBeginsWith("a").condition())
                        .filter(Movie_.original.eq("a").or(Movie_.rating.eq(1)).or(Movie_.rating.eq(2))));

        assertThat(rendered.keyCondition()).contains("#0 = :0 AND begins_with(#1, :1)");
        assertThat(rendered.filter()).contains("#2 = :1 OR #3 = :0 OR #3 = :2");
        assertThat(rendered.names())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("#0", "year", "#1", "title", "#2", "original", "#3", "rating"));
        assertThat(rendered.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(":0", number("1"), ":1", AttributeValue.fromS("a"), ":2", number("2")));
    }

    @Test
    void values_of_different_types_never_share_a_placeholder() {
        Rendered rendered =
                Renderer.render(ScanExpressions.filter(Movie_.title.eq("1").or(Movie_.year.eq(1))));

        assertThat(rendered.filter()).contains("#0 = :0 OR #1 = :1");
    }

    @Test
    void an_update_and_its_condition_share_one_space() {
        Rendered rendered = Renderer.render(UpdateExpressions.<Movie>update(Movie_.views.add(1))
                .onlyIf(Movie_.views.exists())
                .onlyIf(Movie_.year.gt(1)));

        assertThat(rendered.update()).contains("ADD #0 :0");
        assertThat(rendered.condition()).contains("attribute_exists(#0) AND #1 > :0");
    }

    @Test
    void conditions_given_twice_are_joined_with_their_own_precedence_kept() {
        Condition<Movie> either = Movie_.year.eq(1).or(Movie_.year.eq(2));

        assertThat(Renderer.render(ScanExpressions.filter(either.and(either))).filter())
                .contains("(#0 = :0 OR #0 = :1) AND (#0 = :0 OR #0 = :1)");
    }

    @Test
    void the_condition_that_always_holds_is_no_expression_at_all() {
        Rendered rendered = Renderer.render(ScanExpressions.filter(Condition.<Movie>always()));

        assertThat(rendered.filter()).isEmpty();
        assertThat(rendered.names()).isEmpty();
        assertThat(rendered.values()).isEmpty();
    }

    @Test
    void scans_and_queries_are_refined_by_filters_and_the_parts_to_return() {
        Rendered scan = Renderer.render(ScanExpressions.<Movie>all()
                .and(Movie_.title.exists())
                .and(Movie_.year.exists())
                .select(Attributes.select(Movie_.title)));
        Rendered query =
                Renderer.render(QueryExpressions.key(Movie_.KEY.partition(1).condition())
                        .select(Attributes.select(Movie_.rating, Movie_.title)));

        assertThat(scan.toReadableString())
                .isEqualTo("filter: attribute_exists(title) AND attribute_exists(year)\nprojection: title");
        assertThat(query.toReadableString()).isEqualTo("key condition: year = <N>\nprojection: rating, title");
    }

    @Test
    void empty_maps_are_absent_from_a_request_and_not_empty() {
        Rendered rendered = Renderer.render(ScanExpressions.filter(Movie_.title.exists()));

        ScanRequest request = ScanRequest.builder()
                .filterExpression(rendered.filter().get())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .build();

        assertThat(request.hasExpressionAttributeNames()).isTrue();
        assertThat(request.hasExpressionAttributeValues()).isFalse();
    }

    @Test
    void nothing_that_a_user_gives_becomes_part_of_a_text() {
        StringAttribute<Movie> hostile =
                Attributes.string(Path.of("a = :x OR #y").child("#0[0] \"\u0000"));

        Rendered rendered = Renderer.render(ScanExpressions.filter(hostile.eq(") OR attribute_exists(#0")));

        assertThat(rendered.filter()).contains("#0.#1 = :0");
        assertThat(rendered.names()).containsValues("a = :x OR #y", "#0[0] \"\u0000");
    }

    @Test
    void a_text_of_4096_bytes_is_rendered_and_one_more_is_refused() {
        UpdateAction<Movie> most = sets(380).and(Attributes.<Movie>string("x").remove());
        UpdateAction<Movie> exact =
                most.and(new UpdateAction.Remove<Movie>(Path.of("y").at(1_000)));
        UpdateAction<Movie> over =
                most.and(new UpdateAction.Remove<Movie>(Path.of("y").at(10_000)));

        assertThat(Renderer.render(UpdateExpressions.update(exact)).update().get())
                .hasSize(4096);
        assertThat(refused(Rule.EXPRESSION_SIZE, () -> Renderer.render(UpdateExpressions.update(over))))
                .hasMessageStartingWith("update: 4097 bytes.");
    }

    @Test
    void names_and_values_hold_2_megabytes_together_and_one_byte_more_is_refused() {
        int most = 2 * 1024 * 1024 - "title".length();

        assertThat(Renderer.render(ScanExpressions.filter(Movie_.title.eq("x".repeat(most))))
                        .values())
                .hasSize(1);
        assertThat(refused(
                        Rule.PLACEHOLDERS_SIZE,
                        () -> Renderer.render(ScanExpressions.filter(Movie_.title.eq("x".repeat(most + 1))))))
                .hasMessageStartingWith("names and values: 2097153 bytes.");
    }

    @Test
    void an_update_of_nothing_is_refused() {
        refused(Rule.UPDATE_EMPTY, () -> Renderer.render(UpdateExpressions.update(UpdateAction.<Movie>none())));
    }

    @Test
    void values_of_all_types_count() {
        int third = 700_000;
        AttributeValue text = AttributeValue.fromS("x".repeat(third));
        AttributeValue document = AttributeValue.fromM(Map.of(
                "list",
                        AttributeValue.fromL(
                                List.of(text, AttributeValue.fromBool(true), AttributeValue.fromNul(true))),
                "bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[third])),
                "sets",
                        AttributeValue.fromL(List.of(
                                AttributeValue.fromSs(List.of("x".repeat(third))),
                                AttributeValue.fromNs(List.of("1")),
                                AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x"))),
                                AttributeValue.fromN("1")))));

        refused(Rule.PLACEHOLDERS_SIZE, () -> Renderer.render(ScanExpressions.filter(Movie_.anything.eq(document))));
    }

    @Test
    void a_rendered_request_shows_its_values_only_when_asked_to() {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(Movie_.title.eq("secret")));

        assertThat(rendered).hasToString("{condition=#0 = :0} names {#0=title} values (1)");
        assertThat(rendered.toDebugString()).isEqualTo("""
                        condition: #0 = :0
                        names: {#0=title}
                        values: {:0=AttributeValue(S=secret)}""");
    }

    @Test
    void equal_expressions_render_equal() {
        Rendered one = Renderer.render(WriteExpressions.onlyIf(Movie_.title.eq("a")));

        assertThat(one)
                .isEqualTo(Renderer.render(WriteExpressions.onlyIf(Movie_.title.eq("a"))))
                .hasSameHashCodeAs(Renderer.render(WriteExpressions.onlyIf(Movie_.title.eq("a"))))
                .isNotEqualTo(Renderer.render(WriteExpressions.onlyIf(Movie_.title.eq("b"))))
                .isNotEqualTo(Renderer.render(ScanExpressions.filter(Movie_.title.eq("a"))));
    }

    private static UpdateAction<Movie> sets(int count) {
        UpdateAction<Movie> update = UpdateAction.none();
        for (int i = 0; i < count; i++) {
            update = update.and(Attributes.<Movie>string("a" + i).set("v"));
        }
        return update;
    }

    private static AttributeValue number(String text) {
        return AttributeValue.fromN(text);
    }
}
