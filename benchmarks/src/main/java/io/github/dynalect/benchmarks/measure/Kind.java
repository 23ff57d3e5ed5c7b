package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;
import java.util.List;

/** How the work of a comparison is measured, and who does it at least. */
public enum Kind {
    /** By JMH, over and over: the time when all is compiled, and what is allocated. */
    STEADY,
    /** The same of much code, such as the SDK's client or nodes of many types, which takes longer to be compiled. */
    MUCH_CODE,
    /** As steady work, at several sizes of it. */
    GROWTH,
    /** By JMH, one long piece of work at a time, with several requests at once. */
    BATCH,
    /** In fresh JVMs that tell how long the first use took them, and how many classes they load. */
    FIRST_USE,
    /** As processes, from outside: from the start of the JVM to its end. */
    WHOLE_PROCESS;

    /** {@return who does the work in every comparison of the kind, in the usual order} */
    public List<Opponent> opponents() {
        return switch (this) {
            case STEADY, MUCH_CODE, FIRST_USE, WHOLE_PROCESS ->
                List.of(Opponent.BY_HAND, Opponent.DYNALECT, Opponent.AGAIN);
            case GROWTH -> List.of(Opponent.BY_HAND, Opponent.DYNALECT);
            case BATCH -> List.of(Opponent.DYNALECT);
        };
    }

    /** {@return whether each sample is a JVM of its own, rather than many calls in one} */
    public boolean inFreshJvms() {
        return this == FIRST_USE || this == WHOLE_PROCESS;
    }

    /** {@return whether the work varies in size} */
    public boolean sized() {
        return this == GROWTH || this == BATCH;
    }
}
