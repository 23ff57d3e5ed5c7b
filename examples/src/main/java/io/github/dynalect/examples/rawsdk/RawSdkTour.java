package io.github.dynalect.examples.rawsdk;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.TestTables;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A walk through requests of the raw SDK whose expressions are Dynalect's, against a DynamoDB that this program starts. */
public final class RawSdkTour {
    private static final Key<Movie_> SHINING = Movie_.KEY.key(1980, "The Shining");

    private final MovieSearch search;
    private final MovieVotes votes;
    private final PrintStream out;

    private RawSdkTour(MovieSearch search, MovieVotes votes, PrintStream out) {
        this.search = search;
        this.votes = votes;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        try (TestTables tables = new TestTables(server.client(), "raw-sdk")) {
            String movies =
                    tables.create(table -> keyed(table, "year", ScalarAttributeType.N, "title", ScalarAttributeType.S));
            String ballots = tables.create(
                    table -> keyed(table, "voter", ScalarAttributeType.S, "movie", ScalarAttributeType.S));
            new RawSdkTour(
                            new MovieSearch(server.client(), movies),
                            new MovieVotes(server.client(), movies, ballots),
                            out)
                    .takeAllSteps();
        }
    }

    private void takeAllSteps() {
        puts();
        reads();
        updates();
        transactions();
    }

    private void puts() {
        out.println("put, if absent");
        tell("The Shining: " + votes.add(movie(SHINING, "8.4", "B")));
        tell("The Shining again: " + votes.add(movie(SHINING, "1.0", "C")));
        tell("The Lawnmower Man: " + votes.add(movie(Movie_.KEY.key(1992, "The Lawnmower Man"), "5.0", "A")));
        tell("Batman Returns: " + votes.add(movie(Movie_.KEY.key(1992, "Batman Returns"), "8.0", "A")));
    }

    private void reads() {
        Condition<Movie_> good = MovieSearch.areGood(Option.none());
        show("scan", Renderer.render(ScanExpressions.filter(good)));
        tell(search.titles(good));
        Condition<Movie_> ofStudio = MovieSearch.areGood(Option.some("B"));
        show("scan, of studio B", Renderer.render(ScanExpressions.filter(ofStudio)));
        tell(search.titles(ofStudio));
        QueryExpressions<Movie_> query = MovieSearch.ofYear(1992, "A", "L");
        show("query", Renderer.render(query));
        tell(search.titles(query));
    }

    private void updates() {
        UpdateExpressions<Movie_> raise = MovieVotes.raise(new BigDecimal("0.1"), 1);
        show("update, before anybody has voted", Renderer.render(raise));
        change(raise);
        show("update", Renderer.render(MovieVotes.vote()));
        change(MovieVotes.vote());
        out.println("\nthe first update again");
        change(raise);
    }

    private void change(UpdateExpressions<Movie_> update) {
        tell(votes.change(SHINING, update)
                .fold(refused -> "refused, rating " + rating(refused), after -> "done, rating " + rating(after)));
    }

    private void transactions() {
        out.println("\ntransaction: a ballot, and a vote more");
        tell("ann: " + outcome(votes.cast(Ballot_.KEY.key("ann", "The Shining"), SHINING)));
        tell("ann again: " + outcome(votes.cast(Ballot_.KEY.key("ann", "The Shining"), SHINING)));
        Key<Movie_> nothing = Movie_.KEY.key(1980, "Nothing");
        tell("ben, for a movie that is not there: " + outcome(votes.cast(Ballot_.KEY.key("ben", "Nothing"), nothing)));
    }

    private static String outcome(List<String> reasons) {
        return reasons.isEmpty() ? "done" : "cancelled " + reasons;
    }

    private static String rating(Map<String, AttributeValue> movie) {
        return movie.get("rating").n();
    }

    private void show(String step, Rendered rendered) {
        out.println("\n" + step + "\n" + rendered.toReadableString().indent(2).stripTrailing());
    }

    private void tell(Object result) {
        out.println("  -> " + result);
    }

    private static Map<String, AttributeValue> movie(Key<Movie_> key, String rating, String studio) {
        Map<String, AttributeValue> movie = new LinkedHashMap<>(key.toMap());
        movie.put("rating", AttributeValue.fromN(rating));
        movie.put("info", AttributeValue.fromM(Map.of("studio", AttributeValue.fromS(studio))));
        return movie;
    }

    private static void keyed(
            CreateTableRequest.Builder table,
            String partition,
            ScalarAttributeType partitionType,
            String sort,
            ScalarAttributeType sortType) {
        table.attributeDefinitions(
                        AttributeDefinition.builder()
                                .attributeName(partition)
                                .attributeType(partitionType)
                                .build(),
                        AttributeDefinition.builder()
                                .attributeName(sort)
                                .attributeType(sortType)
                                .build())
                .keySchema(
                        KeySchemaElement.builder()
                                .attributeName(partition)
                                .keyType(KeyType.HASH)
                                .build(),
                        KeySchemaElement.builder()
                                .attributeName(sort)
                                .keyType(KeyType.RANGE)
                                .build());
    }
}
