package io.github.dynalect.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Which items key conditions read, asked of the server itself. */
@DynamoDbTest
class KeyConditionsOnServerTest {
    private final DynamoDbClient client;
    private final String table;

    KeyConditionsOnServerTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "year", partitionKeyType = ScalarAttributeType.N, sortKey = "title")
                    String table) {
        this.client = client;
        this.table = table;
    }

    @BeforeEach
    void store() {
        for (String title : List.of("Prisoners", "Rush", "Runner")) {
            client.putItem(
                    put -> put.tableName(table).item(Movie_.KEY.key(2013, title).toMap()));
        }
        client.putItem(
                put -> put.tableName(table).item(Movie_.KEY.key(1985, "Rush").toMap()));
    }

    @Test
    void a_partition_is_all_its_items_in_order() {
        assertThat(titles(Movie_.KEY.partition(2013).condition())).containsExactly("Prisoners", "Runner", "Rush");
    }

    @Test
    void a_prefix_is_a_range_of_a_partition() {
        assertThat(titles(Movie_.KEY.partition(2013).sortBeginsWith("Ru").condition()))
                .containsExactly("Runner", "Rush");
    }

    @Test
    void a_key_is_one_item() {
        assertThat(titles(Movie_.KEY.key(2013, "Rush"))).containsExactly("Rush");
        assertThat(titles(Movie_.KEY.key(2013, "Brazil"))).isEmpty();
    }

    private List<String> titles(KeyCondition<Movie> key) {
        Rendered rendered = Renderer.render(QueryExpressions.key(key));
        List<Map<String, AttributeValue>> items = client.query(query -> query.tableName(table)
                        .keyConditionExpression(rendered.keyCondition().get())
                        .filterExpression(rendered.filter().getOrNull())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values()))
                .items();
        return items.stream().map(item -> item.get("title").s()).toList();
    }
}
