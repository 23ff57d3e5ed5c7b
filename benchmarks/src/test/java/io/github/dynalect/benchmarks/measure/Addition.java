package io.github.dynalect.benchmarks.measure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Work so small that it can be measured in a test. */
@State(Scope.Thread)
public class Addition {
    private int number = 1;

    @Benchmark
    public int byHand() {
        return number + 1;
    }

    @Benchmark
    public int[] dynalect() {
        return new int[] {number, 1};
    }

    @Benchmark
    public int[] dynalectSlowed() {
        return new int[] {number, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    }
}
