package io.github.dynalect.operation;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One request to DynamoDB as a value: it can be looked at, compared and executed, as often as one likes.
 *
 * @param <Q> the SDK's request
 * @param <R> the result
 */
public abstract class Call<Q extends DynamoDbRequest, R> {
    Call() {}

    /**
     * {@return the request that {@link #execute} sends; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is one that DynamoDB would refuse
     */
    public abstract Q request();

    abstract Exchange<Q, ?, R> exchange();

    /**
     * {@return the result}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if the answer cannot be decoded
     */
    public R execute() {
        return exchange().send();
    }

    /**
     * {@return the result to come}
     *
     * <p>It fails with what {@link #execute} throws; nothing is thrown here. Cancelling it cancels the call of an
     * asynchronous client; a synchronous one ends what it has begun.
     */
    public CompletableFuture<R> executeAsync() {
        return Futures.of(() -> exchange().sendAsync());
    }

    /** What it is made of: two are equal if that is. */
    abstract Object state();

    /** {@return whether the other is the same operation of the same table, by the same client} */
    // An operation of another kind says another thing.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && state().equals(((Call<?, ?>) other).state());
    }

    @Override
    public final int hashCode() {
        return state().hashCode();
    }
}
