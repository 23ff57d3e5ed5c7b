package io.github.dynalect.render;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import java.util.Map;
import java.util.Set;

/** A program that renders one request and prints it with its values; its sets and maps iterate in another order each run. */
final class RenderOnce {
    private RenderOnce() {}

    public static void main(String[] arguments) {
        Set<String> genres = Set.of("Drama", "Crime", "Action", "Sci-Fi", "Comedy", "Western", "Noir");
        Map<String, Integer> votes = Map.of("ann", 1, "bob", 2, "cat", 3, "dan", 4, "eve", 5, "fay", 6);
        var votesAttribute =
                Attributes.<Movie, Map<String, Integer>>of(Path.of("votes"), Codecs.mapOf(Codecs.integer()));

        Rendered rendered = Renderer.render(UpdateExpressions.<Movie>update(
                        Movie_.genres.addAll(genres).and(votesAttribute.set(votes)))
                .onlyIf(Movie_.genres
                        .eq(genres)
                        .or(Movie_.title.isInAll(genres.stream().sorted().toList())))
                .onlyIf(Movie_.rating.ge(8)));
        System.out.println(rendered.toDebugString());
    }
}
