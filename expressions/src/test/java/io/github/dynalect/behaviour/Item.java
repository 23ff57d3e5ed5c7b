package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * One item of a table, which may not exist. Its only key attribute is {@code p}. What the server is asked of it, the
 * evaluator is asked too, and has to give the same answer.
 */
record Item(Table table, String id) {
    Map<String, AttributeValue> key() {
        return Map.of("p", AttributeValue.fromS(id));
    }

    /** Asserts that each of the conditions holds of this item. A condition that holds of no item creates it. */
    void holds(Condition<?>... conditions) {
        for (Condition<?> condition : conditions) {
            assertThat(test(condition)).as("%s", condition).isTrue();
        }
    }

    /** Asserts that none of the conditions holds of this item. */
    void fails(Condition<?>... conditions) {
        for (Condition<?> condition : conditions) {
            assertThat(test(condition)).as("%s", condition).isFalse();
        }
    }

    /** By the update that changes nothing, which the server takes and our renderer refuses. */
    boolean test(Condition<?> condition) {
        boolean inMemory = Evaluator.test(condition, whole().getOrElse(Map.of()));
        boolean onServer = update(Renderer.render(WriteExpressions.onlyIf(condition)));
        assertThat(inMemory).as("%s, in memory", condition).isEqualTo(onServer);
        return onServer;
    }

    /** Whether the update happened: its condition held. */
    boolean update(UpdateExpressions<?> expressions) {
        Foretold foretold = Foretold.of(expressions, key(), whole());
        try {
            boolean happened = update(Renderer.render(expressions));
            foretold.assertAnswer(happened, whole());
            return happened;
        } catch (DynamoDbException e) {
            foretold.assertRefusal(e);
            throw e;
        }
    }

    private boolean update(Rendered rendered) {
        return happened(() -> table.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(key())
                        .updateExpression(rendered.update().getOrNull())
                        .conditionExpression(rendered.condition().getOrNull())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())));
    }

    /** Whether other attributes took the place of those stored: the condition held. */
    boolean replace(Map<String, AttributeValue> attributes, Condition<?> condition) {
        Map<String, AttributeValue> whole = new HashMap<>(attributes);
        whole.putAll(key());
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
        boolean inMemory = Evaluator.test(condition, whole().getOrElse(Map.of()));
        boolean onServer = happened(() -> table.client()
                .putItem(put -> put.tableName(table.name())
                        .item(whole)
                        .conditionExpression(rendered.condition().getOrNull())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())));
        assertThat(inMemory).as("%s, in memory", condition).isEqualTo(onServer);
        return onServer;
    }

    private static boolean happened(Runnable write) {
        try {
            write.run();
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** The attributes beside the key, after an update. */
    Map<String, AttributeValue> after(UpdateAction<?> action) {
        assertThat(update(UpdateExpressions.update(action))).isTrue();
        return stored().get();
    }

    /** The same, where there may be no item after the update. */
    Option<Map<String, AttributeValue>> afterIfAny(UpdateAction<?> action) {
        assertThat(update(UpdateExpressions.update(action))).isTrue();
        return stored();
    }

    /** Asserts that the server finds each of the updates invalid for this item, and changes nothing. */
    void refuses(UpdateAction<?>... actions) {
        for (UpdateAction<?> action : actions) {
            refuses(UpdateExpressions.update(action));
        }
    }

    void refuses(UpdateExpressions<?> expressions) {
        Option<Map<String, AttributeValue>> before = stored();
        invalid(() -> update(expressions));
        assertThat(stored()).as("after %s", expressions).isEqualTo(before);
    }

    /** The attributes beside the key, if the item exists. */
    Option<Map<String, AttributeValue>> stored() {
        return whole().map(this::withoutKey);
    }

    private Option<Map<String, AttributeValue>> whole() {
        GetItemResponse response = table.client()
                .getItem(get -> get.tableName(table.name()).key(key()).consistentRead(true));
        return Option.when(response.hasItem(), response::item);
    }

    /** The parts that a projection gives, if the item exists. */
    Option<Map<String, AttributeValue>> select(Projection<?> projection) {
        Rendered rendered = Renderer.render(ReadExpressions.select(projection));
        GetItemResponse response = table.client()
                .getItem(get -> get.tableName(table.name())
                        .key(key())
                        .projectionExpression(rendered.projection().getOrNull())
                        .expressionAttributeNames(rendered.names()));
        Option<Map<String, AttributeValue>> parts = Option.when(response.hasItem(), response::item);
        assertThat(whole().map(item -> Evaluator.project(projection, item)).map(Values::canonical))
                .as("%s, in memory", projection)
                .isEqualTo(parts.map(Values::canonical));
        return parts;
    }

    private Map<String, AttributeValue> withoutKey(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> attributes = new HashMap<>(Values.canonical(item));
        attributes.keySet().removeAll(key().keySet());
        return attributes;
    }
}
