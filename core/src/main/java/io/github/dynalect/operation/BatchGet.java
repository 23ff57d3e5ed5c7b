package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.View;
import java.time.Duration;
import java.util.Objects;

/**
 * Reads the items of a table that have some keys, however many, in calls of 100 (DynamoDB API reference, BatchGetItem).
 *
 * @param <T> the item type
 */
public final class BatchGet<T> extends BatchRecords<T, T> {
    private BatchGet(BatchGetPlan<T> plan) {
        super(plan, "items", plan.binding()::decode);
    }

    /**
     * {@return the eventually consistent reads of some items}
     *
     * @param keys their keys, of any number; one that is given twice is asked for once
     * @param <T> the item type
     */
    public static <T> BatchGet<T> of(Binding<T> binding, Iterable<? extends Key<? extends T>> keys) {
        return new BatchGet<>(
                BatchGetPlan.of(Objects.requireNonNull(binding, "binding"), Given.all(keys, "keys", "key")));
    }

    /** {@return the same reads, consistent: they see every write that was acknowledged before, at twice the cost} */
    public BatchGet<T> consistent() {
        return new BatchGet<>(plan().consistently());
    }

    /**
     * {@return the same reads, for which an item is missing if it is expired when this word is said: DynamoDB deletes it later}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public BatchGet<T> unexpired() {
        return new BatchGet<>(plan().unexpired());
    }

    /**
     * {@return the same reads in so many calls at a time, instead of one after another}
     *
     * @param calls at least 1; for more, an asynchronous client is needed, or an executor of as many threads, beside the one
     *     that waits
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public BatchGet<T> concurrency(int calls) {
        return new BatchGet<>(plan().at(plan().pace().concurrency(calls)));
    }

    /**
     * {@return the same reads, of which no call begins later than so long after the first; the rest is left}
     *
     * <p>With an executor, a call begins when it is given to that.
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is no time
     */
    public BatchGet<T> within(Duration deadline) {
        return new BatchGet<>(plan().at(plan().pace().within(deadline)));
    }

    /**
     * {@return the same reads of a part of each item}
     *
     * <p>The keys are read too, so that the items can be told apart.
     *
     * @param <V> the record of the part
     * @throws io.github.dynalect.refusal.RefusedException if the view has more parts than a request takes
     */
    public <V> BatchRecords<T, V> select(View<? super T, V> view) {
        Objects.requireNonNull(view, "view");
        return new BatchRecords<>(
                plan().select(view), view, item -> plan().binding().decode(view, item));
    }
}
