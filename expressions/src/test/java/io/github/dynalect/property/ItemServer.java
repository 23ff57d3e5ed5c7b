package io.github.dynalect.property;

import io.github.dynalect.behaviour.LocalWords;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** What the server answers about items. A query asks about all items of a trial at once. */
final class ItemServer {
    private final DynamoDbClient client;
    private final String table;
    private final StoredItems stored;

    /** The table is one as {@link StoredItems} wants it. */
    ItemServer(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        this.stored = new StoredItems(client, table);
    }

    /** For each of the items whether a query with this filter returns it. */
    Vector<Boolean> filter(Items items, Condition<Object> filter) {
        QueryExpressions<Object> query = QueryExpressions.key(stored.all(items))
                .filter(filter)
                .select(new Projection<>(Vector.of(Path.of(StoredItems.NUMBER))));
        Vector<String> found =
                query(query).map(item -> item.get(StoredItems.NUMBER).n());
        return items.all().zipWithIndex((item, number) -> found.contains(Integer.toString(number)));
    }

    /** For each of the items whether it may be written under this condition. */
    Vector<Boolean> condition(Items items, Condition<Object> condition) {
        Rendered rendered = Kind.CONDITION.render().apply(condition);
        return items.all().zipWithIndex((item, number) -> isWritten(stored.one(items, number), rendered));
    }

    /** By the update that changes nothing. */
    private boolean isWritten(Key<Object> key, Rendered rendered) {
        try {
            return client.updateItem(update -> update.tableName(table)
                            .key(key.toMap())
                            .conditionExpression(rendered.condition().getOrNull())
                            .expressionAttributeNames(rendered.names())
                            .expressionAttributeValues(rendered.values()))
                    .sdkHttpResponse()
                    .isSuccessful();
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** For each of the items what a query with this projection returns of it. */
    Vector<Map<String, AttributeValue>> queried(Items items, Projection<Object> projection) {
        return query(QueryExpressions.key(stored.all(items)).select(projection));
    }

    private Vector<Map<String, AttributeValue>> query(QueryExpressions<Object> expressions) {
        Rendered rendered = Renderer.render(expressions);
        return Vector.ofAll(client.query(query -> query.tableName(table)
                                .keyConditionExpression(rendered.keyCondition().get())
                                .filterExpression(rendered.filter().getOrNull())
                                .projectionExpression(rendered.projection().getOrNull())
                                .expressionAttributeNames(rendered.names())
                                .expressionAttributeValues(rendered.values()))
                        .items())
                .map(Items::canonical);
    }

    /** For each of the items what a get with this projection returns of it. */
    Vector<Map<String, AttributeValue>> gotten(Items items, Projection<Object> projection) {
        Rendered rendered = Kind.PROJECTION.render().apply(projection);
        return items.all()
                .zipWithIndex((item, number) -> client.getItem(get -> get.tableName(table)
                                .key(stored.one(items, number).toMap())
                                .projectionExpression(rendered.projection().get())
                                .expressionAttributeNames(rendered.names()))
                        .item())
                .map(Items::canonical);
    }

    /** The only item after the update, or why it is not made. */
    Either<UpdateFault.Kind, Map<String, AttributeValue>> updated(Items items, UpdateAction<Object> update) {
        Rendered rendered = Kind.UPDATE.render().apply(update);
        Key<Object> key = stored.anew(items);
        try {
            return Either.right(StoredItems.withoutKey(client.updateItem(call -> call.tableName(table)
                            .key(key.toMap())
                            .updateExpression(rendered.update().get())
                            .expressionAttributeNames(rendered.names())
                            .expressionAttributeValues(rendered.values())
                            .returnValues(ReturnValue.ALL_NEW))
                    .attributes()));
        } catch (DynamoDbException e) {
            return Either.left(fault(e));
        }
    }

    /** What is wrong with the item; if it is the expression that is wrong, the exception is thrown on. */
    private static UpdateFault.Kind fault(DynamoDbException exception) {
        String message = Objects.requireNonNull(exception.getMessage());
        return Vector.of(UpdateFault.Kind.values())
                .find(kind -> message.contains(LocalWords.of(kind)))
                .getOrElseThrow(() -> exception);
    }
}
