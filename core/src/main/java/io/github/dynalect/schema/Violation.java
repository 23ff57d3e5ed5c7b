package io.github.dynalect.schema;

import java.util.Objects;

/**
 * What a validation finds wrong with a record. It stands in messages, so it holds no value of the record.
 *
 * @param place where it is, as in {@code address.zip}; empty, if it is the record as a whole
 * @param rule the rule that is broken, as in {@code NotBlank}
 */
public record Violation(String place, String rule) {
    /** A violation of parts none of which is null. */
    public Violation {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rule, "rule");
    }

    /** {@return the place and the rule} */
    @Override
    public String toString() {
        return (place.isEmpty() ? "the record" : place) + " breaks " + rule;
    }
}
