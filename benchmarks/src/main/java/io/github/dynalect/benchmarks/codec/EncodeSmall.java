package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Small;
import io.github.dynalect.benchmarks.model.SmallBean;
import io.github.dynalect.benchmarks.model.SmallByHand;
import io.github.dynalect.benchmarks.model.SmallImmutable;
import io.github.dynalect.benchmarks.model.SmallStatic;
import io.github.dynalect.benchmarks.model.Small_;
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

/** A small record becomes the attributes of an item. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeSmall {
    private Small small = Small.first();
    private SmallBean bean = SmallBean.of(small);
    private SmallImmutable immutable = SmallImmutable.of(small);
    private Turns turns = new Turns();

    @Benchmark
    public Map<String, AttributeValue> byHand() {
        return SmallByHand.encode(small);
    }

    @Benchmark
    public Map<String, AttributeValue> dynalect() {
        return Small_.SCHEMA.encode(small);
    }

    /** A slowdown of a tenth, which whoever guards the ratios has to see. */
    @Benchmark
    public Map<String, AttributeValue> dynalectSlowed(Blackhole blackhole) {
        if (turns.isTenth()) {
            blackhole.consume(Small_.SCHEMA.encode(small));
        }
        return Small_.SCHEMA.encode(small);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedBean() {
        return SmallBean.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedStatic() {
        return SmallStatic.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedImmutable() {
        return SmallImmutable.SCHEMA.itemToMap(immutable, true);
    }
}
