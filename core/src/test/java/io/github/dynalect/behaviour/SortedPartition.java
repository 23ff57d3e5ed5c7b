package io.github.dynalect.behaviour;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.operation.Query;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The partition {@code here} of a table, whose items are their keys.
 *
 * @param <S> the type of the sort attribute
 * @param <R> what asks for the partition
 */
record SortedPartition<
        S, R extends OrderedTableRange<SortedPartition.Entry<S>, S, TableRange<SortedPartition.Entry<S>>>>(
        Table<Entry<S>> table, CompositeKey<Entry<S>, String, S, R> key) {
    record Entry<S>(String p, S c) {}

    /** The partition of a table, with these values of its sort attribute. */
    static <S, R extends OrderedTableRange<Entry<S>, S, TableRange<Entry<S>>>> SortedPartition<S, R> of(
            DynamoDbClient client,
            String tableName,
            CompositeKey<Entry<S>, String, S, R> key,
            OrderedAttribute<Entry<S>, S> c,
            List<S> values) {
        StringAttribute<Entry<S>> p = Attributes.string("p");
        Schema<Entry<S>> schema = Schema.of(tableName, key)
                .attribute(p, Entry::p)
                .attribute(c, Entry::c)
                .build(item -> new Entry<>(item.get(p), item.get(c)));
        Table<Entry<S>> table = Dynalect.create(client).table(schema);
        values.forEach(value -> table.put(new Entry<>("here", value)).execute());
        return new SortedPartition<>(table, key);
    }

    R here() {
        return key.partition("here");
    }

    static <S> List<S> sorts(Query<Entry<S>> query) {
        return SortedSamples.rows(query).stream().map(Entry::c).toList();
    }
}
