package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * Reads items of a table by their keys, however many, and makes something of each.
 *
 * <p>A key that is given twice is asked for once. What the service leaves is asked for again, with pauses, as the
 * {@link Backoff} says.
 *
 * @param <T> the item type
 * @param <R> what is made of an item
 */
public sealed class BatchRows<T, R> permits BatchRecords {
    private final BatchGetPlan<T> plan;
    private final Object how;
    private final Function<Map<String, AttributeValue>, R> row;

    /** With what it reads, to be compared by, beside the function that does so. */
    BatchRows(BatchGetPlan<T> plan, Object how, Function<Map<String, AttributeValue>, R> row) {
        this.plan = plan;
        this.how = how;
        this.row = row;
    }

    final BatchGetPlan<T> plan() {
        return plan;
    }

    final BatchResult<BatchItems<T, R>, Key<? extends T>> result(ReadCalls calls, BatchRun.End<KeyRead> end) {
        return plan.result(calls, end, row);
    }

    @SuppressWarnings("unchecked")
    private BatchGets<BatchResult<BatchItems<T, R>, Key<? extends T>>> alone() {
        return BatchGets.of(plan.binding().access(), List.of(this), results ->
                (BatchResult<BatchItems<T, R>, Key<? extends T>>) results.get(0));
    }

    /**
     * {@return the requests that are sent if the service leaves nothing; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if one is such as DynamoDB would refuse
     */
    public final List<BatchGetItemRequest> requests() {
        return alone().requests();
    }

    /**
     * {@return what is there, what is not, and what was left}
     *
     * <p>The calls are made one after another; where several are to be made at a time, an asynchronous client is needed, or an
     * executor.
     *
     * @throws io.github.dynalect.refusal.RefusedException if a key is none of the table; then nothing is sent
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public final BatchResult<BatchItems<T, R>, Key<? extends T>> execute() {
        return alone().execute();
    }

    /** {@return the same to come; it fails with what {@link #execute} throws, and nothing is thrown here} */
    public final CompletableFuture<BatchResult<BatchItems<T, R>, Key<? extends T>>> executeAsync() {
        return alone().executeAsync();
    }

    /** {@return whether the other reads the same items of the same table, in the same way} */
    @Override
    public final boolean equals(Object other) {
        return other instanceof BatchRows<?, ?> rows && plan.equals(rows.plan) && how.equals(rows.how);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(plan, how);
    }

    /** {@return the operation, its table and how many keys it has, without values} */
    @Override
    public final String toString() {
        return "BatchGet[" + plan.binding() + ", " + plan.keys().length() + " keys]";
    }
}
