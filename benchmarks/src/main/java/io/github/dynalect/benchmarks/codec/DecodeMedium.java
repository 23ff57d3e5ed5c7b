package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Medium;
import io.github.dynalect.benchmarks.model.MediumBean;
import io.github.dynalect.benchmarks.model.MediumByHand;
import io.github.dynalect.benchmarks.model.MediumImmutable;
import io.github.dynalect.benchmarks.model.MediumStatic;
import io.github.dynalect.benchmarks.model.MediumUsual;
import io.github.dynalect.benchmarks.model.Medium_;
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

/** A medium record is read from the attributes of an item, which each opponent has stored in its own form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeMedium {
    private final EncodeMedium stored = new EncodeMedium();
    private Map<String, AttributeValue> byHand = Received.item(stored.byHand());
    private Map<String, AttributeValue> dynalect = Received.item(stored.dynalect());
    private Map<String, AttributeValue> usual = Received.item(stored.usual());
    private Map<String, AttributeValue> enhancedBean = Received.item(stored.enhancedBean());
    private Map<String, AttributeValue> enhancedStatic = Received.item(stored.enhancedStatic());
    private Map<String, AttributeValue> enhancedImmutable = Received.item(stored.enhancedImmutable());

    @Benchmark
    public Medium byHand() {
        return MediumByHand.decode(byHand);
    }

    @Benchmark
    public Medium dynalect() {
        return Medium_.SCHEMA.decode(dynalect).get();
    }

    @Benchmark
    public Medium usual() {
        return MediumUsual.decode(usual);
    }

    @Benchmark
    public MediumBean enhancedBean() {
        return MediumBean.SCHEMA.mapToItem(enhancedBean);
    }

    @Benchmark
    public MediumBean enhancedStatic() {
        return MediumStatic.SCHEMA.mapToItem(enhancedStatic);
    }

    @Benchmark
    public MediumImmutable enhancedImmutable() {
        return MediumImmutable.SCHEMA.mapToItem(enhancedImmutable);
    }
}
