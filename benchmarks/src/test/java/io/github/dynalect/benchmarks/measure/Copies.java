package io.github.dynalect.benchmarks.measure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Work that grows. */
@State(Scope.Thread)
public class Copies {
    @Param("1")
    private int numbers = 1;

    @Benchmark
    public long[] dynalect() {
        return new long[numbers];
    }
}
