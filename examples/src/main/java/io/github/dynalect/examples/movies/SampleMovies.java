package io.github.dynalect.examples.movies;

import java.util.List;

/**
 * Six of the sample movies with which AWS's guide begins, with their ratings and genres.
 *
 * <p>After the Amazon DynamoDB Developer Guide, © Amazon Web Services, CC BY-SA 4.0; abridged.
 */
final class SampleMovies {
    private SampleMovies() {}

    static List<Movie> all() {
        return List.of(
                Movie.of(2013, "Rush", "8.3", "Action", "Drama"),
                Movie.of(2013, "Prisoners", "8.2", "Crime", "Drama"),
                Movie.of(2013, "The Hunger Games: Catching Fire", "7.7", "Action", "Sci-Fi"),
                Movie.of(1985, "Brazil", "8.0", "Drama", "Sci-Fi"),
                Movie.of(1992, "Batman Returns", "7.0", "Action"),
                Movie.of(1992, "The Lawnmower Man", "5.0", "Sci-Fi"));
    }
}
