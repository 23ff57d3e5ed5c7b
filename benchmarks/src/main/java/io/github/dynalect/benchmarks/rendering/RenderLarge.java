package io.github.dynalect.benchmarks.rendering;

import io.github.dynalect.render.Rendered;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A filter of 250 operators; DynamoDB takes 300. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderLarge {
    private final ManyTests tests = ManyTests.ofOperators(250);

    @Benchmark
    public FilterText byHand() {
        return tests.byHand();
    }

    @Benchmark
    public FilterText usual() {
        return tests.usual();
    }

    @Benchmark
    public Rendered dynalect() {
        return tests.dynalect();
    }

    @Benchmark
    public XspecFilter xspec() {
        return tests.xspec();
    }
}
