package io.github.dynalect.property;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The server takes a condition of as many operators as the tree admits, and none of one more. */
@DynamoDbTest
class OperatorLimitOnServerTest {
    /** What leaves room for the other operators. */
    private static final int LONGEST = 1_500;

    private final DynamoDbClient client;
    private final String table;

    OperatorLimitOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        this.client = client;
        this.table = table;
    }

    @Test
    void the_server_counts_operators_as_the_tree_does() {
        Property.of(Kind.CONDITION)
                .holds(
                        Run.of(50),
                        trial -> Kind.CONDITION
                                .text(trial.tree())
                                .filter(text -> text.length() < LONGEST)
                                .flatMap(text -> complaint(trial.tree(), Operators.inCondition(text))));
    }

    private Option<String> complaint(Condition<Object> condition, int operators) {
        Rendered full = Kind.CONDITION.render().apply(Padding.padded(condition, Limits.OPERATORS - operators));
        String text = full.condition().get();
        if (!isTaken(text, full)) {
            return Option.some("the server counts more than " + Limits.OPERATORS);
        }
        return Option.when(isTaken("NOT (" + text + ")", full), "the server counts fewer than " + Limits.OPERATORS);
    }

    private boolean isTaken(String text, Rendered placeholders) {
        try {
            return client.updateItem(update -> update.tableName(table)
                            .key(Map.of("id", AttributeValue.fromS("the item")))
                            .conditionExpression(text)
                            .expressionAttributeNames(placeholders.names())
                            .expressionAttributeValues(placeholders.values()))
                    .sdkHttpResponse()
                    .isSuccessful();
        } catch (ConditionalCheckFailedException e) {
            return true;
        } catch (DynamoDbException e) {
            if (Objects.requireNonNull(e.getMessage()).contains("too many operators")) {
                return false;
            }
            throw e;
        }
    }
}
