package io.github.dynalect.examples.applications.movies;

import static io.github.dynalect.examples.applications.movies.Movie_.info;
import static io.github.dynalect.examples.applications.movies.Movie_.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.examples.applications.movies.Movie.Info;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.Tuple;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The movies of AWS's getting-started guide, step by step; the numbers are those of the access patterns. */
@DynamoDbTest
class MoviesTest {
    private static final Key<Movie> NEW = Movie_.key(2025, "The Big New Movie");
    private static final View<Movie, Tuple3<Integer, String, Option<List<String>>>> GENRES = View.of(
                    Movie_.year, Movie_.title, info.genres)
            .build(item -> Tuple.of(item.get(Movie_.year), item.get(Movie_.title), item.find(info.genres)));

    private final String name = "movies-" + UUID.randomUUID();
    private final Table<Movie> movies;

    MoviesTest(DynamoDbClient client) {
        this.movies = Dynalect.create(client).table(Movie_.SCHEMA).named(name);
    }

    @Test
    void each_step_has_its_result() {
        movies.createTable().execute();
        movies.batchPut(List.of(
                        Movie.of(2013, "Rush", "8.3", "Action", "Drama"),
                        Movie.of(2013, "Prisoners", "8.2", "Crime", "Drama"),
                        Movie.of(2013, "The Hunger Games: Catching Fire", "7.7", "Action", "Sci-Fi"),
                        Movie.of(1985, "Brazil", "8.0", "Drama", "Sci-Fi"),
                        Movie.of(1992, "Batman Returns", "7.0", "Action"),
                        Movie.of(1992, "The Lawnmower Man", "5.0", "Sci-Fi")))
                .execute()
                .orThrow();
        aMovieChanges();
        moviesAreFound();
        ratingsAreExact();
        wrongKeysAreRefused();
        movies.deleteTable(name).execute();
    }

    private void aMovieChanges() {
        Movie created = new Movie(
                2025,
                "The Big New Movie",
                new Info(BigDecimal.ZERO, Option.some("Nothing happens at all."), Option.none(), Option.none()));
        assertThat(movies.put(created).ifAbsent().attempt().isRight()).as("1").isTrue();
        assertThat(movies.put(created).ifAbsent().attempt().isRight()).as("2").isFalse();
        assertThat(movies.update(NEW)
                        .set(info.rating, new BigDecimal("5.5"))
                        .set(info.plot, "Everything happens all at once.")
                        .set(info.actors, List.of("Larry", "Moe", "Curly"))
                        .execute()
                        .info())
                .as("3")
                .isEqualTo(told("5.5", "Larry", "Moe", "Curly"));
        assertThat(movies.update(NEW)
                        .set(info.rating, info.rating.plus(1))
                        .execute()
                        .info())
                .as("4")
                .isEqualTo(told("6.5", "Larry", "Moe", "Curly"));
        assertThat(movies.update(NEW)
                        .remove(info.actors.at(0))
                        .onlyIf(info.actors.size().gt(3))
                        .attempt()
                        .isLeft())
                .as("5")
                .isTrue();
        assertThat(movies.update(NEW)
                        .remove(info.actors.at(0))
                        .onlyIf(info.actors.size().ge(3))
                        .execute()
                        .info())
                .as("6")
                .isEqualTo(told("6.5", "Moe", "Curly"));
        assertThat(movies.delete(NEW).onlyIf(info.rating.le(5)).attempt().isLeft())
                .as("7")
                .isTrue();
        assertThat(movies.delete(NEW)
                        .onlyIf(info.rating.le(10))
                        .returningOld()
                        .execute()
                        .map(Movie::title))
                .as("8")
                .contains("The Big New Movie");
    }

    private static Info told(String rating, String... actors) {
        return new Info(
                new BigDecimal(rating),
                Option.some("Everything happens all at once."),
                Option.none(),
                Option.some(List.of(actors)));
    }

    private void moviesAreFound() {
        assertThat(titles(Movie_.partition(2013)))
                .as("9")
                .containsExactly("Prisoners", "Rush", "The Hunger Games: Catching Fire");
        assertThat(movies.query(Movie_.partition(1992).sortBetween("A", "L"))
                        .select(GENRES)
                        .all())
                .as("10")
                .containsExactly(Tuple.of(1992, "Batman Returns", Option.some(List.of("Action"))));
        assertThat(titles(Movie_.partition(2013).sortBeginsWith("The")))
                .as("11")
                .containsExactly("The Hunger Games: Catching Fire");
        assertThat(Vector.ofAll(movies.scan()
                                .filter(year.lt(2000).and(info.rating.ge(7)))
                                .all())
                        .map(Movie::title)
                        .sorted())
                .as("12")
                .containsExactly("Batman Returns", "Brazil");
        assertThat(Vector.ofAll(movies.scan()
                                .filter(info.genres.contains("Sci-Fi"))
                                .all())
                        .map(Movie::title)
                        .sorted())
                .as("13")
                .containsExactly("Brazil", "The Hunger Games: Catching Fire", "The Lawnmower Man");
    }

    private List<String> titles(TableRange<Movie> range) {
        return Vector.ofAll(movies.query(range).all()).map(Movie::title).asJava();
    }

    private void ratingsAreExact() {
        Key<Movie> rush = Movie_.key(2013, "Rush");
        assertThat(Vector.fill(
                        3,
                        () -> movies.update(rush)
                                .set(info.rating, info.rating.plus(new BigDecimal("0.1")))
                                .execute()
                                .info()
                                .rating()))
                .as("14")
                .containsExactly(new BigDecimal("8.4"), new BigDecimal("8.5"), new BigDecimal("8.6"));
    }

    /** By words that the compiler has not seen: by those of the metamodel, neither can be written. */
    private void wrongKeysAreRefused() {
        KeyValue text = new KeyValue("year", AttributeValue.fromS("2013"));
        KeyValue number = new KeyValue("year", AttributeValue.fromN("2013"));
        KeyValue title = new KeyValue("title", AttributeValue.fromS("Rush"));

        assertThatExceptionOfType(RefusedException.class)
                .as("15")
                .isThrownBy(() -> movies.get(new Key<>(Vector.of(text, title))).execute())
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(Rule.KEY_OTHER_TYPE));
        assertThatExceptionOfType(RefusedException.class)
                .as("16")
                .isThrownBy(() -> movies.get(new Key<>(Vector.of(number))).execute())
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(Rule.KEY_ATTRIBUTES));
    }
}
