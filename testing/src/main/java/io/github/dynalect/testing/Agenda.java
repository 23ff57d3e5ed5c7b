package io.github.dynalect.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/** What time it is, and who waits for what time. */
final class Agenda {
    private final PriorityQueue<Pause> waiting =
            new PriorityQueue<>(Comparator.comparing(Pause::due).thenComparingLong(Pause::number));

    private Duration now = Duration.ZERO;
    /** Where all that advance are going to; later than now only while they are on their way. */
    private Duration target = Duration.ZERO;

    private long count;

    synchronized Duration now() {
        return now;
    }

    CompletableFuture<Void> add(Duration length) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Pause pause = enqueue(length, ended);
        var unused = ended.whenComplete((nothing, failure) -> remove(pause));
        return ended;
    }

    private synchronized Pause enqueue(Duration length, CompletableFuture<Void> ended) {
        Pause pause = new Pause(now.plus(length), count++, ended);
        waiting.add(pause);
        return pause;
    }

    private synchronized void remove(Pause pause) {
        waiting.remove(pause);
    }

    /** No lock is held while a pause ends, for anything may follow from it. */
    void advance(Duration length) {
        Duration until = aim(length);
        Optional<Pause> due = poll(until);
        while (due.isPresent()) {
            due.get().ended().complete(null);
            due = poll(until);
        }
    }

    private synchronized Duration aim(Duration length) {
        target = target.plus(length);
        return target;
    }

    private synchronized Optional<Pause> poll(Duration until) {
        Optional<Pause> due =
                Optional.ofNullable(waiting.peek()).filter(first -> first.due().compareTo(until) <= 0);
        now = later(now, due.map(Pause::due).orElse(until));
        due.ifPresent(unused -> waiting.poll());
        return due;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private record Pause(Duration due, long number, CompletableFuture<Void> ended) {}
}
