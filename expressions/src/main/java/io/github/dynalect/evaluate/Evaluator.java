package io.github.dynalect.evaluate;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Answers for one item in memory what DynamoDB would answer for it. It keeps nothing and sends nothing.
 *
 * <p>Items are attributes by name, as the SDK gives them. Values are compared by value: numbers may be in any spelling, the
 * members of sets in any order. No given item is changed, and no returned one can be. A value that is looked at and that
 * DynamoDB could not hold is refused, with its place, by {@link io.github.dynalect.refusal.RefusedException}: a test looks
 * at what it names, an update at all that the item then has, whose size counts.
 */
public final class Evaluator {
    private Evaluator() {}

    /**
     * {@return whether a condition, or a filter, holds of an item}
     *
     * @param condition the condition
     * @param item the item; {@code Map.of()} for one that does not exist
     */
    public static boolean test(Condition<?> condition, Map<String, AttributeValue> item) {
        return condition.match(new Truth(new ItemReader(item)));
    }

    /**
     * {@return whether a query with a key condition reads an item}
     *
     * <p>Of an index this is told by the key attributes that the condition names: that an item without the others is not in
     * the index, only the table knows.
     *
     * @param key the key condition
     * @param item the item
     */
    public static boolean test(KeyCondition<?> key, Map<String, AttributeValue> item) {
        return test(key.<Condition<Object>>match(new KeyTest()), item);
    }

    /**
     * {@return the item after an update, or why the service would refuse the update of this item}
     *
     * <p>Attributes that the update does not touch come back as they were given; what it writes is in canonical form.
     *
     * @param update what changes
     * @param item the item before, with its key
     * @throws io.github.dynalect.refusal.RefusedException if the update has no fault, and the item after it a value that
     *     DynamoDB could not hold, be it one that the update does not touch
     */
    public static Either<UpdateFault, Map<String, AttributeValue>> apply(
            UpdateAction<?> update, Map<String, AttributeValue> item) {
        return Changes.of(update, new ItemReader(item))
                .map(changes -> ItemAfter.of(item, changes))
                .filterOrElse(ItemAfter::fits, after -> UpdateFault.ofItem());
    }

    /**
     * {@return the item that an update creates where there is none, or why the service would refuse that}
     *
     * <p>The item is created with its key. An update that only takes away, by {@code REMOVE} or {@code DELETE}, creates none,
     * even at a place that could not be in an existing item. This is the service's way; DynamoDB Local creates an item of the
     * key alone, or finds the place invalid. (Of {@code REMOVE} it has been observed; of {@code DELETE} it is documented for
     * the older {@code AttributeUpdates}.)
     *
     * @param update what changes
     * @param key the key of the item
     */
    public static Either<UpdateFault, Option<Map<String, AttributeValue>>> create(UpdateAction<?> update, Key<?> key) {
        return Changes.onlyTakesAway(update)
                ? Either.right(Option.none())
                : apply(update, key.toMap()).map(Option::some);
    }

    /**
     * {@return the parts of an item that a projection gives}
     *
     * <p>The maps and lists around a part are kept, without their other members and elements; a part that the item lacks is
     * left out.
     *
     * @param projection the parts
     * @param item the item
     */
    public static Map<String, AttributeValue> project(Projection<?> projection, Map<String, AttributeValue> item) {
        return Parts.of(projection, item);
    }
}
