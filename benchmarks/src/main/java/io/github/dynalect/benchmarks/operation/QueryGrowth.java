package io.github.dynalect.benchmarks.operation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One parcel up to ten thousand are read, in pages of a thousand: the time is to grow as they do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QueryGrowth {
    /** How many parcels there are. */
    @Param({"1", "10", "100", "1000", "10000"})
    public int items;

    private ParcelQuery query = new ParcelQuery(ParcelQuery.answering(1).client());

    @Setup
    public void prepare() {
        query = new ParcelQuery(ParcelQuery.answering(items).client());
    }

    @Benchmark
    public List<Parcel> byHand() {
        return query.byHand();
    }

    @Benchmark
    public List<Parcel> dynalect() {
        return query.dynalect();
    }
}
