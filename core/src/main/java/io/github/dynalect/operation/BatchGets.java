package io.github.dynalect.operation;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * Reads items of several tables by their keys, together.
 *
 * <p>The calls of all have as many at a time as the most that one of them may, and none begins later than one of them must not.
 *
 * @param <R> the results of all
 */
public final class BatchGets<R> {
    private final Access access;
    private final Vector<BatchRows<?, ?>> reads;
    private final Function<List<?>, R> result;

    private BatchGets(Access access, Vector<BatchRows<?, ?>> reads, Function<List<?>, R> result) {
        this.access = access;
        this.reads = reads;
        this.result = result;
    }

    /**
     * {@return the reads of some tables together}
     *
     * @param result makes the result of those of all reads, in their order
     * @param <R> the result
     */
    public static <R> BatchGets<R> of(
            Access access, Iterable<? extends BatchRows<?, ?>> reads, Function<List<?>, R> result) {
        return new BatchGets<>(
                Objects.requireNonNull(access, "access"),
                Given.all(reads, "reads", "read"),
                Objects.requireNonNull(result, "result"));
    }

    /**
     * {@return the requests that are sent if the service leaves nothing; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if one is such as DynamoDB would refuse
     */
    public List<BatchGetItemRequest> requests() {
        ReadCalls calls = calls();
        return calls.divided(entries()).stream()
                .map(together -> calls.of(together).message().request())
                .toList();
    }

    /**
     * {@return what is there, what is not, and what was left, of each}
     *
     * @throws io.github.dynalect.refusal.RefusedException if a key is none of its table; then nothing is sent
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public R execute() {
        ReadCalls calls = calls();
        BatchPace pace = pace();
        return results(calls, BatchRun.run(calls, pace, entries()));
    }

    /** {@return the same to come; it fails with what {@link #execute} throws, and nothing is thrown here} */
    public CompletableFuture<R> executeAsync() {
        return Futures.of(() -> {
            ReadCalls calls = calls();
            return Futures.mapped(
                    BatchRun.runAsync(calls, pace(), entries()), end -> results(calls, end), Futures::cause);
        });
    }

    private R results(ReadCalls calls, BatchRun.End<KeyRead> end) {
        return result.apply(reads.<Object>map(read -> read.result(calls, end)).asJava());
    }

    private ReadCalls calls() {
        return ReadCalls.by(
                OneClient.of(access, "batch", reads.map(read -> read.plan().binding())));
    }

    private List<KeyRead> entries() {
        return reads.flatMap(read -> read.plan().reads()).distinct().asJava();
    }

    private BatchPace pace() {
        return reads.map(read -> read.plan().pace()).fold(BatchPace.of(access), BatchPace::and);
    }

    /** {@return whether the other has the same reads and makes the same of them} */
    @Override
    public boolean equals(Object other) {
        return other instanceof BatchGets<?> gets
                && access.equals(gets.access)
                && reads.equals(gets.reads)
                && result.equals(gets.result);
    }

    @Override
    public int hashCode() {
        return Objects.hash(access, reads, result);
    }

    /** {@return the reads, without values} */
    @Override
    public String toString() {
        return "BatchGets" + reads.mkString("[", ", ", "]");
    }
}
