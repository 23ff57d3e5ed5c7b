package io.github.dynalect.schema;

import io.github.dynalect.codec.Misfit;
import io.vavr.control.Option;

/**
 * Why a stored item is no record: which item, and what is wrong with it. Holds no stored value.
 *
 * @param table the name of the table
 * @param fingerprint the item's key, hashed as by {@link io.github.dynalect.expression.Key#fingerprint}; a dash if the
 *     item has no such key
 * @param misfit where in the item, and what was found there
 */
public record DecodeFailure(String table, String fingerprint, Misfit misfit) {
    /** {@return the same failure, of an item of another table than the schema names} */
    public DecodeFailure ofTable(String otherTable) {
        return new DecodeFailure(otherTable, fingerprint, misfit);
    }

    /** {@return the attribute that is wrong or missing; none if it is the item as a whole} */
    public Option<String> attribute() {
        return misfit instanceof Misfit.AtName at ? Option.some(at.name()) : Option.none();
    }

    /** {@return the failure in a sentence: the item, the place in it, what was expected there and what was found} */
    public String describe() {
        return "item #" + fingerprint + " of " + table + ": " + misfit.describe();
    }
}
