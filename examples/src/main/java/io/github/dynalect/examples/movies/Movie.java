package io.github.dynalect.examples.movies;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/** A movie, by its year and title. */
@DynamoItem(table = "Movies")
public record Movie(@PartitionKey int year, @SortKey String title, Info info) {
    /** What is told of it. */
    @DynamoDocument
    public record Info(
            BigDecimal rating, Option<String> plot, Option<List<String>> genres, Option<List<String>> actors) {}

    static Movie of(int year, String title, String rating, String... genres) {
        return new Movie(
                year,
                title,
                new Info(new BigDecimal(rating), Option.none(), Option.some(List.of(genres)), Option.none()));
    }
}
