package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A write did not happen, because its condition did not hold of the stored item.
 *
 * <p>If {@link #attempts} is more than one, the condition may have failed on the write's own effect: the first attempt was
 * applied, its answer was lost, and the SDK sent it again.
 *
 * @param <T> the item type
 */
public sealed interface ConditionFailed<T> {
    /** {@return how many times the SDK sent the request} */
    int attempts();

    /**
     * There is no item with this key.
     *
     * @param attempts how many times the SDK sent the request
     * @param <T> the item type
     */
    record Missing<T>(int attempts) implements ConditionFailed<T> {}

    /**
     * There is an item, and the condition does not hold of it. Its text does not show the item.
     *
     * @param item the attributes of the item, as they are stored
     * @param schema how to decode them
     * @param attempts how many times the SDK sent the request
     * @param <T> the item type
     */
    record Refused<T>(Map<String, AttributeValue> item, Schema<T> schema, int attempts) implements ConditionFailed<T> {
        /** {@return the item as it is, or why it cannot be decoded; that it cannot does not hide the failed condition} */
        public Either<DecodeFailure, T> current() {
            return schema.decode(item);
        }

        @Override
        public String toString() {
            return "Refused[item of " + schema.tableName() + ", attempts=" + attempts + "]";
        }
    }

    /** What the service told with its refusal. */
    static <T> ConditionFailed<T> of(Schema<T> schema, ConditionalCheckFailedException refusal) {
        int attempts = Objects.requireNonNullElse(refusal.numAttempts(), 1);
        return refusal.hasItem() ? new Refused<>(refusal.item(), schema, attempts) : new Missing<>(attempts);
    }
}
