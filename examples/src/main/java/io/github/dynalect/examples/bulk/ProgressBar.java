package io.github.dynalect.examples.bulk;

import java.io.PrintStream;

/**
 * How much of a work is done: one line that is written again and again on a terminal, and elsewhere a line for each tenth.
 *
 * <p>It may be told by several threads.
 */
final class ProgressBar {
    private static final int MARKS = 20;

    private final PrintStream out;
    private final boolean interactive;
    private final String label;
    private final int total;
    private int done;
    private int tenths;

    ProgressBar(PrintStream out, boolean interactive, String label, int total) {
        this.out = out;
        this.interactive = interactive;
        this.label = label;
        this.total = total;
    }

    /** Tells that so much is done now. */
    synchronized void reach(int now) {
        done = now;
        if (interactive) {
            String marks = "#".repeat(share(MARKS)) + "-".repeat(MARKS - share(MARKS));
            out.print("\r%s [%s] %3d %%  %d of %d".formatted(label, marks, share(100), done, total));
            out.flush();
        } else if (share(10) > tenths) {
            tenths = share(10);
            out.println("%s %3d %%".formatted(label, 10 * tenths));
        }
    }

    /** Tells that so much more is done. */
    synchronized void advance(int more) {
        reach(done + more);
    }

    /** Ends the line. */
    synchronized void end() {
        out.println(interactive ? "" : "%s: %d of %d".formatted(label, done, total));
    }

    private int share(int of) {
        return total == 0 ? of : (int) ((long) of * done / total);
    }
}
