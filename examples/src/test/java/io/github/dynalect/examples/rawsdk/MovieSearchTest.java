package io.github.dynalect.examples.rawsdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@DynamoDbTest
class MovieSearchTest {
    private final DynamoDbClient client;
    private final String table;
    private final MovieSearch search;

    MovieSearchTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "year", partitionKeyType = ScalarAttributeType.N, sortKey = "title")
                    String table) {
        this.client = client;
        this.table = table;
        this.search = new MovieSearch(client, table);
    }

    @BeforeEach
    void movies_are_stored() {
        store("The Lawnmower Man", 1992, "5.0", "A");
        store("Batman Returns", 1992, "8.0", "A");
        store("The Shining", 1980, "8.4", "B");
        store("Rush", 2013, "8.3", "A");
    }

    private void store(String title, int year, String rating, String studio) {
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "title", AttributeValue.fromS(title),
                        "year", AttributeValue.fromN(Integer.toString(year)),
                        "rating", AttributeValue.fromN(rating),
                        "info", AttributeValue.fromM(Map.of("studio", AttributeValue.fromS(studio))))));
    }

    @Test
    void a_filter_of_the_raw_sdk_finds_movies() {
        assertThat(search.titles(MovieSearch.areGood(Option.none())))
                .containsExactly("Batman Returns", "Rush", "The Shining");
        assertThat(search.titles(MovieSearch.areGood(Option.some("B")))).containsExactly("The Shining");
    }

    @Test
    void a_key_condition_of_the_raw_sdk_finds_movies_of_a_year() {
        assertThat(search.titles(MovieSearch.ofYear(1992, "A", "L"))).containsExactly("Batman Returns");
        assertThat(search.titles(MovieSearch.ofYear(1992, "A", "Z")))
                .as("the other one is not rated so well")
                .containsExactly("Batman Returns");
        assertThat(search.titles(MovieSearch.ofYear(1980, "A", "L"))).isEmpty();
    }
}
