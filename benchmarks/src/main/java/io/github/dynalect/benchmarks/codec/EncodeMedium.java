package io.github.dynalect.benchmarks.codec;

import io.github.dynalect.benchmarks.model.Medium;
import io.github.dynalect.benchmarks.model.MediumBean;
import io.github.dynalect.benchmarks.model.MediumByHand;
import io.github.dynalect.benchmarks.model.MediumImmutable;
import io.github.dynalect.benchmarks.model.MediumStatic;
import io.github.dynalect.benchmarks.model.MediumUsual;
import io.github.dynalect.benchmarks.model.Medium_;
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

/** A medium record becomes the attributes of an item. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeMedium {
    private Medium medium = Medium.first();
    private MediumBean bean = MediumBean.of(medium);
    private MediumImmutable immutable = MediumImmutable.of(medium);
    private Turns turns = new Turns();

    @Benchmark
    public Map<String, AttributeValue> byHand() {
        return MediumByHand.encode(medium);
    }

    @Benchmark
    public Map<String, AttributeValue> dynalect() {
        return Medium_.SCHEMA.encode(medium);
    }

    /** A slowdown of a tenth, which whoever guards the ratios has to see. */
    @Benchmark
    public Map<String, AttributeValue> dynalectSlowed(Blackhole blackhole) {
        if (turns.isTenth()) {
            blackhole.consume(Medium_.SCHEMA.encode(medium));
        }
        return Medium_.SCHEMA.encode(medium);
    }

    @Benchmark
    public Map<String, AttributeValue> usual() {
        return MediumUsual.encode(medium);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedBean() {
        return MediumBean.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedStatic() {
        return MediumStatic.SCHEMA.itemToMap(bean, true);
    }

    @Benchmark
    public Map<String, AttributeValue> enhancedImmutable() {
        return MediumImmutable.SCHEMA.itemToMap(immutable, true);
    }
}
