package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Series;
import java.util.List;
import java.util.Map;

/** Outcomes of one round, where by hand is 1. */
final class Measured {
    private Measured() {}

    static Outcome times(double dynalect, double again) {
        return new Outcome(
                "any",
                List.of(
                        time(Opponent.BY_HAND, 0, 1),
                        time(Opponent.DYNALECT, 0, dynalect),
                        time(Opponent.AGAIN, 0, again)));
    }

    static Outcome peer(Opponent peer, double time, double again) {
        return peer(peer, time, 1, again);
    }

    static Outcome peer(Opponent peer, double time, double dynalect, double again) {
        return new Outcome(
                "any",
                List.of(
                        time(Opponent.BY_HAND, 0, 1),
                        time(Opponent.DYNALECT, 0, dynalect),
                        time(Opponent.AGAIN, 0, again),
                        time(peer, 0, time)));
    }

    static Outcome allocations(double dynalect, double again) {
        return new Outcome(
                "any",
                List.of(
                        allocation(Opponent.BY_HAND, 1),
                        allocation(Opponent.DYNALECT, dynalect),
                        allocation(Opponent.AGAIN, again)));
    }

    static Outcome classes(double byHand, double dynalect) {
        return new Outcome("any", List.of(classes(Opponent.BY_HAND, byHand), classes(Opponent.DYNALECT, dynalect)));
    }

    static Outcome sizes(Map<Long, Double> times) {
        return new Outcome(
                "any",
                times.entrySet().stream()
                        .map(time -> time(Opponent.DYNALECT, time.getKey(), time.getValue()))
                        .toList());
    }

    private static Series time(Opponent opponent, long size, double time) {
        return new Series(opponent, size, List.of(List.of(time)), List.of(), List.of());
    }

    private static Series allocation(Opponent opponent, double bytes) {
        return new Series(opponent, 0, List.of(), List.of(bytes), List.of());
    }

    private static Series classes(Opponent opponent, double classes) {
        return new Series(opponent, 0, List.of(), List.of(), List.of(classes));
    }
}
