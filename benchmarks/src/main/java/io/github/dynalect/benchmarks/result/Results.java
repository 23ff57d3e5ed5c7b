package io.github.dynalect.benchmarks.result;

import io.vavr.control.Option;
import java.util.List;

/**
 * All that one run has measured.
 *
 * @param date the day, as ISO 8601 writes it
 * @param machine where
 * @param form how long it measured
 * @param seconds how long that was in all
 * @param order whether the opponents began in their usual order
 * @param outcomes what came out, by comparison
 */
public record Results(String date, Machine machine, String form, long seconds, String order, List<Outcome> outcomes) {
    public Results {
        outcomes = List.copyOf(outcomes);
    }

    /** {@return what was measured of a comparison} */
    public Option<Outcome> of(String comparison) {
        return Option.ofOptional(outcomes.stream()
                .filter(outcome -> outcome.comparison().equals(comparison))
                .findFirst());
    }
}
