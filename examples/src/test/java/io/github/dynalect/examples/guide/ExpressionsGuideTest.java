package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Song_.artist;
import static io.github.dynalect.examples.guide.Song_.credits;
import static io.github.dynalect.examples.guide.Song_.genres;
import static io.github.dynalect.examples.guide.Song_.label;
import static io.github.dynalect.examples.guide.Song_.plays;
import static io.github.dynalect.examples.guide.Song_.ratings;
import static io.github.dynalect.examples.guide.Song_.title;
import static io.github.dynalect.examples.guide.Song_.year;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on expressions, as code. */
@DynamoDbTest
class ExpressionsGuideTest {
    @Test
    void conditions() {
        // @start region=conditions
        List<Condition<Song_>> all = List.of(
                year.ge(1970), // = <> < <= > >= : eq ne lt le gt ge
                year.between(1970, 1979),
                artist.isIn("Abba", "Blur"),
                label.exists(), // and notExists()
                label.hasType(AttributeType.S),
                title.beginsWith("The "),
                title.contains("love"), // a part of text
                genres.contains("pop"), // a member of a set, or of a list
                credits.size().gt(2),
                credits.at(0).eq("Benny"), // an element is an attribute too
                ratings.key("ann").ge(4), // and so is a member of a map
                artist.ne(label)); // each takes another attribute in place of a value
        // @end
        assertThat(all).allSatisfy(condition -> assertThat(text(condition)).isNotBlank());
    }

    @Test
    void logic() {
        // @start region=logic
        Condition<Song_> condition = year.lt(1980).and(genres.contains("pop")).or(not(label.exists()));
        // @end
        assertThat(text(condition)).isEqualTo("#0 < :0 AND contains(#1, :1) OR NOT attribute_exists(#2.#3)");
    }

    @Test
    void updates() {
        // @start region=updates
        List<UpdateAction<Song_>> all = List.of(
                title.set("Waterloo"),
                label.setOrRemove(Option.none()), // a REMOVE
                title.setIfAbsent("untitled"), // if_not_exists
                label.set(artist), // another attribute
                plays.set(plays.plus(1)), // fails where there is no number
                plays.set(plays.orElse(0).plus(1)), // starts at 0 where there is none
                plays.add(1), // ADD: the same, and not idempotent either
                genres.add("pop", "disco"), // ADD: into a set
                genres.delete("rock"), // DELETE: out of a set
                credits.append("Björn"), // fails where there is no list
                credits.appendOrCreate("Björn"),
                credits.prepend("Agnetha"),
                credits.at(0).remove(), // those behind it move up
                ratings.key("ann").set(5)); // fails where there is no map
        // @end
        assertThat(all)
                .extracting(action -> Renderer.render(UpdateExpressions.update(action))
                        .update()
                        .get())
                .containsExactly(
                        "SET #0 = :0",
                        "REMOVE #0.#1",
                        "SET #0 = if_not_exists(#0, :0)",
                        "SET #0.#1 = #2",
                        "SET #0 = #0 + :0",
                        "SET #0 = if_not_exists(#0, :0) + :1",
                        "ADD #0 :0",
                        "ADD #0 :0",
                        "DELETE #0 :0",
                        "SET #0 = list_append(#0, :0)",
                        "SET #0 = list_append(if_not_exists(#0, :0), :1)",
                        "SET #0 = list_append(:0, #0)",
                        "REMOVE #0[0]",
                        "SET #0.#1 = :0");
    }

    @Test
    void keys() {
        // @start region=ranges
        List<KeyCondition<Song_>> all = List.of(
                Song_.KEY.key("Abba", "Waterloo"), // one item
                Song_.KEY.partition("Abba").condition(),
                Song_.KEY.partition("Abba").sortBeginsWith("W").condition(),
                Song_.KEY.partition("Abba").sortBetween("A", "M").condition(),
                Song_.BY_YEAR.partition(1974).sortEq("Abba").sortGt(1_000L).condition());
        // @end
        assertThat(all)
                .extracting(key -> Renderer.render(QueryExpressions.key(key))
                        .keyCondition()
                        .get())
                .containsExactly(
                        "#0 = :0 AND #1 = :1",
                        "#0 = :0",
                        "#0 = :0 AND begins_with(#1, :1)",
                        "#0 = :0 AND #1 BETWEEN :1 AND :2",
                        "#0 = :0 AND #1 = :1 AND #2 > :2");
    }

    @Test
    void projections() {
        // @start region=projection
        Projection<Song_> parts = Attributes.select(title, label, credits.at(0));
        Rendered rendered =
                Renderer.render(ScanExpressions.filter(year.ge(1970)).select(parts));
        // @end
        assertThat(rendered.projection()).contains("#1, #2.#3, #4[0]");
    }

    @Test
    void requests(DynamoDbClient client, @FreshTable(partitionKey = "artist", sortKey = "title") String table) {
        // @start region=requests
        Key<Song_> key = Song_.KEY.key("Abba", "Waterloo");
        Rendered creation = Renderer.render(WriteExpressions.onlyIf(artist.notExists()));
        client.putItem(put -> put.tableName(table)
                .item(key.toMap())
                .conditionExpression(creation.condition().getOrNull())
                .expressionAttributeNames(creation.names())
                .expressionAttributeValues(creation.values()));

        Rendered change = Renderer.render(
                UpdateExpressions.update(plays.add(1).and(genres.add("pop"))).onlyIf(artist.exists()));
        client.updateItem(update -> update.tableName(table)
                .key(key.toMap())
                .updateExpression(change.update().get())
                .conditionExpression(change.condition().getOrNull())
                .expressionAttributeNames(change.names())
                .expressionAttributeValues(change.values()));
        // @end
        assertThat(client.getItem(get -> get.tableName(table).key(key.toMap())).item())
                .containsEntry("plays", AttributeValue.fromN("1"));
    }

    @Test
    void names_that_are_known_at_run_time_only() {
        String name = "rank";
        // @start region=untyped
        Condition<Song_> condition = Given.number(5).lt(Attributes.<Song_>untyped(name));
        // @end
        assertThat(text(condition)).isEqualTo(":0 < #0");
        assertThat(text(year.untyped().between(Given.number(1970), plays.untyped())))
                .isEqualTo("#0 BETWEEN :0 AND #1");
    }

    private static String text(Condition<?> condition) {
        return Renderer.render(ScanExpressions.filter(condition)).filter().get();
    }
}
