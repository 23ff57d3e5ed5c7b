package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Song_.artist;
import static io.github.dynalect.examples.guide.Song_.genres;
import static io.github.dynalect.examples.guide.Song_.plays;
import static io.github.dynalect.examples.guide.Song_.title;
import static io.github.dynalect.examples.guide.Song_.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.inspect.Inspection;
import io.github.dynalect.inspect.RequestExpressions;
import io.github.dynalect.parse.ExpressionTexts;
import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What the page on parsing shows. */
class ParsingGuideTest {
    private static final AttributeValue ONE = AttributeValue.fromN("1");

    // @start region=condition
    @Test
    void the_string_of_the_old_search_is_the_new_condition() {
        Condition<Song_> old = Parser.condition(
                "contains(genres, :genre) AND (#year >= :from)",
                Map.of("#year", "year"),
                Map.of(":genre", AttributeValue.fromS("pop"), ":from", AttributeValue.fromN("1970")));

        assertThat(old).isEqualTo(genres.contains("pop").and(year.ge(1970)));
    }
    // @end

    @Test
    void a_key_condition_is_read_with_its_key() {
        // @start region=key
        KeyCondition<Song_> old = Parser.keyCondition(
                KeySchema.table("artist", "title"),
                "begins_with(title, :t) AND artist = :a",
                Map.of(),
                Map.of(":a", AttributeValue.fromS("Abba"), ":t", AttributeValue.fromS("W")));
        // @end

        assertThat(old)
                .isEqualTo(PrimaryKey.of(artist, title)
                        .partition("Abba")
                        .sortBeginsWith("W")
                        .condition());
    }

    @Test
    void texts_share_placeholders() {
        // @start region=request
        Parsed<Song_> parsed = Parser.parse(ExpressionTexts.of(Map.of("#p", "plays"), Map.of(":one", ONE))
                .update("SET #p = #p + :one")
                .condition("#p >= :one"));
        // @end

        assertThat(parsed.update()).contains(plays.set(plays.plus(1)));
        assertThat(parsed.condition()).contains(plays.ge(1));
    }

    @Test
    void a_wrong_text_is_refused_with_its_place() {
        // @start region=refusal
        assertThatThrownBy(() -> Parser.condition("plays > :one AND year = :one", Map.of(), Map.of(":one", ONE)))
                .hasMessage(
                        "condition, character 17: \"year\". Rule RESERVED_WORD (SERVICE): a word that DynamoDB reserves"
                                + " stands for an attribute name only through a placeholder."
                                + " Remedy: give the name through a placeholder.");
        // @end
    }

    @Test
    void a_request_is_looked_into() {
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName("songs")
                .updateExpression("SET #0 = #0 + :0 REMOVE #1")
                .conditionExpression("attribute_exists(#2)")
                .expressionAttributeNames(Map.of("#0", "plays", "#1", "draft", "#2", "artist"))
                .expressionAttributeValues(Map.of(":0", ONE))
                .build();

        // @start region=inspection
        assertThat(Inspection.of(request).toString()).isEqualTo("""
                UpdateItem on songs
                update: SET plays = plays + <N> REMOVE draft
                condition: attribute_exists(artist)""");
        // @end
        // @start region=again
        Parsed<Object> parsed = Inspection.of(request).expressions();
        Rendered again =
                Renderer.render(new RequestExpressions<>(parsed).update().get().onlyIf(plays.lt(1_000)));
        // @end
        assertThat(again.condition()).contains("attribute_exists(#2) AND #0 < :1");
    }
}
