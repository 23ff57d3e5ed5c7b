package io.github.dynalect.inspect;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;

/**
 * Answers in memory, for records, what DynamoDB would answer for the items that they are stored as. It sends nothing.
 *
 * <p>An item is what the schema makes of the record, and no more: attributes that only the table has are not there. What the
 * {@link Evaluator} says of its answers is true of these.
 *
 * @param schema how the records lie in their table
 * @param <T> the item type
 */
public record Preview<T>(Schema<T> schema) {
    /** A preview of the records of a schema that is not null. */
    public Preview {
        Objects.requireNonNull(schema, "schema");
    }

    /**
     * {@return whether a condition, or a filter, holds of an item}
     *
     * @param condition the condition
     * @param item the item
     */
    public boolean test(Condition<? super T> condition, T item) {
        return Evaluator.test(Objects.requireNonNull(condition, "condition"), schema.encode(item));
    }

    /**
     * {@return whether a condition holds of an item that may be missing}
     *
     * @param condition the condition
     * @param item the item, as a get gives it; none for one that is missing
     */
    public boolean test(Condition<? super T> condition, Option<? extends T> item) {
        Objects.requireNonNull(item, "item");
        return Evaluator.test(Objects.requireNonNull(condition, "condition"), item.fold(Map::of, schema::encode));
    }

    /**
     * {@return the item after an update, or why the service would refuse the update of this item}
     *
     * @param update what changes
     * @param item the item before
     * @throws DecodeException if the item after is no record of the schema
     * @throws io.github.dynalect.refusal.RefusedException if the update touches a key attribute
     */
    public Either<UpdateFault, T> apply(UpdateAction<? super T> update, T item) {
        return Evaluator.apply(
                        schema.changes().keepingKey(Objects.requireNonNull(update, "update")), schema.encode(item))
                .map(after -> schema.decode(after).getOrElseThrow(DecodeException::ofRead));
    }
}
