package io.github.dynalect.examples.movies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.examples.movies.Movie.Info;
import io.github.dynalect.examples.movies.MovieLibrary.Genres;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
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
class MovieLibraryTest {
    private static final Key<Movie> NEW = Movie_.key(2025, "The Big New Movie");

    private final String name = "movies-" + UUID.randomUUID();
    private final Table<Movie> movies;
    private final MovieLibrary library;

    MovieLibraryTest(DynamoDbClient client) {
        this.movies = Dynalect.create(client).table(Movie_.SCHEMA).named(name);
        this.library = new MovieLibrary(movies);
    }

    @Test
    void each_step_has_its_result() {
        movies.createTable().execute();
        library.store(SampleMovies.all());
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
        assertThat(library.add(created)).as("1").contains(created);
        assertThat(library.add(created).isLeft()).as("2").isTrue();
        assertThat(library.describe(
                                NEW,
                                new BigDecimal("5.5"),
                                "Everything happens all at once.",
                                List.of("Larry", "Moe", "Curly"))
                        .info())
                .as("3")
                .isEqualTo(told("5.5", "Larry", "Moe", "Curly"));
        assertThat(library.raise(NEW, BigDecimal.ONE).info()).as("4").isEqualTo(told("6.5", "Larry", "Moe", "Curly"));
        assertThat(library.dismissFirstActor(NEW, 4).isLeft()).as("5").isTrue();
        assertThat(library.dismissFirstActor(NEW, 3).get().info()).as("6").isEqualTo(told("6.5", "Moe", "Curly"));
        assertThat(library.deleteUpTo(new BigDecimal(5), NEW).isLeft()).as("7").isTrue();
        assertThat(library.deleteUpTo(BigDecimal.TEN, NEW).get().map(Movie::title))
                .as("8")
                .contains("The Big New Movie");
        assertThat(movies.get(NEW).execute()).as("8").isEmpty();
    }

    private static Info told(String rating, String... actors) {
        return new Info(
                new BigDecimal(rating),
                Option.some("Everything happens all at once."),
                Option.none(),
                Option.some(List.of(actors)));
    }

    private void moviesAreFound() {
        assertThat(library.ofYear(2013))
                .as("9")
                .containsExactly("Prisoners", "Rush", "The Hunger Games: Catching Fire");
        assertThat(library.genresOfYear(1992, "A", "L"))
                .as("10")
                .containsExactly(new Genres(1992, "Batman Returns", Option.some(List.of("Action"))));
        assertThat(library.ofYear(2013, "The")).as("11").containsExactly("The Hunger Games: Catching Fire");
        assertThat(library.before(2000, new BigDecimal(7))).as("12").containsExactly("Batman Returns", "Brazil");
        assertThat(library.ofGenre("Sci-Fi"))
                .as("13")
                .containsExactly("Brazil", "The Hunger Games: Catching Fire", "The Lawnmower Man");
    }

    private void ratingsAreExact() {
        Key<Movie> rush = Movie_.key(2013, "Rush");
        assertThat(Vector.fill(
                        3,
                        () -> library.raise(rush, new BigDecimal("0.1")).info().rating()))
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
