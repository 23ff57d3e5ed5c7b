package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Growing;
import io.github.dynalect.benchmarks.model.GrowingByHand;
import io.github.dynalect.benchmarks.model.Growing_;
import io.github.dynalect.benchmarks.model.Received;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record is read whose list and map grow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeGrowth {
    @Param({"10", "100", "1000", "10000"})
    public int elements;

    private Map<String, AttributeValue> item = Map.of();

    /** Stores what is read. */
    @Setup
    public void store() {
        item = Received.item(Growing_.SCHEMA.encode(Growing.of(elements)));
    }

    @Benchmark
    public Growing byHand() {
        return GrowingByHand.decode(item);
    }

    @Benchmark
    public Growing dynalect() {
        return Growing_.SCHEMA.decode(item).get();
    }
}
