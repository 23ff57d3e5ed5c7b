package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Rows;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.TestTables;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** A table of sorted samples, and its name. */
record SortedSamples(Table<SortedSample> table, String name) {
    /** A new table with these indexes, made as its schema says. */
    @SafeVarargs
    static SortedSamples in(Dynalect dynalect, TestTables tables, SecondaryIndex<SortedSample>... indexes) {
        Table<SortedSample> table = dynalect.table(SortedSample_.schema(indexes));
        CreateTableRequest made = table.createTable().request();
        String name = tables.create(request -> request.attributeDefinitions(made.attributeDefinitions())
                .keySchema(made.keySchema())
                .localSecondaryIndexes(made.localSecondaryIndexes())
                .globalSecondaryIndexes(made.globalSecondaryIndexes()));
        return new SortedSamples(table.named(name), name);
    }

    /** A new item with these attributes beside its key. */
    SortedSample put(String p, int c, Map<String, AttributeValue> others) {
        return table.put(new SortedSample(p, c, others)).ifAbsent().execute();
    }

    /** The rows of a reading, which are the same in whatever way they are asked for. */
    static <R> List<R> rows(Rows<?, R> reading) {
        List<R> all = reading.all();
        assertThat(reading.stream()).as("stream of %s", reading).containsExactlyElementsOf(all);
        assertThat(reading.first())
                .as("first of %s", reading)
                .isEqualTo(Vector.ofAll(all).headOption());
        return all;
    }

    /** The sort attributes of the items that a reading gives, in its order. */
    static List<Integer> sorts(Rows<?, SortedSample> reading) {
        return sorts(rows(reading));
    }

    static List<Integer> sorts(List<SortedSample> samples) {
        return samples.stream().map(SortedSample::c).toList();
    }
}
