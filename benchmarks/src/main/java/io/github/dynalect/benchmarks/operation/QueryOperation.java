package io.github.dynalect.benchmarks.operation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A hundred parcels are read, which come in one page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QueryOperation {
    private final ParcelQuery query = new ParcelQuery(ParcelQuery.answering(100).client());

    @Benchmark
    public List<Parcel> byHand() {
        return query.byHand();
    }

    @Benchmark
    public List<Parcel> dynalect() {
        return query.dynalect();
    }

    @Benchmark
    public List<ParcelBean> enhancedBean() {
        return query.enhancedBean();
    }
}
