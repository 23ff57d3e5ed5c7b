package io.github.dynalect.parse;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The words that the service reserves are those that it refuses as names. */
class ReservedWordsTest {
    @Test
    void a_reserved_word_is_refused_in_any_case_and_behind_a_placeholder_it_is_a_name() {
        for (String word : List.of("name", "Status", "TTL")) {
            refused(Rule.RESERVED_WORD, () -> Parser.projection(word, Map.of()));
            refused(Rule.RESERVED_WORD, () -> Parser.projection("a." + word, Map.of()));
            assertThat(Parser.projection("#n", Map.of("#n", word))
                            .paths()
                            .head()
                            .attribute())
                    .isEqualTo(word);
        }
    }

    @Test
    void there_are_574_of_them() {
        assertThat(ReservedWords.all()).hasSize(574);
    }

    @Test
    @DynamoDbTest
    void the_server_refuses_all_but_two_of_them(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        assertThat(ReservedWords.all().filter(word -> isTaken(client, table, word)))
                .as("taken by DynamoDB Local, but in the service's list")
                .containsExactlyInAnyOrder("SIZE", "CONVERT");
    }

    private static boolean isTaken(DynamoDbClient client, String table, String word) {
        try {
            return client.scan(scan -> scan.tableName(table).projectionExpression(word))
                    .hasItems();
        } catch (DynamoDbException e) {
            assertThat(e.awsErrorDetails().errorMessage()).contains(word);
            return false;
        }
    }
}
