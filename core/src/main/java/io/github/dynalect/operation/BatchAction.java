package io.github.dynalect.operation;

/**
 * What can be one entry of a batch of writes: a put or a deletion without a condition, for a batch knows none.
 *
 * @param <T> the item type
 */
public sealed interface BatchAction<T> permits Put, Delete {
    /**
     * {@return this write as a batch has it; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is one that DynamoDB would refuse
     */
    BatchPart inBatch();
}
