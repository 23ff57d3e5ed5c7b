package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of samples, and its name. */
record Samples(Table<Sample> table, String name) {
    static Samples in(DynamoDbClient client, String name) {
        return new Samples(Dynalect.create(client).table(Sample_.SCHEMA).named(name), name);
    }

    /** A new item with these attributes beside its key. */
    Item item(Map<String, AttributeValue> others) {
        Item item = missing();
        Sample sample = item.sample(others);
        assertThat(table.put(sample).ifAbsent().execute()).isEqualTo(sample);
        return item;
    }

    /** An item that does not exist. */
    Item missing() {
        return new Item(this, UUID.randomUUID().toString());
    }
}
