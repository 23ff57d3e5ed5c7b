package io.github.dynalect.examples.rawsdk;

import static io.github.dynalect.examples.rawsdk.Movie_.rating;
import static io.github.dynalect.examples.rawsdk.Movie_.studio;
import static io.github.dynalect.examples.rawsdk.Movie_.title;
import static io.github.dynalect.examples.rawsdk.Movie_.year;
import static io.github.dynalect.expression.Condition.not;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** Expressions alone, in reads of the raw SDK: no schema, no table, no record. */
final class MovieSearch {
    private final DynamoDbClient client;
    private final String table;

    MovieSearch(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** What holds of good movies, and if wanted of a studio's. */
    static Condition<Movie_> areGood(Option<String> wantedStudio) {
        // @start region=condition
        Condition<Movie_> good = rating.ge(8).and(year.lt(2000)).or(not(title.beginsWith("The ")));
        Condition<Movie_> wanted = good.and(wantedStudio.map(studio::eq).getOrElse(Condition.always()));
        // @end
        return wanted;
    }

    /** The titles of those of which a condition holds. */
    List<String> titles(Condition<Movie_> wanted) {
        // @start region=scan
        Rendered rendered = Renderer.render(ScanExpressions.filter(wanted));
        ScanResponse found = client.scan(request -> request.tableName(table)
                .filterExpression(rendered.filter().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
        // @end
        return found.items().stream().map(MovieSearch::titleOf).sorted().toList();
    }

    // @start region=key
    /** The good ones of a year, with titles from one to another. */
    static QueryExpressions<Movie_> ofYear(int wanted, String from, String to) {
        return QueryExpressions.key(
                        Movie_.KEY.partition(wanted).sortBetween(from, to).condition())
                .filter(rating.ge(8))
                .select(Attributes.select(title, studio));
    }
    // @end

    /** The titles that a query finds. */
    List<String> titles(QueryExpressions<Movie_> query) {
        // @start region=query
        Rendered rendered = Renderer.render(query);
        QueryIterable pages = client.queryPaginator(request -> request.tableName(table)
                .keyConditionExpression(rendered.keyCondition().getOrNull())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
        // @end
        return pages.items().stream().map(MovieSearch::titleOf).toList();
    }

    private static String titleOf(Map<String, AttributeValue> item) {
        return item.get(title.path().attribute()).s();
    }
}
