package io.github.dynalect.inspect;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Requests of several parts, as they are read. */
class InspectionsTest {
    private static final Map<String, AttributeValue> VALUES = Map.of(":x", AttributeValue.fromN("1"));

    @Test
    void a_batch_is_read_table_by_table() {
        Map<String, KeysAndAttributes> tables = new LinkedHashMap<>();
        tables.put("songs", reading("#t", Map.of("#t", "title")));
        tables.put(
                "labels\n",
                KeysAndAttributes.builder().projectionExpression("city").build());

        assertThat(Inspections.of(
                        BatchGetItemRequest.builder().requestItems(tables).build()))
                .map(Inspection::toString)
                .containsExactly(
                        "BatchGetItem on songs\nprojection: title", "BatchGetItem on labels\\n\nprojection: city");
    }

    @Test
    void a_part_of_a_batch_that_is_refused_is_named_by_its_table() {
        BatchGetItemRequest batch = BatchGetItemRequest.builder()
                .requestItems(Map.of("songs", reading("title, date", Map.of("#t", "title"))))
                .build();

        assertRefused(Rule.RESERVED_WORD, () -> Inspections.of(batch))
                .withMessageStartingWith("songs.projection, character 7: ");
    }

    @Test
    void the_actions_of_a_transaction_are_read_in_their_order() {
        TransactWriteItemsRequest request = writing(
                action(item -> item.update(update -> update.tableName("a").updateExpression("REMOVE b"))),
                action(item -> item.conditionCheck(check ->
                        check.tableName("b").conditionExpression("c = :x").expressionAttributeValues(VALUES))),
                action(item -> item.put(put -> put.tableName("c"))),
                action(item ->
                        item.delete(delete -> delete.tableName("d").conditionExpression("attribute_exists(e)"))));

        assertThat(Inspections.of(request))
                .map(Inspection::toString)
                .containsExactly(
                        "Update on a\nupdate: REMOVE b",
                        "ConditionCheck on b\ncondition: c = <N>",
                        "Put on c",
                        "Delete on d\ncondition: attribute_exists(e)");
    }

    @Test
    void an_action_of_a_transaction_that_is_refused_is_named_by_its_position() {
        assertRefused(
                        Rule.EXPRESSION_REQUIRED,
                        () -> Inspections.of(writing(
                                action(item -> item.put(put -> put.tableName("c"))),
                                action(item -> item.update(update -> update.tableName("a"))))))
                .withMessageStartingWith("TransactItems[1].UpdateExpression: ");
    }

    @Test
    void the_gets_of_a_transaction_are_read_in_their_order() {
        TransactGetItem part = TransactGetItem.builder()
                .get(get -> get.tableName("a").projectionExpression("b"))
                .build();
        TransactGetItem whole =
                TransactGetItem.builder().get(get -> get.tableName("c")).build();

        assertThat(Inspections.of(TransactGetItemsRequest.builder()
                        .transactItems(part, whole)
                        .build()))
                .map(Inspection::toString)
                .containsExactly("Get on a\nprojection: b", "Get on c");
    }

    private static TransactWriteItemsRequest writing(TransactWriteItem... actions) {
        return TransactWriteItemsRequest.builder().transactItems(actions).build();
    }

    private static TransactWriteItem action(Consumer<TransactWriteItem.Builder> action) {
        return TransactWriteItem.builder().applyMutation(action).build();
    }

    private static KeysAndAttributes reading(String projection, Map<String, String> names) {
        return KeysAndAttributes.builder()
                .projectionExpression(projection)
                .expressionAttributeNames(names)
                .build();
    }
}
