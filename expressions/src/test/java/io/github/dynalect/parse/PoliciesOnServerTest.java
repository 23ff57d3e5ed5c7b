package io.github.dynalect.parse;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Part;
import io.github.dynalect.refusal.Origin;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the parser refuses and the server takes: three policies, and no others. */
@DynamoDbTest
class PoliciesOnServerTest {
    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"CHOICES_COUNT", "TEXT_WELL_FORMED", "NUMBER_LENGTH"})
    void the_server_takes_what_a_policy_refuses(
            Rule policy, DynamoDbClient client, @FreshTable(partitionKey = "h", sortKey = "r") String table) {
        Draft draft = refusedBy(policy);

        refused(policy, () -> Parser.parse(draft.texts()));
        assertThat(policy.origin()).isEqualTo(Origin.POLICY);
        assertThat(new DraftServer(client, table).refusal(draft)).isEmpty();
    }

    private static Draft refusedBy(Rule policy) {
        return switch (policy) {
            case CHOICES_COUNT ->
                condition(
                        "a IN (" + String.join(", ", Collections.nCopies(100, ":v")) + ")", AttributeValue.fromN("1"));
            case TEXT_WELL_FORMED -> condition("a = :v", AttributeValue.fromS("\ud800"));
            default -> condition("a = :v", AttributeValue.fromN("0".repeat(1_001)));
        };
    }

    private static Draft condition(String text, AttributeValue value) {
        return new Draft(Part.CONDITION, List.of(text), Map.of(), Map.of(":v", value));
    }
}
