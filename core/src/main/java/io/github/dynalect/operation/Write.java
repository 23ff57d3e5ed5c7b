package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A call that changes a table, so that its result may be ignored.
 *
 * @param <Q> the SDK's request
 * @param <R> the result
 */
public abstract class Write<Q extends DynamoDbRequest, R> extends Call<Q, R> {
    Write() {}

    @Override
    @CanIgnoreReturnValue
    public R execute() {
        return super.execute();
    }
}
