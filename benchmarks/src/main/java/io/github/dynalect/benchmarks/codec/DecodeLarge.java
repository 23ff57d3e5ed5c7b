package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Large;
import io.github.dynalect.benchmarks.model.LargeBean;
import io.github.dynalect.benchmarks.model.LargeByHand;
import io.github.dynalect.benchmarks.model.LargeImmutable;
import io.github.dynalect.benchmarks.model.LargeStatic;
import io.github.dynalect.benchmarks.model.Large_;
import io.github.dynalect.benchmarks.model.Received;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A large record is read from the attributes of an item, which each opponent has stored in its own form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeLarge {
    private final EncodeLarge stored = new EncodeLarge();
    private Map<String, AttributeValue> byHand = Received.item(stored.byHand());
    private Map<String, AttributeValue> dynalect = Received.item(stored.dynalect());
    private Map<String, AttributeValue> enhancedBean = Received.item(stored.enhancedBean());
    private Map<String, AttributeValue> enhancedStatic = Received.item(stored.enhancedStatic());
    private Map<String, AttributeValue> enhancedImmutable = Received.item(stored.enhancedImmutable());

    @Benchmark
    public Large byHand() {
        return LargeByHand.decode(byHand);
    }

    @Benchmark
    public Large dynalect() {
        return Large_.SCHEMA.decode(dynalect).get();
    }

    @Benchmark
    public LargeBean enhancedBean() {
        return LargeBean.SCHEMA.mapToItem(enhancedBean);
    }

    @Benchmark
    public LargeBean enhancedStatic() {
        return LargeStatic.SCHEMA.mapToItem(enhancedStatic);
    }

    @Benchmark
    public LargeImmutable enhancedImmutable() {
        return LargeImmutable.SCHEMA.mapToItem(enhancedImmutable);
    }
}
