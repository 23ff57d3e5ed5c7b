package io.github.dynalect.property;

import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What the server answers about items, each of which is stored under a key that no tree names.
 *
 * <p>All items of a trial are one partition, so that a query asks about all of them at once.
 */
final class ItemServer {
    static final String PARTITION = "partition";
    static final String NUMBER = "number";

    private final DynamoDbClient client;
    private final String table;
    private final Map<Items, String> partitions = new IdentityHashMap<>();

    /** The table has the keys {@value #PARTITION}, a string, and {@value #NUMBER}, a number. */
    ItemServer(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** For each of the items whether a query with this filter returns it. */
    Vector<Boolean> filter(Items items, Condition<Object> filter) {
        QueryExpressions<Object> query =
                QueryExpressions.key(whole(items)).filter(filter).select(new Projection<>(Vector.of(Path.of(NUMBER))));
        Vector<String> found = Vector.ofAll(query(query).items()).map(ItemServer::number);
        return items.all().zipWithIndex((item, number) -> found.contains(Integer.toString(number)));
    }

    /** For each of the items whether it may be written under this condition. */
    Vector<Boolean> condition(Items items, Condition<Object> condition) {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
        return items.all().zipWithIndex((item, number) -> isWritten(key(items, number), rendered));
    }

    /** For each of the items what a query with this projection returns of it. */
    Vector<Map<String, AttributeValue>> projected(Items items, Projection<Object> projection) {
        return Vector.ofAll(query(QueryExpressions.key(whole(items)).select(projection))
                        .items())
                .map(Items::canonical);
    }

    /** For each of the items what a get with this projection returns of it. */
    Vector<Map<String, AttributeValue>> gotten(Items items, Projection<Object> projection) {
        Rendered rendered = Renderer.render(ReadExpressions.select(projection));
        return items.all()
                .zipWithIndex((item, number) -> client.getItem(get -> get.tableName(table)
                                .key(key(items, number).toMap())
                                .projectionExpression(rendered.projection().get())
                                .expressionAttributeNames(rendered.names()))
                        .item())
                .map(Items::canonical);
    }

    /** The only item after the update, or why it is not made. */
    Either<UpdateFault.Kind, Map<String, AttributeValue>> updated(Items items, UpdateAction<Object> update) {
        Rendered rendered = Renderer.render(UpdateExpressions.update(update));
        Key<Object> key = key("updated", 0);
        put(key, items.one());
        try {
            return Either.right(withoutKey(client.updateItem(call -> call.tableName(table)
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

    /** What is wrong with the item; if it is something else that is wrong, the exception is thrown on. */
    private static UpdateFault.Kind fault(DynamoDbException exception) {
        String message = Objects.requireNonNull(exception.getMessage());
        return Vector.of(UpdateFault.Kind.values())
                .find(kind -> message.contains(kind.message()))
                .getOrElseThrow(() -> exception);
    }

    private QueryResponse query(QueryExpressions<Object> expressions) {
        Rendered rendered = Renderer.render(expressions);
        return client.query(query -> query.tableName(table)
                .keyConditionExpression(rendered.keyCondition().get())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
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

    private KeyCondition<Object> whole(Items items) {
        return new KeyCondition.Partition<>(
                Option.none(), Vector.of(new KeyValue(PARTITION, AttributeValue.fromS(partition(items)))));
    }

    private Key<Object> key(Items items, int number) {
        return key(partition(items), number);
    }

    private static Key<Object> key(String partition, int number) {
        return new Key<>(Vector.of(
                new KeyValue(PARTITION, AttributeValue.fromS(partition)),
                new KeyValue(NUMBER, AttributeValue.fromN(Integer.toString(number)))));
    }

    private String partition(Items items) {
        return partitions.computeIfAbsent(items, unseen -> store(items, "items " + partitions.size()));
    }

    private String store(Items items, String partition) {
        items.all().forEachWithIndex((item, number) -> put(key(partition, number), item));
        return partition;
    }

    private void put(Key<Object> key, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> whole = new HashMap<>(item);
        whole.putAll(key.toMap());
        client.putItem(put -> put.tableName(table).item(whole));
    }

    private static String number(Map<String, AttributeValue> item) {
        return item.get(NUMBER).n();
    }

    private static Map<String, AttributeValue> withoutKey(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> attributes = new HashMap<>(item);
        attributes.remove(PARTITION);
        attributes.remove(NUMBER);
        return Items.canonical(attributes);
    }
}
