package io.github.dynalect.schema;

import io.github.dynalect.codec.Misfit;

/**
 * Why a stored item is no record: which item, and what is wrong with it. Holds no stored value.
 *
 * @param schema the name of the table in the schema
 * @param fingerprint the item's key, hashed as by {@link io.github.dynalect.expression.Key#fingerprint}; a dash if the
 *     item has no such key
 * @param misfit where in the item, and what was found there
 */
public record DecodeFailure(String schema, String fingerprint, Misfit misfit) {
    /** {@return the failure in a sentence} */
    public String describe() {
        return "item #" + fingerprint + " of " + schema + ": " + misfit.describe();
    }
}
