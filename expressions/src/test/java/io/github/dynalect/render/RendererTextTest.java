package io.github.dynalect.render;

import static io.github.dynalect.expression.Condition.allOf;
import static io.github.dynalect.expression.Condition.anyOf;
import static io.github.dynalect.expression.Condition.not;
import static io.github.dynalect.movie.Movie_.BY_LABEL;
import static io.github.dynalect.movie.Movie_.KEY;
import static io.github.dynalect.movie.Movie_.actor;
import static io.github.dynalect.movie.Movie_.actors;
import static io.github.dynalect.movie.Movie_.anything;
import static io.github.dynalect.movie.Movie_.genres;
import static io.github.dynalect.movie.Movie_.original;
import static io.github.dynalect.movie.Movie_.rating;
import static io.github.dynalect.movie.Movie_.restored;
import static io.github.dynalect.movie.Movie_.seen;
import static io.github.dynalect.movie.Movie_.studio;
import static io.github.dynalect.movie.Movie_.title;
import static io.github.dynalect.movie.Movie_.views;
import static io.github.dynalect.movie.Movie_.votes;
import static io.github.dynalect.movie.Movie_.year;
import static io.github.dynalect.render.Rendering.assertRenders;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.value.AttributeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The text layer: one line a case, with the placeholders replaced by what they stand for. */
class RendererTextTest {
    private final Condition<Movie> a = year.eq(1);
    private final Condition<Movie> b = year.eq(2);
    private final Condition<Movie> c = year.eq(3);

    @Test
    void comparisons_with_values() {
        assertRenders(title.eq("Rush"), "#title = :Rush");
        assertRenders(title.ne("Rush"), "#title <> :Rush");
        assertRenders(rating.lt(8), "#rating < :8");
        assertRenders(rating.le(8), "#rating <= :8");
        assertRenders(rating.gt(8), "#rating > :8");
        assertRenders(rating.ge(8), "#rating >= :8");
        assertRenders(restored.eq(true), "#restored = :true");
        assertRenders(genres.eq(Set.of("Drama")), "#genres = :[Drama]");
        assertRenders(seen.gt(Instant.EPOCH), "#seen > :1970-01-01T00:00:00.000000000Z");
    }

    @Test
    void comparisons_with_other_attributes() {
        assertRenders(title.eq(original), "#title = #original");
        assertRenders(title.ne(original), "#title <> #original");
        assertRenders(title.lt(original), "#title < #original");
        assertRenders(title.le(original), "#title <= #original");
        assertRenders(title.gt(studio), "#title > #info.#studio");
        assertRenders(title.ge(actor), "#title >= #info.#actors[0]");
    }

    @Test
    void functions() {
        assertRenders(rating.exists(), "attribute_exists(#rating)");
        assertRenders(actor.notExists(), "attribute_not_exists(#info.#actors[0])");
        assertRenders(title.beginsWith("The "), "begins_with(#title, :The )");
        assertRenders(title.beginsWith(original), "begins_with(#title, #original)");
    }

    @Test
    void parentheses_stand_only_where_the_meaning_needs_them() {
        assertRenders(a.and(b).or(c), "#year = :1 AND #year = :2 OR #year = :3");
        assertRenders(a.or(b.and(c)), "#year = :1 OR #year = :2 AND #year = :3");
        assertRenders(a.or(b).and(c), "(#year = :1 OR #year = :2) AND #year = :3");
        assertRenders(a.and(b.or(c)), "#year = :1 AND (#year = :2 OR #year = :3)");
        assertRenders(a.or(b).and(c).or(a), "(#year = :1 OR #year = :2) AND #year = :3 OR #year = :1");
        assertRenders(allOf(a, b, c), "#year = :1 AND #year = :2 AND #year = :3");
        assertRenders(anyOf(a, b, c), "#year = :1 OR #year = :2 OR #year = :3");
    }

    @Test
    void not_binds_tighter_than_and() {
        assertRenders(not(a), "NOT #year = :1");
        assertRenders(not(a).and(b), "NOT #year = :1 AND #year = :2");
        assertRenders(not(a.and(b)), "NOT (#year = :1 AND #year = :2)");
        assertRenders(not(a.or(b)).or(c), "NOT (#year = :1 OR #year = :2) OR #year = :3");
        assertRenders(not(not(a)), "NOT NOT #year = :1");
        assertRenders(not(not(a.and(b))), "NOT NOT (#year = :1 AND #year = :2)");
    }

    @Test
    void updates_have_their_sections_in_one_order() {
        assertRenders(title.set("a"), "SET #title = :a");
        assertRenders(rating.remove(), "REMOVE #rating");
        assertRenders(views.add(1), "ADD #views :1");
        assertRenders(genres.add("b", "a"), "ADD #genres :[a, b]");
        assertRenders(
                views.add(1)
                        .and(rating.remove())
                        .and(title.set("a"))
                        .and(actor.remove())
                        .and(studio.set("s"))
                        .and(genres.add("x")),
                "SET #title = :a, #info.#studio = :s REMOVE #rating, #info.#actors[0] ADD #views :1, #genres :[x]");
    }

    @Test
    void the_rest_of_the_language_of_conditions() {
        assertRenders(rating.between(7, 9), "#rating BETWEEN :7 AND :9");
        assertRenders(title.between("A", "L").and(a), "#title BETWEEN :A AND :L AND #year = :1");
        assertRenders(title.between(original, studio), "#title BETWEEN #original AND #info.#studio");
        assertRenders(title.isIn("A"), "#title IN (:A)");
        assertRenders(title.isIn("A", "B", "C"), "#title IN (:A, :B, :C)");
        assertRenders(title.isInOperands(List.of(original, studio)), "#title IN (#original, #info.#studio)");
        assertRenders(title.hasType(AttributeType.S), "attribute_type(#title, :S)");
        assertRenders(genres.contains("Drama"), "contains(#genres, :Drama)");
        assertRenders(title.contains("The"), "contains(#title, :The)");
        assertRenders(title.contains(original), "contains(#title, #original)");
        assertRenders(actors.contains("Moe"), "contains(#info.#actors, :Moe)");
        assertRenders(actors.size().ge(3), "size(#info.#actors) >= :3");
        assertRenders(title.size().eq(original.size()), "size(#title) = size(#original)");
        assertRenders(votes.size().between(1, 5), "size(#votes) BETWEEN :1 AND :5");
        assertRenders(votes.key("ann").gt(3), "#votes.#ann > :3");
        assertRenders(actors.at(1).beginsWith("M"), "begins_with(#info.#actors[1], :M)");
        assertRenders(Given.number(5).lt(views.untyped()), ":5 < #views");
        assertRenders(year.isInLongs(1, 2), "#year IN (:1, :2)");
        assertRenders(views.untyped().gt(title.size().untyped()), "#views > size(#title)");
        assertRenders(
                views.untyped().between(title.size().untyped(), Given.number(9)), "#views BETWEEN size(#title) AND :9");
        assertRenders(anything.contains(title.size().untyped()), "contains(#anything, size(#title))");
        assertRenders(Given.string("a").hasType(AttributeType.S), "attribute_type(:a, :S)");
        assertRenders(not(rating.between(7, 9)), "NOT #rating BETWEEN :7 AND :9");
    }

    @Test
    void more_choices_than_one_in_takes_are_said_by_several() {
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();
        String first = hundred.stream().limit(99).map(i -> ":" + i).collect(Collectors.joining(", "));

        assertRenders(year.isInAll(hundred.subList(0, 99)), "#year IN (" + first + ")");
        assertRenders(year.isInAll(hundred).and(c), "(#year IN (" + first + ") OR #year IN (:99)) AND #year = :3");
    }

    @Test
    void what_an_update_sets_may_be_computed() {
        assertRenders(views.set(views.plus(1)), "SET #views = #views + :1");
        assertRenders(views.set(views.minus(1)), "SET #views = #views - :1");
        assertRenders(views.set(views.subtractedFrom(10)), "SET #views = :10 - #views");
        assertRenders(views.set(views.orElse(0).plus(1)), "SET #views = if_not_exists(#views, :0) + :1");
        assertRenders(title.set(original), "SET #title = #original");
        assertRenders(title.set(original.orElse(studio)), "SET #title = if_not_exists(#original, #info.#studio)");
        assertRenders(
                title.set(original.orElse(studio.orElse("x"))),
                "SET #title = if_not_exists(#original, if_not_exists(#info.#studio, :x))");
        assertRenders(title.setIfAbsent("x"), "SET #title = if_not_exists(#title, :x)");
        assertRenders(year.setIfAbsent(1), "SET #year = if_not_exists(#year, :1)");
        assertRenders(genres.delete("a", "b"), "DELETE #genres :[a, b]");
        assertRenders(actors.at(0).remove(), "REMOVE #info.#actors[0]");
        assertRenders(
                anything.set(anything.orElse(AttributeValue.fromN("0")).minus(Given.number(1))),
                "SET #anything = if_not_exists(#anything, :0) - :1");
        assertRenders(
                anything.key("a")
                        .at(0)
                        .add(AttributeValue.fromN("1"))
                        .and(anything.key("b").delete(strings("x"))),
                "ADD #anything.#a[0] :1 DELETE #anything.#b :[x]");
    }

    @Test
    void lists_grow_at_either_end() {
        assertRenders(actors.append("a"), "SET #info.#actors = list_append(#info.#actors, :[a])");
        assertRenders(actors.prepend("a"), "SET #info.#actors = list_append(:[a], #info.#actors)");
        assertRenders(
                actors.appendOrCreate("a"), "SET #info.#actors = list_append(if_not_exists(#info.#actors, :[]), :[a])");
        assertRenders(
                actors.prependOrCreate("a"),
                "SET #info.#actors = list_append(:[a], if_not_exists(#info.#actors, :[]))");
        assertRenders(actors.appendAll(List.of("a", "b")), "SET #info.#actors = list_append(#info.#actors, :[a, b])");
        assertRenders(
                actors.set(actors.followedBy(actors)), "SET #info.#actors = list_append(#info.#actors, #info.#actors)");
    }

    @Test
    void key_conditions_of_a_table() {
        assertRenders(KEY.partition(1).sortEq("a").condition(), "#year = :1 AND #title = :a");
        assertRenders(KEY.partition(1).sortLt("a").condition(), "#year = :1 AND #title < :a");
        assertRenders(KEY.partition(1).sortLe("a").condition(), "#year = :1 AND #title <= :a");
        assertRenders(KEY.partition(1).sortGt("a").condition(), "#year = :1 AND #title > :a");
        assertRenders(KEY.partition(1).sortGe("a").condition(), "#year = :1 AND #title >= :a");
        assertRenders(KEY.partition(1).sortBetween("a", "b").condition(), "#year = :1 AND #title BETWEEN :a AND :b");
    }

    @Test
    void key_conditions_of_an_index_go_from_the_left() {
        var label = BY_LABEL.partition("l", 1);

        assertRenders(label.condition(), "#label = :l AND #year = :1");
        assertRenders(label.sortBeginsWith("g").condition(), "#label = :l AND #year = :1 AND begins_with(#genre, :g)");
        assertRenders(label.sortEq("g").condition(), "#label = :l AND #year = :1 AND #genre = :g");
        assertRenders(
                label.sortEq("g").sortBetween("a", "b").condition(),
                "#label = :l AND #year = :1 AND #genre = :g AND #title BETWEEN :a AND :b");
        assertRenders(
                label.sortEq("g").sortEq("t").sortGe(BigDecimal.ONE).condition(),
                "#label = :l AND #year = :1 AND #genre = :g AND #title = :t AND #rating >= :1");
        assertRenders(
                label.sortEq("g").sortEq("t").sortEq(BigDecimal.ONE).condition(),
                "#label = :l AND #year = :1 AND #genre = :g AND #title = :t AND #rating = :1");
        assertThat(label.sortLt("g").condition().index()).contains("byLabel");
    }

    @Test
    void projections() {
        assertThat(Renderer.render(ReadExpressions.select(Attributes.select(title, studio, actor)))
                        .projection())
                .contains("#0, #1.#2, #1.#3[0]");
    }

    private static AttributeValue strings(String... members) {
        return AttributeValue.fromSs(List.of(members));
    }

    @Test
    void key_conditions() {
        assertRenders(Movie_.KEY.key(2013, "Rush"), "#year = :2013 AND #title = :Rush");
        assertRenders(Movie_.KEY.partition(2013).condition(), "#year = :2013");
        assertRenders(
                Movie_.KEY.partition(2013).sortBeginsWith("R").condition(),
                "#year = :2013 AND begins_with(#title, :R)");
    }
}
