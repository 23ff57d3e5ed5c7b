package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vavr.control.Either;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A write that happens only if a condition holds of the stored item: put, update or delete.
 *
 * @param <T> the item type
 * @param <R> what the write returns
 */
public abstract sealed class ConditionalWrite<T, R> permits ConditionalPut, Update, ConditionalDelete {
    ConditionalWrite() {}

    abstract Binding<T> binding();

    abstract R send();

    /**
     * {@return what the write returns, or that its condition did not hold}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws io.github.dynalect.schema.DecodeException if the write happened, and its answer cannot be decoded
     */
    public final Either<ConditionFailed<T>, R> attempt() {
        try {
            return Either.right(send());
        } catch (ConditionalCheckFailedException e) {
            return Either.left(ConditionFailed.of(binding(), e));
        }
    }

    /**
     * {@return what the write returns}
     *
     * @throws ConditionFailedException if the condition did not hold
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws io.github.dynalect.schema.DecodeException if the write happened, and its answer cannot be decoded
     */
    @CanIgnoreReturnValue
    public final R execute() {
        try {
            return send();
        } catch (ConditionalCheckFailedException e) {
            throw new ConditionFailedException(this, ConditionFailed.of(binding(), e), e);
        }
    }
}
