package io.github.dynalect.operation;

/**
 * What can be one action of a transaction: a write that returns nothing of its own, or a {@link Check}.
 *
 * @param <T> the item type
 */
public sealed interface TransactionAction<T>
        permits Put,
                ConditionalPut,
                ConditionalUpdate,
                Upsert,
                Merge,
                ConditionalMerge,
                Delete,
                ConditionalDelete,
                Check {
    /**
     * {@return this action as a transaction has it; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the action is one that DynamoDB would refuse
     */
    TransactionPart<T> inTransaction();
}
