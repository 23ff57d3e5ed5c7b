package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Received;
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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A small record is read from the attributes of an item, which each opponent has stored in its own form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeSmall {
    private final EncodeSmall stored = new EncodeSmall();
    private Map<String, AttributeValue> byHand = Received.item(stored.byHand());
    private Map<String, AttributeValue> dynalect = Received.item(stored.dynalect());
    private Map<String, AttributeValue> enhancedBean = Received.item(stored.enhancedBean());
    private Map<String, AttributeValue> enhancedStatic = Received.item(stored.enhancedStatic());
    private Map<String, AttributeValue> enhancedImmutable = Received.item(stored.enhancedImmutable());

    @Benchmark
    public Small byHand() {
        return SmallByHand.decode(byHand);
    }

    @Benchmark
    public Small dynalect() {
        return Small_.SCHEMA.decode(dynalect).get();
    }

    @Benchmark
    public SmallBean enhancedBean() {
        return SmallBean.SCHEMA.mapToItem(enhancedBean);
    }

    @Benchmark
    public SmallBean enhancedStatic() {
        return SmallStatic.SCHEMA.mapToItem(enhancedStatic);
    }

    @Benchmark
    public SmallImmutable enhancedImmutable() {
        return SmallImmutable.SCHEMA.mapToItem(enhancedImmutable);
    }
}
