package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a table or an index, divided into segments that are read side by side, and makes a row of each. The
 * rows come in no order.
 *
 * <p>Requests are sent asynchronously, so an asynchronous client is needed, or an executor beside the client. Each segment
 * has one request under way at most. The first failure ends all segments, and is what the caller gets; so does the last row
 * that is wanted, or a caller who takes no more.
 *
 * @param <R> the type of a row
 */
public sealed class ParallelRows<R> permits ParallelRecords {
    private final Rows<ScanRequest, R> scan;
    private final int segments;
    private final int concurrency;

    ParallelRows(Rows<ScanRequest, R> scan, int segments, int concurrency) {
        this.scan = scan;
        this.segments = segments;
        this.concurrency = concurrency;
    }

    /**
     * {@return the first requests, one of each segment}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are such as DynamoDB would refuse
     */
    public final List<ScanRequest> requests() {
        return divided().map(Rows::request).toList();
    }

    final int segments() {
        return segments;
    }

    final int concurrency() {
        return concurrency;
    }

    private Stream<Rows<ScanRequest, R>> divided() {
        return IntStream.range(0, segments).mapToObj(number -> new Segment<>(scan, number, segments));
    }

    /** {@return all rows, or as many as the limit says; it fails with what {@link Rows#all} throws} */
    public final List<R> all() {
        return Futures.joined(allAsync());
    }

    /** {@return all rows to come; cancelling it sends no further request} */
    // The requests that are under way are cancelled beside the result.
    @SuppressWarnings("FutureReturnValueIgnored")
    public final CompletableFuture<List<R>> allAsync() {
        return Futures.of(() -> {
            Pull<R> pull = pull();
            List<R> rows = new ArrayList<>();
            CompletableFuture<Pull<R>> end = Futures.last(
                    pull,
                    from -> !from.isOver(),
                    from -> Futures.mapped(
                            from.next(),
                            next -> {
                                next.forEach(rows::addAll);
                                return from;
                            },
                            Futures::cause));
            end.whenComplete((ended, failure) -> pull.cancel());
            return Futures.mapped(end, ended -> List.copyOf(rows), Futures::cause);
        });
    }

    /**
     * {@return the rows as they come}
     *
     * <p>The first requests are sent when the first row is asked for. A stream that is not read to its end is to be closed, or
     * the requests that are under way go on.
     */
    public final Stream<R> stream() {
        Pull<R> pull = pull();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Pulled<>(pull), Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(pull::cancel);
    }

    /** {@return the rows to each subscriber, as they are demanded; each has requests of its own} */
    public final SdkPublisher<R> publisher() {
        return SdkPublisher.adapt(subscriber -> Feed.start(subscriber, this::pull));
    }

    private Pull<R> pull() {
        Extent extent = scan.source().extent();
        List<Pull<R>> readings = new ArrayList<>(segments);
        divided().forEach(segment -> readings.add(new WalkPull<>(segment.walk())));
        Pull<R> merged = new MergedPull<>(
                readings,
                concurrency,
                extent.readBudget(),
                () -> new ReadBudgetException(toString(), extent.readBudget().get(), Option.none()));
        return extent.limit()
                .<Pull<R>>map(rows -> new LimitedPull<>(merged, rows))
                .getOrElse(merged);
    }

    /** {@return whether the other is the same reading in as many segments} */
    // A reading of another kind has other words.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && isAlike((ParallelRows<?>) other);
    }

    private boolean isAlike(ParallelRows<?> other) {
        return scan.equals(other.scan) && segments == other.segments && concurrency == other.concurrency;
    }

    @Override
    public final int hashCode() {
        return Objects.hash(scan, segments, concurrency);
    }

    /** {@return what is read, in how many segments, without values} */
    @Override
    public String toString() {
        return scan + " in " + segments + " segments, " + concurrency + " at a time";
    }
}
