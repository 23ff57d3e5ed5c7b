package io.github.dynalect.benchmarks.batch;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.table.Dynalect;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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
 * Ten thousand puts in calls of 25, of which the service leaves a tenth undone, so many calls at a time.
 *
 * <p>What a call leaves is put off for up to 25 ms, as the usual {@link Backoff} has it, while others go on. So it is the calls that
 * are to be divided by the calls at a time; the last wait, some 12 ms at the mean, is not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BatchPuts {
    private static final Duration LATENCY = Duration.ofMillis(5);
    private static final int ROUNDS_OF_PRACTICE = 30;

    /** How many calls there are at a time. */
    @Param({"1", "4", "16", "64"})
    public int concurrency;

    private final List<Reading> readings = Reading.first(10_000);
    private SimulatedService service = SimulatedService.empty(LATENCY);

    /** Compiles what is measured once and shortly, by a service without latency. */
    @Setup(Level.Trial)
    public void practise() {
        for (int round = 0; round < ROUNDS_OF_PRACTICE; round++) {
            try (SimulatedService quick = SimulatedService.empty(Duration.ZERO)) {
                stored(quick, Backoff.usual().pauses(Duration.ZERO, Duration.ZERO));
            }
        }
    }

    @Setup(Level.Iteration)
    public void empty() {
        service.close();
        service = SimulatedService.empty(LATENCY);
    }

    @TearDown(Level.Trial)
    public void close() {
        service.close();
    }

    @Benchmark
    public List<Reading> dynalect() {
        return stored(service, Backoff.usual().by(new Random(25)));
    }

    private List<Reading> stored(SimulatedService by, Backoff backoff) {
        return Dynalect.create(by)
                .backingOff(backoff)
                .table(Reading_.SCHEMA)
                .batchPut(readings)
                .concurrency(concurrency)
                .execute()
                .orThrow();
    }
}
