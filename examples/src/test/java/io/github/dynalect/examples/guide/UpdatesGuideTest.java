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

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on updates, as code. */
class UpdatesGuideTest {
    private static final Map<String, AttributeValue> EMPTY = Map.of("artist", AttributeValue.fromS("Abba"));
    private static final Map<String, AttributeValue> FULL = Map.of(
            "artist", AttributeValue.fromS("Abba"),
            "title", AttributeValue.fromS("Waterloo"),
            "plays", AttributeValue.fromN("41"),
            "genres", AttributeValue.fromSs(List.of("pop", "rock")),
            "credits", AttributeValue.fromL(List.of(AttributeValue.fromS("Benny"), AttributeValue.fromS("Björn"))),
            "ratings", AttributeValue.fromM(Map.of("ann", AttributeValue.fromN("4"))),
            "info", AttributeValue.fromM(Map.of("label", AttributeValue.fromS("Polar"))));

    private static Map<String, UpdateAction<Song_>> verbs() {
        Map<String, UpdateAction<Song_>> verbs = new LinkedHashMap<>();
        verbs.put("title.set(\"Waterloo\")", title.set("Waterloo"));
        verbs.put("title.setIfAbsent(\"untitled\")", title.setIfAbsent("untitled"));
        verbs.put("title.set(artist)", title.set(artist));
        verbs.put("title.remove()", title.remove());
        verbs.put("plays.add(1)", plays.add(1));
        verbs.put("plays.set(plays.plus(1))", plays.set(plays.plus(1)));
        verbs.put(
                "plays.set(plays.orElse(0).plus(1))", plays.set(plays.orElse(0).plus(1)));
        verbs.put("genres.add(\"pop\")", genres.add("pop"));
        verbs.put("genres.delete(\"rock\")", genres.delete("rock"));
        verbs.put("credits.append(\"Anni-Frid\")", credits.append("Anni-Frid"));
        verbs.put("credits.appendOrCreate(\"Anni-Frid\")", credits.appendOrCreate("Anni-Frid"));
        verbs.put("credits.at(0).set(\"Benny\")", credits.at(0).set("Benny"));
        verbs.put("credits.at(0).remove()", credits.at(0).remove());
        verbs.put("ratings.key(\"ann\").set(5)", ratings.key("ann").set(5));
        verbs.put("label.remove()", label.remove());
        return verbs;
    }

    @Test
    void the_table_of_what_each_action_does_is_what_each_action_does() throws IOException {
        String table = verbs().entrySet().stream()
                .map(verb -> "| `%s` | %s | %s |"
                        .formatted(verb.getKey(), whereNothingIs(verb.getValue()), twice(verb.getValue())))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("..", "docs/guide/updates.md"))).contains(table);
    }

    private static String whereNothingIs(UpdateAction<Song_> action) {
        Either<UpdateFault, Map<String, AttributeValue>> after = Evaluator.apply(action, EMPTY);
        if (after.isLeft()) {
            return "the service refuses";
        }
        return after.get().equals(EMPTY) ? "nothing happens" : "it is stored";
    }

    private static String twice(UpdateAction<Song_> action) {
        Map<String, AttributeValue> once = Evaluator.apply(action, FULL).get();
        return Evaluator.apply(action, once).contains(once) ? "as once" : "**twice**";
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
