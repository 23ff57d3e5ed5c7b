package io.github.dynalect.examples.movies;

import static io.github.dynalect.examples.movies.Movie_.info;
import static io.github.dynalect.examples.movies.Movie_.title;
import static io.github.dynalect.examples.movies.Movie_.year;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Table;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/** The movies of one table: updates inside a document, queries by year and title, and filters. */
final class MovieLibrary {
    // @start region=view
    /** The genres of a movie, and which it is. */
    record Genres(int year, String title, Option<List<String>> genres) {}

    private static final View<Movie, Genres> GENRES = View.of(year, title, info.genres)
            .build(movie -> new Genres(movie.get(year), movie.get(title), movie.find(info.genres)));
    // @end

    private final Table<Movie> movies;

    MovieLibrary(Table<Movie> movies) {
        this.movies = movies;
    }

    /** Stores all, in the place of those that are there. */
    void store(Iterable<Movie> all) {
        movies.batchPut(all).execute().orThrow();
    }

    /** Adds a movie, if there is none of its year and title. */
    Either<ConditionFailed<Movie>, Movie> add(Movie movie) {
        return movies.put(movie).ifAbsent().attempt();
    }

    // @start region=updates
    /** Tells more of a movie: each attribute of the document by itself, so that the others stay. */
    Movie describe(Key<Movie> movie, BigDecimal rating, String plot, List<String> actors) {
        return movies.update(movie)
                .set(info.rating, rating)
                .set(info.plot, plot)
                .set(info.actors, actors)
                .execute();
    }

    /** Rates a movie higher: the service adds, and adds exactly. */
    Movie raise(Key<Movie> movie, BigDecimal by) {
        return movies.update(movie).set(info.rating, info.rating.plus(by)).execute();
    }

    /** Removes the first actor, if there are enough. */
    Either<ConditionFailed<Movie>, Movie> dismissFirstActor(Key<Movie> movie, int enough) {
        return movies.update(movie)
                .remove(info.actors.at(0))
                .onlyIf(info.actors.size().ge(enough))
                .attempt();
    }
    // @end

    /** Deletes a movie, if it is rated so or lower; the movie as it was. */
    Either<ConditionFailed<Movie>, Option<Movie>> deleteUpTo(BigDecimal rating, Key<Movie> movie) {
        return movies.delete(movie)
                .onlyIf(info.rating.le(rating))
                .returningOld()
                .attempt();
    }

    // @start region=queries
    /** The titles of a year, in their order. */
    List<String> ofYear(int wanted) {
        return titles(Movie_.partition(wanted));
    }

    /** The titles of a year that begin so. */
    List<String> ofYear(int wanted, String prefix) {
        return titles(Movie_.partition(wanted).sortBeginsWith(prefix));
    }

    /** The genres of a year's movies, with titles from one to another. */
    List<Genres> genresOfYear(int wanted, String from, String to) {
        return movies.query(Movie_.partition(wanted).sortBetween(from, to))
                .select(GENRES)
                .all();
    }

    private List<String> titles(TableRange<Movie> range) {
        return movies.query(range).stream().map(Movie::title).toList();
    }
    // @end

    // @start region=filters
    /** The titles before a year that are rated so or better. */
    List<String> before(int wanted, BigDecimal least) {
        return titles(year.lt(wanted).and(info.rating.ge(least)));
    }

    /** The titles of a genre. */
    List<String> ofGenre(String genre) {
        return titles(info.genres.contains(genre));
    }

    /** A scan has no order, so they are sorted here. */
    private List<String> titles(Condition<Movie> filter) {
        return Vector.ofAll(movies.scan().filter(filter).all())
                .map(Movie::title)
                .sorted()
                .asJava();
    }
    // @end
}
