package io.github.dynalect.render;

import static io.github.dynalect.expression.Condition.allOf;
import static io.github.dynalect.expression.Condition.anyOf;
import static io.github.dynalect.expression.Condition.not;
import static io.github.dynalect.movie.Movie_.actor;
import static io.github.dynalect.movie.Movie_.genres;
import static io.github.dynalect.movie.Movie_.original;
import static io.github.dynalect.movie.Movie_.rating;
import static io.github.dynalect.movie.Movie_.restored;
import static io.github.dynalect.movie.Movie_.seen;
import static io.github.dynalect.movie.Movie_.studio;
import static io.github.dynalect.movie.Movie_.title;
import static io.github.dynalect.movie.Movie_.views;
import static io.github.dynalect.movie.Movie_.year;
import static io.github.dynalect.render.Rendering.assertRenders;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
    void key_conditions() {
        assertRenders(Movie_.KEY.key(2013, "Rush"), "#year = :2013 AND #title = :Rush");
        assertRenders(Movie_.KEY.partition(2013).condition(), "#year = :2013");
        assertRenders(
                Movie_.KEY.partition(2013).sortBeginsWith("R").condition(),
                "#year = :2013 AND begins_with(#title, :R)");
    }
}
