package io.github.dynalect.testing;

import java.util.List;
import java.util.Optional;

/** Which requests of a script meet which fate. */
sealed interface Rule {
    /**
     * The fate of a request, or nothing if this says nothing of it.
     *
     * @param number how many came before it
     * @param draw the request's, from 0 to 1
     */
    Optional<Fate> fate(long number, double draw);

    /** The first ones, one after another. */
    record InTurn(List<Fate> fates) implements Rule {
        @Override
        public Optional<Fate> fate(long number, double draw) {
            return number < fates.size() ? Optional.of(fates.get((int) number)) : Optional.empty();
        }

        @Override
        public String toString() {
            return fates.size() + " in turn";
        }
    }

    /** Each nth, counted from the first. */
    record EveryNth(int n, Fate fate) implements Rule {
        public EveryNth {
            if (n < 1) {
                throw new IllegalArgumentException("every request is every 1st, and none is every " + n + "th");
            }
        }

        @Override
        public Optional<Fate> fate(long number, double draw) {
            return (number + 1) % n == 0 ? Optional.of(fate) : Optional.empty();
        }

        @Override
        public String toString() {
            return "one every " + n;
        }
    }

    /** Those whose draw lies in a range that is the rule's own. */
    record Sometimes(double from, double probability, Fate fate) implements Rule {
        @Override
        public Optional<Fate> fate(long number, double draw) {
            return draw >= from && draw < from + probability ? Optional.of(fate) : Optional.empty();
        }

        @Override
        public String toString() {
            return "sometimes " + probability;
        }
    }
}
