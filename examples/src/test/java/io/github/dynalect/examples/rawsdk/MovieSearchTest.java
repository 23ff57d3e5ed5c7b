package io.github.dynalect.examples.rawsdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
class MovieSearchTest {
    @Test
    void a_filter_of_the_raw_sdk_finds_movies(DynamoDbClient client, @FreshTable(partitionKey = "title") String table) {
        store(client, table, "The Lawnmower Man", 1992, "5.0", "A");
        store(client, table, "The Shining", 1980, "8.4", "B");
        store(client, table, "Rush", 2013, "8.3", "A");
        MovieSearch search = new MovieSearch(client, table);

        assertThat(search.goodOnes(Option.none())).containsExactly("Rush", "The Shining");
        assertThat(search.goodOnes(Option.some("B"))).containsExactly("The Shining");
    }

    private static void store(
            DynamoDbClient client, String table, String title, int year, String rating, String studio) {
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "title", AttributeValue.fromS(title),
                        "year", AttributeValue.fromN(Integer.toString(year)),
                        "rating", AttributeValue.fromN(rating),
                        "info", AttributeValue.fromM(Map.of("studio", AttributeValue.fromS(studio))))));
    }
}
