package io.github.dynalect.schema;

import io.github.dynalect.codec.Misfit;

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
    public DecodeFailure in(String otherTable) {
        return new DecodeFailure(otherTable, fingerprint, misfit);
    }

    /** {@return the failure in a sentence} */
    public String describe() {
        return "item #" + fingerprint + " of " + table + ": " + misfit.describe();
    }
}
