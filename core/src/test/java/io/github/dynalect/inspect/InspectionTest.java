package io.github.dynalect.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.RefusedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Requests of the SDK, as they are read. */
class InspectionTest {
    private static final Map<String, AttributeValue> SECRET = Map.of(":x", AttributeValue.fromS("secret"));

    @Test
    void an_update_is_read_with_its_names_in_place_and_without_its_values() {
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName("accounts")
                .key(Map.of("id", AttributeValue.fromS("secret")))
                .updateExpression("set #b=#b-:amount,last_change = :x")
                .conditionExpression("((#b >= :amount) and (#s = :x))")
                .expressionAttributeNames(Map.of("#b", "balance", "#s", "sub state"))
                .expressionAttributeValues(
                        Map.of(":amount", AttributeValue.fromN("10"), ":x", AttributeValue.fromS("secret")))
                .build();

        assertThat(Inspection.of(request)).hasToString("""
                UpdateItem on accounts
                update: SET balance = balance - <N>, last_change = <S>
                condition: balance >= <N> AND "sub state" = <S>""");
        assertThat(Inspection.of(request).expressions().update()).isNotEmpty();
    }

    @Test
    void an_update_without_expressions_says_only_what_it_is() {
        assertThat(Inspection.of(
                        UpdateItemRequest.builder().tableName("accounts").build()))
                .hasToString("UpdateItem on accounts");
    }

    @Test
    void a_query_is_read_whether_its_key_is_known_or_not() {
        QueryRequest request = QueryRequest.builder()
                .tableName("orders")
                .indexName("byPlace")
                .keyConditionExpression("begins_with(city, :x) AND country = :x AND land = :x")
                .filterExpression("attribute_exists(paid)")
                .projectionExpression("lines[0].price, paid")
                .expressionAttributeValues(SECRET)
                .build();

        assertThatThrownBy(() -> Inspection.of(request)).isInstanceOf(RefusedException.class);
        assertThat(Inspection.of(request.toBuilder()
                        .projectionExpression("parts[0].price, paid")
                        .build()))
                .hasToString("""
                        Query on orders
                        key condition: country = <S> AND land = <S> AND begins_with(city, <S>)
                        filter: attribute_exists(paid)
                        projection: parts[0].price, paid""");
    }

    @Test
    void every_request_with_expressions_can_be_read() {
        assertThat(Inspection.of(GetItemRequest.builder()
                        .tableName("t")
                        .projectionExpression("#a")
                        .expressionAttributeNames(Map.of("#a", "a"))
                        .build()))
                .hasToString("GetItem on t\nprojection: a");
        assertThat(Inspection.of(
                        Get.builder().tableName("t").projectionExpression("a").build()))
                .hasToString("Get on t\nprojection: a");
        assertThat(Inspection.of(PutItemRequest.builder()
                        .tableName("t")
                        .conditionExpression("a = :x")
                        .expressionAttributeValues(SECRET)
                        .build()))
                .hasToString("PutItem on t\ncondition: a = <S>");
        assertThat(Inspection.of(Put.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Put on t\ncondition: a = b");
        assertThat(Inspection.of(DeleteItemRequest.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("DeleteItem on t\ncondition: a = b");
        assertThat(Inspection.of(Delete.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Delete on t\ncondition: a = b");
        assertThat(Inspection.of(ConditionCheck.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("ConditionCheck on t\ncondition: a = b");
        assertThat(Inspection.of(ScanRequest.builder()
                        .tableName("t")
                        .filterExpression("a = b")
                        .projectionExpression("c")
                        .build()))
                .hasToString("Scan on t\nfilter: a = b\nprojection: c");
        assertThat(Inspection.of(Update.builder()
                        .tableName("t")
                        .updateExpression("REMOVE a")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Update on t\nupdate: REMOVE a\ncondition: a = b");
    }
}
