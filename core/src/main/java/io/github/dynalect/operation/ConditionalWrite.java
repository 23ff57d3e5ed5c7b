package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A write that happens only if a condition holds of the stored item.
 *
 * @param <Q> the SDK's request
 * @param <T> the item type
 * @param <R> the result
 */
public abstract class ConditionalWrite<Q extends DynamoDbRequest, T, R> extends Write<Q, R> {
    ConditionalWrite() {}

    abstract Binding<T> binding();

    /**
     * {@return the result, or that the condition did not hold}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if the write happened, and its answer cannot be decoded
     */
    public final Either<ConditionFailed<T>, R> attempt() {
        try {
            return Either.right(exchange().send());
        } catch (ConditionalCheckFailedException e) {
            return Either.left(ConditionFailed.of(binding(), asked(), e));
        }
    }

    /**
     * {@return the result to come, or that the condition did not hold}
     *
     * <p>It fails with what {@link #attempt} throws; nothing is thrown here. Cancelling it cancels the call of an
     * asynchronous client; a synchronous one ends what it has begun.
     */
    public final CompletableFuture<Either<ConditionFailed<T>, R>> attemptAsync() {
        return Futures.of(() -> Futures.recovered(
                exchange().sendAsync(),
                ConditionalCheckFailedException.class,
                e -> ConditionFailed.of(binding(), asked(), e)));
    }

    /**
     * {@return the result}
     *
     * @throws ConditionFailedException if the condition did not hold
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if the write happened, and its answer cannot be decoded
     */
    @Override
    @CanIgnoreReturnValue
    public final R execute() {
        try {
            return exchange().send();
        } catch (ConditionalCheckFailedException e) {
            throw failed(e);
        }
    }

    @Override
    public final CompletableFuture<R> executeAsync() {
        return Futures.of(() -> Futures.mapped(
                exchange().sendAsync(),
                result -> result,
                failure -> failure instanceof ConditionalCheckFailedException e ? failed(e) : failure));
    }

    private ConditionFailedException failed(ConditionalCheckFailedException refusal) {
        return new ConditionFailedException(this, ConditionFailed.of(binding(), asked(), refusal), refusal);
    }
}
