package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Large;
import io.github.dynalect.benchmarks.model.LargeBean;
import io.github.dynalect.benchmarks.model.LargeByHand;
import io.github.dynalect.benchmarks.model.LargeImmutable;
import io.github.dynalect.benchmarks.model.LargeStatic;
import io.github.dynalect.benchmarks.model.Large_;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A large record becomes the attributes of an item. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeLarge {
    private Large large = Large.first();
    private LargeBean bean = LargeBean.of(large);
    private LargeImmutable immutable = LargeImmutable.of(large);
    private Turns turns = new Turns();

    @Benchmark
    public Map<String, AttributeValue> byHand() {
        return LargeByHand.encode(large);
    }

    @Benchmark
    public Map<String, AttributeValue> dynalect() {
        return Large_.SCHEMA.encode(large);
    }

    /** A slowdown of a tenth, which whoever guards the ratios has to see. */
    @Benchmark
    public Map<String, AttributeValue> dynalectSlowed(Blackhole blackhole) {
        if (turns.isTenth()) {
            blackhole.consume(Large_.SCHEMA.encode(large));
        }
        return Large_.SCHEMA.encode(large);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedBean() {
        return LargeBean.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedStatic() {
        return LargeStatic.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedImmutable() {
        return LargeImmutable.SCHEMA.itemToMap(immutable, true);
    }
}
