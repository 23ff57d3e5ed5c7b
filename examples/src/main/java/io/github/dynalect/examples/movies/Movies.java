package io.github.dynalect.examples.movies;

import io.github.dynalect.examples.movies.Movie.Info;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;

/** Queries, filters and updates of sample movies, against a DynamoDB that this program starts. */
public final class Movies {
    private static final Key<Movie> NEW = Movie_.key(2025, "The Big New Movie");
    private static final Key<Movie> RUSH = Movie_.key(2013, "Rush");

    private final MovieLibrary library;
    private final PrintStream out;

    private Movies(MovieLibrary library, PrintStream out) {
        this.library = library;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        Table<Movie> movies = Dynalect.create(server.client()).table(Movie_.SCHEMA);
        movies.createTable().execute();
        MovieLibrary library = new MovieLibrary(movies);
        library.store(SampleMovies.all());
        new Movies(library, out).takeAllSteps();
        movies.deleteTable("Movies").execute();
    }

    private void takeAllSteps() {
        tell("movies of 2013", library.ofYear(2013));
        tell("movies of 2013 that begin with \"The\"", library.ofYear(2013, "The"));
        tell("movies of 1992 from A to L, and their genres", library.genresOfYear(1992, "A", "L"));
        tell("movies before 2000 rated 7 or better", library.before(2000, new BigDecimal(7)));
        tell("Sci-Fi", library.ofGenre("Sci-Fi"));

        Movie big = new Movie(
                2025,
                "The Big New Movie",
                new Info(BigDecimal.ZERO, Option.some("Nothing happens at all."), Option.none(), Option.none()));
        tell("a new movie", outcome(library.add(big)));
        tell("the same again", outcome(library.add(big)));
        tell(
                "more is told of it",
                library.describe(
                                NEW,
                                new BigDecimal("5.5"),
                                "Everything happens all at once.",
                                List.of("Larry", "Moe", "Curly"))
                        .info());
        tell(
                "one more for its rating",
                library.raise(NEW, BigDecimal.ONE).info().rating());
        tell("the first actor goes, if there are 4", outcome(library.dismissFirstActor(NEW, 4)));
        tell("the first actor goes, if there are 3", outcome(library.dismissFirstActor(NEW, 3)));
        tell(
                "deleted, if rated 5 at most",
                library.deleteUpTo(new BigDecimal(5), NEW).isRight());
        tell(
                "deleted, if rated 10 at most",
                library.deleteUpTo(BigDecimal.TEN, NEW).isRight());
        tell(
                "0.1 more for Rush",
                library.raise(RUSH, new BigDecimal("0.1")).info().rating());
    }

    /** What is there in either case; a failed decoding tells itself. */
    private static String outcome(Either<ConditionFailed<Movie>, Movie> outcome) {
        return outcome.fold(
                failed -> failed.fold(
                        missing -> "there is no such movie",
                        refused -> "refused: " + refused.current().fold(DecodeFailure::describe, Movies::actors)),
                movie -> "done: " + actors(movie));
    }

    private static String actors(Movie movie) {
        return movie.title() + ", actors " + movie.info().actors().getOrElse(List.of());
    }

    private void tell(String step, Object result) {
        out.println(step + " -> " + result);
    }
}
