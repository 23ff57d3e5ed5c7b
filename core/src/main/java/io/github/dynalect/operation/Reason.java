package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * Why one action of a transaction kept it from happening.
 *
 * @param position the place of the action in the transaction, from 0
 * @param kind what sort of reason it is
 * @param code the service's name for it, such as {@code ConditionalCheckFailed}
 * @param failed what was found in the place of what the action's condition demands, of one attempt, for it is no echo of another;
 *     none for other reasons
 * @param <T> the item type
 */
public record Reason<T>(int position, Kind kind, String code, Option<ConditionFailed<T>> failed) {
    /** What a reason says. */
    public enum Kind {
        /** The action's condition did not hold. */
        CONDITION(false),
        /** Another transaction or write was at the same item; nothing is wrong with this one. */
        CONFLICT(true),
        /** The table or the account had no capacity left. */
        THROTTLED(true),
        /** The items of one partition would take more than 10 GB with a local index (DynamoDB developer guide, item collections). */
        COLLECTION_SIZE(false),
        /** The service finds the action invalid, as an item that would be too large after it. */
        INVALID(false),
        /** Anything else; the code tells. */
        OTHER(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** {@return whether the same transaction may succeed a moment later} */
        public boolean isPassing() {
            return passing;
        }

        static Kind of(String code) {
            return switch (code) {
                case "ConditionalCheckFailed" -> CONDITION;
                case "TransactionConflict" -> CONFLICT;
                case "ThrottlingError", "ProvisionedThroughputExceeded" -> THROTTLED;
                case "ItemCollectionSizeLimitExceeded" -> COLLECTION_SIZE;
                case "ValidationError" -> INVALID;
                default -> OTHER;
            };
        }
    }

    /** A reason of parts none of which is null. */
    public Reason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(failed, "failed");
    }

    /** {@return the position and the reason, without values} */
    @Override
    public String toString() {
        return "action " + position + ": "
                + failed.map(why -> why.<String>fold(
                                missing -> "there is no such item",
                                refused -> refused.isStale()
                                        ? "the item has another version"
                                        : "the condition does not hold of the item"))
                        .getOrElse(code);
    }
}
