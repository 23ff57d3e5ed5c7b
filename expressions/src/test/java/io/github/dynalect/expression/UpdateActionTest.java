package io.github.dynalect.expression;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateActionTest {
    @Test
    void actions_join_flat_and_the_empty_one_is_their_identity() {
        UpdateAction<Movie> set = Movie_.title.set("a");
        UpdateAction<Movie> add = Movie_.views.add(1);
        UpdateAction<Movie> remove = Movie_.rating.remove();

        assertThat(set.and(add).and(remove))
                .isEqualTo(set.and(add.and(remove)))
                .isEqualTo(new UpdateAction.All<Movie>(Vector.of(set, add, remove)));
        assertThat(UpdateAction.<Movie>none().and(set)).isEqualTo(set);
        assertThat(set.and(UpdateAction.none())).isEqualTo(set);
        assertThat(UpdateAction.<Movie>none().isEmpty()).isTrue();
        assertThat(UpdateAction.<Movie>none().and(UpdateAction.<Movie>none()).isEmpty())
                .isTrue();
        assertThat(set.isEmpty()).isFalse();
    }

    @Test
    void an_update_touches_these_places() {
        assertThat(Movie_.title
                        .set("a")
                        .and(Movie_.views.add(1))
                        .and(Movie_.studio.remove())
                        .targets())
                .extracting(Path::toString)
                .containsExactly("title", "views", "info.studio");
    }

    @Test
    void an_update_reads_these_places() {
        assertReads(Movie_.title.set("a"));
        assertReads(Movie_.title.set(Movie_.original), "original");
        assertReads(Movie_.title.setIfAbsent("a"), "title");
        assertReads(Movie_.title.set(Movie_.title.orElse(Movie_.original)), "title", "original");
        assertReads(Movie_.year.set(Movie_.year.plus(Movie_.votes.key("ann"))), "year", "votes.ann");
        assertReads(Movie_.year.set(Movie_.votes.key("ann").minus(Movie_.year)), "votes.ann", "year");
        assertReads(Movie_.actors.append("a"), "info.actors");
        assertReads(Movie_.actors.remove().and(Movie_.views.add(1)).and(Movie_.genres.delete("a")));
    }

    private static void assertReads(UpdateAction<Movie> action, String... places) {
        assertThat(action.reads()).extracting(Path::toString).containsExactly(places);
    }

    @Test
    void two_actions_on_one_place_are_refused() {
        assertThat(refused(Rule.PATHS_OVERLAP, () -> Movie_.title.set("a").and(Movie_.title.remove()))
                        .where())
                .isEqualTo("title");
        refused(Rule.PATHS_OVERLAP, () -> Movie_.views.set(1).and(Movie_.views.add(1)));
    }

    @Test
    void attributes_whose_names_have_one_hash_are_two_places() {
        UpdateAction<Movie> one = new UpdateAction.Remove<>(Path.of("Aa"));
        UpdateAction<Movie> other = new UpdateAction.Remove<>(Path.of("BB"));

        assertThat(one.and(other).targets()).containsExactly(Path.of("Aa"), Path.of("BB"));
        refused(Rule.PATHS_OVERLAP, () -> one.and(other).and(one));
    }

    @Test
    void two_actions_of_which_one_contains_the_other_are_refused_in_either_order() {
        UpdateAction<Movie> info = new UpdateAction.Remove<>(Path.of("info"));

        refused(Rule.PATHS_OVERLAP, () -> info.and(Movie_.studio.set("a")));
        refused(Rule.PATHS_OVERLAP, () -> Movie_.studio.set("a").and(info));
    }

    @Test
    void one_place_is_not_a_map_and_a_list() {
        UpdateAction<Movie> first = new UpdateAction.Remove<>(Path.of("info").at(0));

        refused(Rule.PATHS_CONFLICT, () -> first.and(Movie_.studio.set("a")));
    }

    @Test
    void an_update_of_very_many_places_is_refused_in_no_time() {
        UpdateAction<Movie> most = IntStream.range(0, Limits.PLACES)
                .mapToObj(i -> Attributes.<Movie>string("a" + i).remove())
                .reduce(UpdateAction.none(), UpdateAction::and);

        refused(Rule.PLACES_COUNT, () -> most.and(Movie_.title.remove()));
    }

    @Test
    void deep_places_are_kept_apart_by_their_steps() {
        Path deep = Path.parse("a.b[0].c");
        UpdateAction<Movie> action = new UpdateAction.Remove<>(deep);

        assertThat(action.and(new UpdateAction.Remove<Movie>(Path.parse("a.b[1].c")))
                        .targets())
                .hasSize(2);
        refused(Rule.PATHS_OVERLAP, () -> action.and(new UpdateAction.Remove<Movie>(Path.parse("a.b"))));
        refused(Rule.PATHS_OVERLAP, () -> action.and(new UpdateAction.Remove<Movie>(Path.parse("a.b[0].c.d"))));
        refused(Rule.PATHS_CONFLICT, () -> action.and(new UpdateAction.Remove<Movie>(Path.parse("a.b.c"))));
        refused(Rule.PATHS_CONFLICT, () -> action.and(new UpdateAction.Remove<Movie>(Path.parse("a.b[0][1]"))));
    }

    @Test
    void siblings_get_along() {
        assertThat(Movie_.studio.set("a").and(Movie_.actor.set("b")).targets()).hasSize(2);
    }

    @Test
    void only_numbers_and_sets_are_added() {
        refused(
                Rule.OPERAND_ADD,
                () -> new UpdateAction.Add<>(Path.of("title"), new Literal<>(AttributeValue.fromS("a"))));
    }

    @Test
    void a_value_does_not_stand_in_for_itself() {
        assertThat(refused(Rule.OPERANDS_DISTINCT, () -> Movie_.title.orElse(Movie_.title))
                        .where())
                .isEqualTo("title");
    }

    @Test
    void an_update_does_not_show_its_values() {
        assertThat(Movie_.title.set("secret").and(Movie_.genres.add("secret")).toString())
                .contains("title", "genres")
                .doesNotContain("secret");
    }
}
