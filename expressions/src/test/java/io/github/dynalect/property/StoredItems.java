package io.github.dynalect.property;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items in a table, under keys that no tree names: those of a trial are one partition, numbered from 0.
 *
 * <p>They are stored when they are first asked for, and stay.
 */
final class StoredItems {
    static final String PARTITION = "partition";
    static final String NUMBER = "number";

    private final DynamoDbClient client;
    private final String table;
    private final Map<Items, String> partitions = new HashMap<>();

    /** The table has the keys {@value #PARTITION}, a string, and {@value #NUMBER}, a number. */
    StoredItems(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    KeyCondition<Object> all(Items items) {
        return new KeyCondition.Partition<>(Option.none(), Vector.of(partition(of(items))));
    }

    Key<Object> one(Items items, int number) {
        return key(of(items), number);
    }

    /** The only one of the items, stored anew, to be changed. */
    Key<Object> anew(Items items) {
        Key<Object> key = key("changed", 0);
        put(key, items.one());
        return key;
    }

    static Map<String, AttributeValue> withoutKey(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> attributes = new HashMap<>(item);
        attributes.remove(PARTITION);
        attributes.remove(NUMBER);
        return Items.canonical(attributes);
    }

    private String of(Items items) {
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

    private static KeyValue partition(String partition) {
        return new KeyValue(PARTITION, AttributeValue.fromS(partition));
    }

    private static Key<Object> key(String partition, int number) {
        return new Key<>(
                Vector.of(partition(partition), new KeyValue(NUMBER, AttributeValue.fromN(Integer.toString(number)))));
    }
}
