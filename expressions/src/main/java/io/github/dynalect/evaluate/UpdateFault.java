package io.github.dynalect.evaluate;

import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.vavr.control.Option;

/**
 * Why the service would refuse an update of an item: a well-formed update that this item cannot take.
 *
 * @param kind what is wrong
 * @param target the place that the action at fault changes; none where the item as a whole is too large
 */
public record UpdateFault(Kind kind, Option<Path> target) {
    /** What can be wrong with an update of an item. */
    public enum Kind {
        /** A place that is read has no value, and no other is given by {@code if_not_exists}. */
        ATTRIBUTE_MISSING("The provided expression refers to an attribute that does not exist in the item"),
        /** An operand has another type than its operator takes. */
        OPERAND_TYPE("An operand in the update expression has an incorrect data type"),
        /** The map or list in which a place lies is missing, or is none. */
        PATH_INVALID("The document path provided in the update expression is invalid for update"),
        /** A sum or difference is 1E+126 or more, positive or negative. */
        NUMBER_OVERFLOW("Number overflow. Attempting to store a number with magnitude larger than supported range"),
        /** A sum or difference is not 0 and less than 1E-130, positive or negative. */
        NUMBER_UNDERFLOW("Number underflow. Attempting to store a number with magnitude smaller than supported range"),
        /**
         * A sum or difference has more than {@value Limits#DIGITS} significant digits. The service calls this an overflow, and
         * DynamoDB Local has words of its own for it.
         */
        NUMBER_PRECISION(NUMBER_OVERFLOW.message),
        /** A value would lie deeper than {@value Limits#NESTING} levels. */
        VALUE_NESTING("Nesting Levels have exceeded supported limits"),
        /** The item would have more than {@value Limits#ITEM_BYTES} bytes. */
        ITEM_SIZE("Item size to update has exceeded the maximum allowed size");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        /** {@return the message of the service} */
        public String message() {
            return message;
        }
    }

    static UpdateFault at(Path target, Kind kind) {
        return new UpdateFault(kind, Option.some(target));
    }

    static UpdateFault ofItem() {
        return new UpdateFault(Kind.ITEM_SIZE, Option.none());
    }
}
