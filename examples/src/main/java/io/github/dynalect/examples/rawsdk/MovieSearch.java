package io.github.dynalect.examples.rawsdk;

import static io.github.dynalect.examples.rawsdk.Movie_.rating;
import static io.github.dynalect.examples.rawsdk.Movie_.studio;
import static io.github.dynalect.examples.rawsdk.Movie_.title;
import static io.github.dynalect.examples.rawsdk.Movie_.year;
import static io.github.dynalect.expression.Condition.not;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.vavr.control.Option;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Expressions alone, in a request of the raw SDK: no schema, no table, no record. */
final class MovieSearch {
    private final DynamoDbClient client;
    private final String table;

    MovieSearch(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** The titles of good movies, and if wanted only those of a studio. */
    List<String> goodOnes(Option<String> wantedStudio) {
        // @start region=condition
        Condition<Movie_> good = rating.ge(8).and(year.lt(2000)).or(not(title.beginsWith("The ")));
        Condition<Movie_> wanted = good.and(wantedStudio.map(studio::eq).getOrElse(Condition.always()));
        // @end

        // @start region=scan
        Rendered rendered = Renderer.render(ScanExpressions.filter(wanted));
        ScanResponse found = client.scan(request -> request.tableName(table)
                .filterExpression(rendered.filter().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
        // @end
        return found.items().stream()
                .map(item -> item.get(title.path().attribute()).s())
                .sorted()
                .toList();
    }
}
