package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;

/**
 * How long is measured.
 *
 * @param name as it is told
 * @param rounds how often Dynalect and the hand are measured
 * @param peerRounds how often their peers are
 * @param sizeRounds how often each size is, where the work varies in size
 * @param jvms how many fresh JVMs each opponent has in a round
 * @param warmJvms how many it has that are told to warm up first
 * @param warmUp what JMH does first, with steady work
 * @param measurement what JMH does then
 */
public record Form(
        String name,
        int rounds,
        int peerRounds,
        int sizeRounds,
        int jvms,
        int warmJvms,
        Iterations warmUp,
        Iterations measurement) {
    /** Growth has fewer rounds to err in. */
    private static final int LONGER = 2;

    /** One processor compiles, and the SDK's client takes it some seven seconds. */
    private static final int MUCH_LONGER = 8;

    /** So much code has fewer rounds. */
    private static final int FEWER = 3;

    /** All in less than ten minutes. */
    public static final Form SHORT = new Form("short", 3, 1, 1, 5, 3, new Iterations(3, 300), new Iterations(3, 125));

    /** All in an hour or two: for what is published. */
    public static final Form LONG = new Form("long", 5, 5, 3, 5, 5, new Iterations(3, 1000), new Iterations(5, 1000));

    /** What is guarded, in less than five minutes: as in the short form, so that the ratios are alike, but without the peers. */
    public static final Form GUARD = new Form("guard", 3, 0, 0, 3, 3, SHORT.warmUp(), SHORT.measurement());

    /**
     * Pieces of measuring in one JVM.
     *
     * @param count how many
     * @param milliseconds how long each is
     */
    public record Iterations(int count, long milliseconds) {
        Iterations times(int factor) {
            return new Iterations(count * factor, milliseconds);
        }
    }

    int rounds(Kind kind) {
        if (kind.sized()) {
            return sizeRounds;
        }
        return kind == Kind.MUCH_CODE ? (rounds + FEWER - 1) / FEWER : rounds;
    }

    /** JVMs are short, and so their peers need not be spared; and what bounds from near must be known well. */
    int peerRounds(Comparison comparison, Opponent peer) {
        boolean all = comparison.kind().inFreshJvms() || comparison.isBoundedBy(peer);
        return all && peerRounds > 0 ? rounds : peerRounds;
    }

    Iterations warmUp(Kind kind) {
        return switch (kind) {
            case STEADY -> warmUp;
            case MUCH_CODE -> warmUp.times(MUCH_LONGER);
            default -> warmUp.times(LONGER);
        };
    }

    int turns(Comparison comparison) {
        if (!comparison.kind().inFreshJvms()) {
            return 1;
        }
        return comparison.arguments().isEmpty() ? jvms : warmJvms;
    }

    /** {@return whether any of it is measured at all} */
    boolean measures(Comparison comparison) {
        return rounds(comparison.kind()) > 0;
    }
}
