package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Gives the rows of a pull to one subscriber: as many as it demands, and no request is sent before all rows of the one
 * before are taken.
 *
 * <p>Signals come one after the other, as Reactive Streams wants it: whoever has news (a demand, an answer, a cancellation)
 * writes it down, and one thread at a time works all news off.
 */
final class Feed<R> implements Subscription {
    private final Subscriber<? super R> subscriber;
    private final Supplier<Pull<R>> beginning;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger news = new AtomicInteger();
    private final AtomicReference<Option<Answer<R>>> arrived = new AtomicReference<>(Option.none());
    private volatile boolean demandIsWrong;
    private volatile boolean over;
    private volatile Option<Pull<R>> pull = Option.none();

    // Touched only by the thread that works.
    private final Queue<R> rows = new ArrayDeque<>();
    private boolean waiting;

    /** The rows that have come, or why none did. */
    private record Answer<R>(List<R> rows, Option<Throwable> failure) {}

    private Feed(Subscriber<? super R> subscriber, Supplier<Pull<R>> beginning) {
        this.subscriber = subscriber;
        this.beginning = beginning;
    }

    static <R> void start(Subscriber<? super R> subscriber, Supplier<Pull<R>> beginning) {
        new Feed<>(Objects.requireNonNull(subscriber, "subscriber"), beginning).begin();
    }

    /** What is demanded within the first signal waits until that has returned. */
    private void begin() {
        news.set(1);
        subscriber.onSubscribe(this);
        workOffAll();
    }

    @Override
    public void request(long more) {
        if (more < 1) {
            demandIsWrong = true;
        } else {
            // Beyond the greatest number it is without bound.
            long unused = demand.accumulateAndGet(more, (all, also) -> all + also < 0 ? Long.MAX_VALUE : all + also);
        }
        work();
    }

    @Override
    public void cancel() {
        over = true;
        pull.forEach(Pull::cancel);
    }

    private void work() {
        if (news.getAndIncrement() == 0) {
            workOffAll();
        }
    }

    private void workOffAll() {
        int seen = news.get();
        do {
            if (!over) {
                workOffSafely();
            }
            seen = news.addAndGet(-seen);
        } while (seen > 0);
    }

    /** Whatever is thrown ends the feed, and does not leave the subscriber waiting. */
    private void workOffSafely() {
        try {
            workOff();
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void workOff() {
        if (demandIsWrong) {
            fail(new IllegalArgumentException("less than one row was demanded, against rule 3.9 of Reactive Streams"));
            return;
        }
        for (Answer<R> answer : arrived.getAndSet(Option.none())) {
            waiting = false;
            rows.addAll(answer.rows());
            answer.failure().forEach(this::fail);
        }
        while (!over && demand.get() > 0 && !rows.isEmpty()) {
            subscriber.onNext(rows.remove());
            demand.decrementAndGet();
        }
        if (!over && rows.isEmpty() && !waiting) {
            goOn();
        }
    }

    private void goOn() {
        if (pull.exists(Pull::isOver)) {
            over = true;
            subscriber.onComplete();
        } else if (demand.get() > 0) {
            waiting = true;
            ask();
            // It may have been cancelled between the question and its mark.
            if (over) {
                pull.forEach(Pull::cancel);
            }
        }
    }

    // What comes is told to the subscriber.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void ask() {
        Futures.of(this::next).whenComplete((next, failure) -> {
            arrived.set(Option.some(
                    failure == null
                            ? new Answer<>(next.getOrElse(List.of()), Option.none())
                            : new Answer<>(List.of(), Option.some(Futures.cause(failure)))));
            work();
        });
    }

    private CompletableFuture<Option<List<R>>> next() {
        if (pull.isEmpty()) {
            pull = Option.some(beginning.get());
        }
        return pull.get().next();
    }

    private void fail(Throwable failure) {
        if (!over) {
            cancel();
            subscriber.onError(failure);
        }
    }
}
