package io.github.dynalect.property;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Tries a demand on many random trials of one kind of tree, and shows the smallest that it finds to fail.
 *
 * <pre>{@code
 * Property.of(Kind.CONDITION).holds(Run.of(20_000), trial -> Option.when(isWrong(trial.tree()), "what is wrong"));
 * }</pre>
 *
 * <p>A trial is decided by the seed of the run and by its own number, so a failure is repeated by its seed.
 *
 * @param <E> the kind of tree
 */
final class Property<E> {
    private static final int MOST_TRIES = 5_000;

    private final Kind<E> kind;

    private Property(Kind<E> kind) {
        this.kind = kind;
    }

    static <E> Property<E> of(Kind<E> kind) {
        return new Property<>(kind);
    }

    /** Throws an error that tells all about the first trial that fails, if one does. */
    void holds(Run run, Check<E> check) {
        Vector<Items> stock = kind.stock(run.seed());
        for (int number = 0; number < run.cases(); number++) {
            Trial<E> trial = kind.trial(run.seed(), number, stock);
            if (check.outcome(trial).isDefined()) {
                throw new AssertionError(report(run, number, trial, check));
            }
        }
    }

    private String report(Run run, int number, Trial<E> trial, Check<E> check) {
        return """
                %s %d of seed %d fails; -D%s=%d repeats it.
                --- smallest
                %s
                --- as it was
                %s""".formatted(
                        kind.name(),
                        number,
                        run.seed(),
                        Run.SEED,
                        run.seed(),
                        told(smallest(trial, check), check),
                        told(trial, check));
    }

    private String told(Trial<E> trial, Check<E> check) {
        return "%s%n%s%n%s%nitems:%n%s"
                .formatted(
                        check.outcome(trial).getOrElse("fails no more"),
                        trial.tree(),
                        kind.render().apply(trial.tree()).toDebugString(),
                        trial.items());
    }

    /** Takes the first smaller trial that fails too, as long as there is one. */
    private Trial<E> smallest(Trial<E> failing, Check<E> check) {
        Trial<E> smallest = failing;
        int tries = 0;
        Option<Trial<E>> next = Option.some(failing);
        while (next.isDefined() && tries < MOST_TRIES) {
            smallest = next.get();
            next = Option.none();
            for (Trial<E> smaller : smallest.smaller(kind.smaller())) {
                tries++;
                if (check.outcome(smaller).isDefined()) {
                    next = Option.some(smaller);
                    break;
                }
            }
        }
        return smallest;
    }
}
