package io.github.dynalect.benchmarks.rendering;

import io.github.dynalect.render.Rendered;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Filters of one operator up to as many as DynamoDB takes: the time is to grow as they do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderGrowth {
    /** How many operators the filter has. */
    @Param({"1", "3", "10", "30", "100", "300"})
    public int operators;

    private ManyTests tests = ManyTests.ofOperators(1);

    @Setup
    public void prepare() {
        tests = ManyTests.ofOperators(operators);
    }

    @Benchmark
    public FilterText byHand() {
        return tests.byHand();
    }

    @Benchmark
    public Rendered dynalect() {
        return tests.dynalect();
    }
}
