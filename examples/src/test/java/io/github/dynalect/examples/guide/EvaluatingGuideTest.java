package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Song_.credits;
import static io.github.dynalect.examples.guide.Song_.genres;
import static io.github.dynalect.examples.guide.Song_.label;
import static io.github.dynalect.examples.guide.Song_.plays;
import static io.github.dynalect.examples.guide.Song_.title;
import static io.github.dynalect.examples.guide.Song_.year;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.inspect.Preview;
import io.github.dynalect.value.ItemSize;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on evaluating expressions in memory, as code. */
class EvaluatingGuideTest {
    // @start region=item
    private static final Map<String, AttributeValue> WATERLOO = Map.of(
            "artist", AttributeValue.fromS("Abba"),
            "title", AttributeValue.fromS("Waterloo"),
            "year", AttributeValue.fromN("1974"),
            "plays", AttributeValue.fromN("41"),
            "genres", AttributeValue.fromSs(List.of("pop")));
    // @end

    private static final User JOHN = new User(
            "user-123",
            "john@example.com",
            "John",
            UserStatus.ACTIVE,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50"),
            Set.of(),
            new Address("Bern", "3011"),
            Option.none());

    // @start region=condition
    @Test
    void songs_of_the_seventies_are_offered_unless_a_label_has_them() {
        Condition<Song_> offered = year.between(1970, 1979).and(not(label.exists()));

        assertThat(Evaluator.test(offered, WATERLOO)).isTrue();
        assertThat(Evaluator.test(offered, Map.of())).isFalse(); // a missing item
    }
    // @end

    // @start region=update
    @Test
    void a_play_is_counted() {
        UpdateAction<Song_> played = plays.add(1).and(genres.delete("pop"));

        Map<String, AttributeValue> after = Evaluator.apply(played, WATERLOO).get();

        assertThat(after).containsEntry("plays", AttributeValue.fromN("42")).doesNotContainKey("genres");
    }
    // @end

    // @start region=fault
    @Test
    void a_song_without_credits_takes_no_further_one() {
        Either<UpdateFault, Map<String, AttributeValue>> after = Evaluator.apply(credits.append("Björn"), WATERLOO);

        assertThat(after.getLeft().kind()).isEqualTo(UpdateFault.Kind.ATTRIBUTE_MISSING);
    }
    // @end

    // @start region=records
    @Test
    void a_user_pays_from_the_balance() {
        Preview<User> users = new Preview<>(User_.SCHEMA);
        UpdateAction<User> paid = User_.balance.set(User_.balance.minus(30));

        assertThat(users.test(User_.balance.ge(30), JOHN)).isTrue();
        assertThat(users.apply(paid, JOHN).get().balance()).isEqualByComparingTo("20");
        assertThat(users.test(User_.userId.notExists(), Option.none())).isTrue(); // a missing user
    }
    // @end

    @Test
    void what_a_query_would_read() {
        List<Map<String, AttributeValue>> songs = List.of(WATERLOO);
        // @start region=reads
        List<Map<String, AttributeValue>> found = songs.stream()
                .filter(song -> Evaluator.test(
                        Song_.KEY.partition("Abba").sortBeginsWith("W").condition(), song))
                .filter(song -> Evaluator.test(plays.gt(10), song))
                .map(song -> Evaluator.project(Attributes.select(title, plays), song))
                .toList();
        // @end
        assertThat(found)
                .containsExactly(
                        Map.of("title", AttributeValue.fromS("Waterloo"), "plays", AttributeValue.fromN("41")));
    }

    @Test
    void what_an_update_creates() {
        // @start region=create
        assertThat(Evaluator.create(plays.add(1), Song_.KEY.key("Abba", "Ring Ring"))
                        .get()
                        .get())
                .containsKeys("artist", "title", "plays");
        assertThat(Evaluator.create(label.remove(), Song_.KEY.key("Abba", "Ring Ring"))
                        .get())
                .isEmpty();
        // @end
    }

    @Test
    void the_size_of_an_item() {
        assertThat(ItemSize.of(WATERLOO)).isEqualTo(6 + 4 + 5 + 8 + 4 + 3 + 5 + 2 + 6 + 3);
    }
}
