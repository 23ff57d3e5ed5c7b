package io.github.dynalect.testing;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines of a process. It reads all the time, so that the process never waits for a reader. */
final class OutputTail {
    private static final int LIMIT = 40;
    private static final long LAST_WORDS_MILLIS = 1000;

    private final Deque<String> lines = new ArrayDeque<>(LIMIT);
    private final Thread reader;

    private OutputTail(Process process) {
        reader = new Thread(() -> drain(process), "output of process " + process.pid());
        reader.setDaemon(true);
    }

    static OutputTail of(Process process) {
        OutputTail tail = new OutputTail(process);
        tail.reader.start();
        return tail;
    }

    private void drain(Process process) {
        try {
            process.inputReader().lines().forEach(this::add);
        } catch (UncheckedIOException closed) {
            add("(the output ends here: %s)".formatted(closed.getMessage()));
        }
    }

    private synchronized void add(String line) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    synchronized boolean contains(String line) {
        return lines.contains(line);
    }

    /** All that is left of a process that has ended: its last lines may still be on their way. */
    String lastWords() throws InterruptedException {
        reader.join(LAST_WORDS_MILLIS);
        synchronized (this) {
            return String.join(System.lineSeparator(), lines);
        }
    }
}
