package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A call that changes a table, so that its result may be ignored.
 *
 * @param <Q> the SDK's request
 * @param <R> the result
 */
public abstract class Write<Q extends DynamoDbRequest, R> extends Call<Q, R> {
    Write() {}

    /** Where the item may be of another kind than those that are written, or of another version; nowhere by default. */
    Option<Binding<?>> conditional() {
        return Option.none();
    }

    /** The version that the stored item must have; 0 if none must be stored. By default it is not asked for. */
    Option<ItemVersion> asked() {
        return Option.none();
    }

    /**
     * {@return the result}
     *
     * @throws ConditionFailedException if the table is of one kind of several, and the item of another; or if the schema keeps a
     *     version, and the stored item has another
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if the answer cannot be decoded
     */
    @Override
    @CanIgnoreReturnValue
    public R execute() {
        try {
            return super.execute();
        } catch (ConditionalCheckFailedException e) {
            throw refused(e);
        }
    }

    @Override
    public CompletableFuture<R> executeAsync() {
        return Futures.mapped(
                super.executeAsync(),
                result -> result,
                failure -> Futures.cause(failure) instanceof ConditionalCheckFailedException e
                        ? refused(e)
                        : Futures.cause(failure));
    }

    private RuntimeException refused(ConditionalCheckFailedException refusal) {
        return conditional()
                .<RuntimeException>map(binding ->
                        new ConditionFailedException(this, ConditionFailed.of(binding, asked(), refusal), refusal))
                .getOrElse(refusal);
    }
}
