package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.bound.Noise;
import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.github.dynalect.benchmarks.result.Results;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * A look at new ratios beside stored ones, which complains of what became worse.
 *
 * <p>Ratios to code by hand are compared, never times, so what is stored may come from another machine. Time may be worse by as much as
 * by hand was from itself, then and now. What is allocated and which classes are loaded hardly varies, and so it is what shows
 * the small steps.
 */
public final class Guard {
    private static final double MORE_ALLOCATION = 0.01;
    /** The JVM itself loads a few more or less from one version to another. */
    private static final long MORE_CLASSES = 5;

    private final Results stored;

    /** @param stored what was accepted before */
    public Guard(Results stored) {
        this.stored = stored;
    }

    /** {@return a line for each thing that is worse; none if all is well} */
    public List<String> complaints(Results now) {
        Stream<String> worse = now.outcomes().stream()
                .flatMap(outcome ->
                        stored.of(outcome.comparison()).toJavaStream().flatMap(before -> worse(before, outcome)));
        return Stream.concat(nothingCompared(now), worse).toList();
    }

    /** {@return a line for each thing that could not be guarded} */
    public List<String> unguarded(Results now) {
        return now.outcomes().stream()
                .flatMap(outcome -> unguarded(outcome).toJavaStream())
                .toList();
    }

    private Option<String> unguarded(Outcome now) {
        double noise = Noise.of(now, Quantity.TIME);
        if (stored.of(now.comparison()).isEmpty()) {
            return Option.some(now.comparison() + ": nothing is stored");
        }
        return Option.when(
                noise > Noise.MOST_OF_TIME,
                () -> now.comparison() + ": time shows little in a noise of " + Figure.percent(noise));
    }

    private Stream<String> nothingCompared(Results now) {
        return now.outcomes().stream()
                        .allMatch(outcome -> stored.of(outcome.comparison()).isEmpty())
                ? Stream.of("Nothing that was measured is stored, so nothing was compared")
                : Stream.empty();
    }

    private static Stream<String> worse(Outcome before, Outcome now) {
        return Stream.of(time(before, now), allocation(before, now), classes(before, now))
                .flatMap(Option::toJavaStream);
    }

    private static Option<String> time(Outcome before, Outcome now) {
        double noiseBefore = Noise.of(before, Quantity.TIME);
        double noiseNow = Noise.of(now, Quantity.TIME);
        String why = "noise of %s stored and %s now".formatted(Figure.percent(noiseBefore), Figure.percent(noiseNow));
        return ratio(Quantity.TIME, before, now, noiseBefore + noiseNow, why);
    }

    private static Option<String> allocation(Outcome before, Outcome now) {
        return ratio(Quantity.ALLOCATION, before, now, MORE_ALLOCATION, Figure.percent(MORE_ALLOCATION));
    }

    private static Option<String> ratio(Quantity quantity, Outcome before, Outcome now, double allowed, String why) {
        return dynalect(quantity, before)
                .flatMap(stored -> dynalect(quantity, now)
                        .filter(ratio -> ratio > stored * (1 + allowed))
                        .map(ratio -> "%s: %s is %s × by hand; stored is %s, and %s allows %s"
                                .formatted(
                                        now.comparison(),
                                        quantity.label(),
                                        Figure.ratio(ratio),
                                        Figure.ratio(stored),
                                        why,
                                        Figure.ratio(stored * (1 + allowed)))));
    }

    private static Option<Double> dynalect(Quantity quantity, Outcome outcome) {
        return outcome.ratio(quantity, Opponent.DYNALECT, Opponent.BY_HAND);
    }

    private static Option<String> classes(Outcome before, Outcome now) {
        return excess(before)
                .flatMap(stored -> excess(now)
                        .filter(excess -> excess > stored + MORE_CLASSES)
                        .map(excess -> "%s: %s more classes are loaded than by hand; stored are %s, and %s are allowed"
                                .formatted(now.comparison(), excess, stored, stored + MORE_CLASSES)));
    }

    private static Option<Long> excess(Outcome outcome) {
        return outcome.excess(Quantity.CLASSES, Opponent.DYNALECT, Opponent.BY_HAND);
    }
}
