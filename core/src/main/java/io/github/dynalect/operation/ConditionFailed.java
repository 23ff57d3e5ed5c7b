package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    record Missing<T>(int attempts) implements ConditionFailed<T> {
        @Override
        public String toString() {
            return "there is no such item (attempts: " + attempts + ")";
        }
    }

    /**
     * There is an item, and the condition does not hold of it. Its text does not show the item.
     *
     * @param item the attributes of the item, as they are stored
     * @param table the name of the table
     * @param schema how to decode the attributes
     * @param attempts how many times the SDK sent the request
     * @param asked the version that the write asked for, 0 for none; none if it asked for no version
     * @param <T> the item type
     */
    record Refused<T>(
            Map<String, AttributeValue> item, String table, Schema<T> schema, int attempts, Option<ItemVersion> asked)
            implements ConditionFailed<T> {
        /** A refusal with the item as it is now: what the caller does to the map later does not change it. */
        public Refused {
            item = Map.copyOf(item);
            Objects.requireNonNull(asked, "asked");
        }

        /** A refusal of a write that asked for no version. */
        public Refused(Map<String, AttributeValue> item, String table, Schema<T> schema, int attempts) {
            this(item, table, schema, attempts, Option.none());
        }

        /**
         * {@return whether the item has another version than the one that the write asked for}
         *
         * <p>If it has not, what does not hold is a condition that was given beside it.
         */
        public boolean isStale() {
            return asked.exists(version -> !version.isThatOf(item));
        }

        /** {@return the item as it is, or why it cannot be decoded; that it cannot does not hide the failed condition} */
        public Either<DecodeFailure, T> current() {
            return schema.decode(item).mapLeft(failure -> failure.ofTable(table));
        }

        @Override
        public String toString() {
            return (isStale() ? "the item has another version" : "the condition does not hold of the item")
                    + " (attempts: " + attempts + ")";
        }
    }

    /**
     * {@return what one of two functions makes of it}
     *
     * @param missing is asked if there is no item with this key
     * @param refused is asked if there is one, and the condition does not hold of it
     * @param <R> what they make
     */
    default <R> R fold(
            Function<? super Missing<T>, ? extends R> missing, Function<? super Refused<T>, ? extends R> refused) {
        return this instanceof Refused<T> there ? refused.apply(there) : missing.apply((Missing<T>) this);
    }

    /**
     * {@return what the service told with its refusal}
     *
     * @param binding the table, and how its items are decoded
     * @param asked the version that the write asked for; none if it asked for none
     * @param refusal the service's refusal, with the item if the request asked for it
     * @param <T> the item type
     */
    static <T> ConditionFailed<T> of(
            Binding<T> binding, Option<ItemVersion> asked, ConditionalCheckFailedException refusal) {
        return of(
                binding,
                asked,
                refusal.hasItem() ? Option.some(refusal.item()) : Option.none(),
                Objects.requireNonNullElse(refusal.numAttempts(), 1));
    }

    /**
     * {@return the failure of a write that found an item, or none}
     *
     * @param binding the table, and how its items are decoded
     * @param asked the version that the write asked for; none if it asked for none
     * @param item the attributes that the service told; none if there is no item
     * @param attempts how many times the SDK sent the request
     * @param <T> the item type
     */
    static <T> ConditionFailed<T> of(
            Binding<T> binding, Option<ItemVersion> asked, Option<Map<String, AttributeValue>> item, int attempts) {
        return item.<ConditionFailed<T>>map(
                        there -> new Refused<>(there, binding.tableName(), binding.schema(), attempts, asked))
                .getOrElse(() -> new Missing<>(attempts));
    }
}
