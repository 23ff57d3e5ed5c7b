package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Small;
import io.github.dynalect.benchmarks.model.Small_;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A small record becomes the attributes of an item. */
@State(Scope.Thread)
public class EncodeSmall {
    private Small small = Small.first();

    @Benchmark
    public Map<String, AttributeValue> byHand() {
        Map<String, AttributeValue> item = new HashMap<>(8);
        item.put("id", AttributeValue.createS(small.id()));
        return item;
    }

    @Benchmark
    public Map<String, AttributeValue> dynalect() {
        return Small_.SCHEMA.encode(small);
    }
}
