package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Song_.artist;
import static io.github.dynalect.examples.guide.Song_.credits;
import static io.github.dynalect.examples.guide.Song_.genres;
import static io.github.dynalect.examples.guide.Song_.label;
import static io.github.dynalect.examples.guide.Song_.plays;
import static io.github.dynalect.examples.guide.Song_.ratings;
import static io.github.dynalect.examples.guide.Song_.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.Address_;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** The guide's page on updates, as code. */
class UpdatesGuideTest {
    private static final SetAttribute<Song_, Integer> charts = Attributes.set(Path.of("charts"), Codecs.integer());
    private static final Address_<Song_> studio = new Address_<>(Path.of("studio"));
    private static final Address THUN = new Address("Thun", "3600");

    private static final Map<String, AttributeValue> EMPTY = Map.of("artist", AttributeValue.fromS("Abba"));
    private static final Map<String, AttributeValue> FULL = HashMap.ofAll(EMPTY)
            .merge(HashMap.of(
                    "title",
                    AttributeValue.fromS("Ring Ring"),
                    "plays",
                    AttributeValue.fromN("41"),
                    "genres",
                    AttributeValue.fromSs(List.of("pop", "rock")),
                    "charts",
                    AttributeValue.fromNs(List.of("1", "6")),
                    "credits",
                    AttributeValue.fromL(List.of(AttributeValue.fromS("Benny"), AttributeValue.fromS("Björn"))),
                    "ratings",
                    AttributeValue.fromM(Map.of("ann", AttributeValue.fromN("4"))),
                    "info",
                    AttributeValue.fromM(Map.of("label", AttributeValue.fromS("Polar"))),
                    "studio",
                    AttributeValue.fromM(Map.of(
                            "city", AttributeValue.fromS("Bern"),
                            "zip", AttributeValue.fromS("3011"),
                            "phone", AttributeValue.fromS("0031")))))
            .toJavaMap();

    /** A line of the page's table: what the action says, and the attribute that it changes. */
    record Verb(String text, String attribute, UpdateAction<Song_> action) {
        private static final String REFUSED = "the service refuses";

        String line() {
            return "| `%s` | %s | %s | %s |".formatted(text, on(EMPTY), on(FULL), twice());
        }

        private String on(Map<String, AttributeValue> item) {
            return Evaluator.apply(action, item).fold(fault -> REFUSED, after -> shown(after.get(attribute)));
        }

        private String twice() {
            Map<String, AttributeValue> once = Evaluator.apply(action, FULL).get();
            return Evaluator.apply(action, once).contains(once) ? "as once" : "**twice**";
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Verb> verbs() {
        return Stream.of(
                new Verb("title.set(\"Waterloo\")", "title", title.set("Waterloo")),
                new Verb("title.setIfAbsent(\"untitled\")", "title", title.setIfAbsent("untitled")),
                new Verb("title.set(artist)", "title", title.set(artist)),
                new Verb("title.remove()", "title", title.remove()),
                new Verb("label.set(\"Epic\")", "info", label.set("Epic")),
                new Verb("label.remove()", "info", label.remove()),
                new Verb("plays.setIfAbsent(0)", "plays", plays.setIfAbsent(0)),
                new Verb("plays.add(1)", "plays", plays.add(1)),
                new Verb("plays.set(plays.plus(1))", "plays", plays.set(plays.plus(1))),
                new Verb(
                        "plays.set(plays.orElse(100).plus(1))",
                        "plays",
                        plays.set(plays.orElse(100).plus(1))),
                new Verb("genres.add(\"jazz\")", "genres", genres.add("jazz")),
                new Verb("genres.delete(\"rock\")", "genres", genres.delete("rock")),
                new Verb("genres.delete(\"pop\", \"rock\")", "genres", genres.delete("pop", "rock")),
                new Verb("genres.set(Set.of())", "genres", genres.set(Set.of())),
                new Verb("charts.add(3)", "charts", charts.add(3)),
                new Verb("charts.delete(6)", "charts", charts.delete(6)),
                new Verb("credits.append(\"Frida\")", "credits", credits.append("Frida")),
                new Verb("credits.appendOrCreate(\"Frida\")", "credits", credits.appendOrCreate("Frida")),
                new Verb("credits.prepend(\"Frida\")", "credits", credits.prepend("Frida")),
                new Verb("credits.prependOrCreate(\"Frida\")", "credits", credits.prependOrCreate("Frida")),
                new Verb(
                        "credits.at(1).set(\"Frida\")", "credits", credits.at(1).set("Frida")),
                new Verb(
                        "credits.at(7).set(\"Frida\")", "credits", credits.at(7).set("Frida")),
                new Verb("credits.at(0).remove()", "credits", credits.at(0).remove()),
                new Verb("credits.at(7).remove()", "credits", credits.at(7).remove()),
                new Verb("credits.set(List.of())", "credits", credits.set(List.of())),
                new Verb(
                        "ratings.key(\"bob\").set(5)",
                        "ratings",
                        ratings.key("bob").set(5)),
                new Verb(
                        "ratings.key(\"bob\").remove()",
                        "ratings",
                        ratings.key("bob").remove()),
                new Verb("studio.city.set(\"Thun\")", "studio", studio.city.set("Thun")),
                new Verb("studio.set(THUN)", "studio", studio.set(THUN)),
                new Verb("studio.merge(THUN)", "studio", studio.merge(THUN)));
    }

    @Test
    void the_table_of_what_each_action_does_is_what_each_action_does() throws IOException {
        assertThat(page()).contains(verbs().map(Verb::line).collect(Collectors.joining("\n")));
    }

    @Test
    void the_item_is_the_one_on_the_page() throws IOException {
        assertThat(page())
                .contains("```text\n" + shown(AttributeValue.fromM(FULL)).replace("`", "") + "\n```");
    }

    private static String page() throws IOException {
        return Files.readString(java.nio.file.Path.of("..", "docs/guide/updates.md"));
    }

    /** A stored value as the page shows it. */
    private static String shown(@Nullable AttributeValue value) {
        return value == null ? "nothing" : "`" + text(value) + "`";
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case SS -> value.ss().stream().sorted().collect(Collectors.joining(", ", "{", "}"));
            case NS -> value.ns().stream().sorted().collect(Collectors.joining(", ", "{", "}"));
            case L -> value.l().stream().map(UpdatesGuideTest::text).collect(Collectors.joining(", ", "[", "]"));
            case M ->
                new TreeMap<>(value.m())
                        .entrySet().stream()
                                .map(member -> member.getKey() + "=" + text(member.getValue()))
                                .collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalArgumentException("no such value is on the page");
        };
    }

    @Test
    void actions_are_values_that_join() {
        Option<String> newLabel = Option.none();
        // @start region=values
        UpdateAction<Song_> played = plays.add(1).and(genres.add("classic"));
        UpdateAction<Song_> all =
                newLabel.map(label::set).getOrElse(UpdateAction.none()).and(played);
        // @end
        assertThat(all).isEqualTo(played);
    }

    @Test
    void one_place_is_touched_once() {
        assertThatThrownBy(() -> plays.add(1).and(plays.set(0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("plays");
        assertThatThrownBy(() ->
                        ratings.setIfAbsent(Map.of()).and(ratings.key("ann").set(5)))
                .hasMessageContaining("Rule PATHS_OVERLAP");
    }

    @Test
    void of_no_members_and_no_elements() {
        assertThat(genres.addAll(List.of())).isEqualTo(UpdateAction.none());
        assertThat(genres.deleteAll(List.of())).isEqualTo(UpdateAction.none());
        assertThat(Evaluator.apply(credits.appendAll(List.of()), FULL)).contains(FULL);
        assertThat(Evaluator.apply(credits.appendAll(List.of()), EMPTY).isLeft())
                .isTrue();
    }

    @Test
    void a_map_is_made_before_its_first_member() {
        // @start region=parents
        UpdateAction<Song_> first = ratings.setIfAbsent(Map.of()); // an update of its own
        UpdateAction<Song_> then = ratings.key("bob").set(5);
        // @end
        for (Map<String, AttributeValue> item : List.of(EMPTY, FULL)) {
            Map<String, AttributeValue> made = Evaluator.apply(first, item).get();
            assertThat(Evaluator.apply(then, made).get().get("ratings").m())
                    .containsEntry("bob", AttributeValue.fromN("5"));
        }
    }

    @Test
    void whether_an_element_is_there_a_condition_tells() {
        assertThat(Evaluator.test(credits.at(1).exists(), FULL)).isTrue();
        assertThat(Evaluator.test(credits.at(7).exists(), FULL)).isFalse();
    }

    @Test
    void another_type_than_the_stored_one_is_refused() {
        Map<String, AttributeValue> wordy = HashMap.ofAll(FULL)
                .put("plays", AttributeValue.fromS("many"))
                .put("credits", AttributeValue.fromSs(List.of("Benny")))
                .toJavaMap();

        for (UpdateAction<Song_> action : List.of(plays.add(1), credits.append("Frida"))) {
            assertThat(Evaluator.apply(action, wordy).getLeft().kind()).isEqualTo(UpdateFault.Kind.OPERAND_TYPE);
        }
    }

    @Test
    void two_attributes_can_be_exchanged() {
        Map<String, AttributeValue> after =
                Evaluator.apply(artist.set(title).and(title.set(artist)), FULL).get();

        assertThat(after).containsEntry("artist", FULL.get("title")).containsEntry("title", FULL.get("artist"));
    }

    /** What the evaluator says of each action, the server says too. */
    @DynamoDbTest
    @Nested
    class OnTheServer {
        private final DynamoDbClient client;
        private final String table;

        OnTheServer(DynamoDbClient client, @FreshTable(partitionKey = "artist") String table) {
            this.client = client;
            this.table = table;
        }

        @Test
        void what_stands_in_for_an_attribute_has_to_be_there() {
            UpdateAction<Song_> action = title.set(title.orElse(label));
            Map<String, AttributeValue> titled = Map.of("artist", FULL.get("artist"), "title", FULL.get("title"));

            assertThat(updated(action, titled)).isEmpty();
            assertThat(Evaluator.apply(action, titled).isLeft()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("io.github.dynalect.examples.guide.UpdatesGuideTest#verbs")
        void an_action_does_what_the_page_says(Verb verb) {
            for (Map<String, AttributeValue> item : List.of(EMPTY, FULL)) {
                assertThat(updated(verb.action(), item))
                        .isEqualTo(Evaluator.apply(verb.action(), item).toOption());
            }
        }

        private Option<Map<String, AttributeValue>> updated(
                UpdateAction<Song_> action, Map<String, AttributeValue> item) {
            client.putItem(put -> put.tableName(table).item(item));
            Rendered rendered = Renderer.render(UpdateExpressions.update(action));
            try {
                return Option.some(client.updateItem(update -> update.tableName(table)
                                .key(EMPTY)
                                .updateExpression(rendered.update().get())
                                .expressionAttributeNames(rendered.names())
                                .expressionAttributeValues(rendered.values())
                                .returnValues(ReturnValue.ALL_NEW))
                        .attributes());
            } catch (DynamoDbException refused) {
                assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                return Option.none();
            }
        }
    }

    /** What needs a table. */
    @DynamoDbTest
    @Nested
    class OnATable {
        private final Table<User> users;

        OnATable(DynamoDbClient client, @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
            this.users = Dynalect.create(client).table(User_.SCHEMA).named(name);
        }

        @Test
        void documents() {
            var key = User_.key("user-123", "ann@example.com");
            users.put(new User(
                            "user-123",
                            "ann@example.com",
                            "Ann",
                            UserStatus.ACTIVE,
                            Instant.parse("2024-01-31T09:30:00Z"),
                            BigDecimal.TEN,
                            Set.of(),
                            new Address("Bern", "3011"),
                            Option.none()))
                    .execute();
            // @start region=documents
            users.update(key).set(User_.address.city, "Biel").execute(); // one member
            users.update(key)
                    .merge(User_.address, new Address("Thun", "3600")) // the members that Address has
                    .execute();
            users.update(key)
                    .set(User_.address, new Address("Chur", "7000")) // the whole document
                    .execute();
            // @end
            assertThat(users.get(key).execute().get().address()).isEqualTo(new Address("Chur", "7000"));
        }
    }
}
