package io.github.dynalect.benchmarks.batch;

import io.github.dynalect.table.Dynalect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A hundred thousand items are scanned in so many segments, all at a time.
 *
 * <p>Pages are of a hundred items: a thousand of them at 5 ms each are the work that is divided, and decoding takes a small part
 * of it even in the most segments.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParallelScan {
    private static final int ITEMS = 100_000;
    private static final int PAGE = 100;
    private static final int ROUNDS_OF_PRACTICE = 10;

    /** How many segments are read at a time. */
    @Param({"1", "2", "4", "8", "16", "32"})
    public int segments;

    private final SimulatedService service = SimulatedService.holding(ITEMS, PAGE, Duration.ofMillis(5));

    /** Compiles what is measured once and shortly, by a service without latency. */
    @Setup(Level.Trial)
    public void practise() {
        try (SimulatedService quick = SimulatedService.holding(ITEMS, PAGE, Duration.ZERO)) {
            for (int round = 0; round < ROUNDS_OF_PRACTICE; round++) {
                read(quick);
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        service.close();
    }

    @Benchmark
    public List<Reading> dynalect() {
        return read(service);
    }

    private List<Reading> read(SimulatedService from) {
        return Dynalect.create(from)
                .table(Reading_.SCHEMA)
                .scan()
                .segments(segments)
                .concurrency(segments)
                .all();
    }
}
