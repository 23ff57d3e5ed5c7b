package io.github.dynalect.benchmarks.codec;

/** Counts calls in tens. */
final class Turns {
    private int turn;

    /** {@return whether this call is the tenth since the last such one} */
    boolean isTenth() {
        turn = turn == 9 ? 0 : turn + 1;
        return turn == 0;
    }
}
