package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads any number of items, request by request, and makes a row of each. Nothing more can be said of what is read.
 *
 * <p>All ways to read send the same requests, one after the other, and no more of them than the rows that are asked for
 * need. They fail alike: with a {@code RefusedException} if the request is wrong, before anything is sent; with an
 * {@link InvalidRequestException} if the service finds it invalid; with a
 * {@link io.github.dynalect.schema.DecodeException} if an item cannot be decoded; and, but for pages, with a
 * {@link ReadBudgetException} if the budget ends before the rows do.
 *
 * @param <Q> the SDK's request
 * @param <R> the type of a row: the item type, or what was chosen in its place
 */
public abstract class Rows<Q extends DynamoDbRequest, R> {
    Rows() {}

    /**
     * {@return the first request; the others differ in where they begin, and in how many items they may still read}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is one that DynamoDB would refuse
     */
    public final Q request() {
        return walk().request();
    }

    /** The request without a beginning and a size. */
    abstract Q plain();

    abstract Source<Q> source();

    /** What is made of an item. */
    abstract R row(Map<String, AttributeValue> item);

    final Walk<Q, R> walk() {
        return Walk.of(this, source().extent().limit());
    }

    /** {@return all rows, or as many as the limit says, over as many requests as it takes} */
    public final List<R> all() {
        List<R> rows = new ArrayList<>();
        Walk<Q, R> walk = walk();
        while (walk.goesOn()) {
            Walk.Step<Q, R> step = walk.send();
            rows.addAll(step.rows());
            walk = step.walk();
        }
        return Collections.unmodifiableList(rows);
    }

    /**
     * {@return all rows to come}
     *
     * <p>It fails with what {@link #all} throws; nothing is thrown here. Cancelling it sends no further request.
     */
    public final CompletableFuture<List<R>> allAsync() {
        return Futures.of(() -> {
            List<R> rows = new ArrayList<>();
            return Futures.mapped(walked(walk(), rows, Walk::goesOn), walk -> List.copyOf(rows), Futures::cause);
        });
    }

    /** {@return the first row, if there is one; it is looked for in as many requests as it takes} */
    public final Option<R> first() {
        Steps<R> steps = new Steps<>(Walk.of(this, Option.some(1)));
        return steps.hasNext() ? Option.some(steps.next()) : Option.none();
    }

    /** {@return the first row to come, if there is one; it fails with what {@link #first} throws} */
    public final CompletableFuture<Option<R>> firstAsync() {
        return Futures.of(() -> {
            List<R> rows = new ArrayList<>();
            return Futures.mapped(
                    walked(Walk.of(this, Option.some(1)), rows, Walk::goesOn),
                    walk -> rows.isEmpty() ? Option.none() : Option.some(rows.get(0)),
                    Futures::cause);
        });
    }

    /**
     * {@return the rows one after the other}
     *
     * <p>The first request is sent when the first row is asked for, and each further one when the rows of that before are
     * taken. A stream that nobody reads on sends nothing more; it need not be closed.
     */
    public final Stream<R> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Steps<>(walk()), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /**
     * {@return the rows to each subscriber, as they are demanded}
     *
     * <p>Each subscriber has requests of its own, one at a time, the next one when the rows of that before are taken.
     * Cancelling sends no further request. It fails with what {@link #all} throws; nothing is thrown here.
     */
    public final SdkPublisher<R> publisher() {
        return SdkPublisher.adapt(subscriber -> Feed.start(subscriber, () -> new WalkPull<>(walk())));
    }

    /**
     * {@return the rows up to the limit, and a cursor that stands after the last of them}
     *
     * <p>It sends requests until there are so many rows, or the end is reached, or the budget is. Without a limit it sends
     * one request, and has what that gives.
     */
    public final Page<R> page() {
        Walk<Q, R> walk = walk();
        List<R> rows = new ArrayList<>();
        do {
            Walk.Step<Q, R> step = walk.send();
            rows.addAll(step.rows());
            walk = step.walk();
        } while (isPageOpen(walk));
        return new Page<>(rows, walk.cursor());
    }

    /** {@return the page of {@link #page} to come; it fails with what that throws} */
    public final CompletableFuture<Page<R>> pageAsync() {
        return Futures.of(() -> {
            List<R> rows = new ArrayList<>();
            return Futures.mapped(
                    walked(walk(), rows, Rows::isPageOpen), walk -> new Page<>(rows, walk.cursor()), Futures::cause);
        });
    }

    private static boolean isPageOpen(Walk<?, ?> walk) {
        return walk.wanted().isDefined() && !walk.isOver() && !walk.isSpent();
    }

    /** Sends one request after the other, as long as that may be; gives how far the reading has gone. */
    private static <Q extends DynamoDbRequest, R> CompletableFuture<Walk<Q, R>> walked(
            Walk<Q, R> from, List<R> rows, Predicate<Walk<Q, R>> isOpen) {
        return Futures.last(
                from,
                isOpen,
                walk -> Futures.mapped(
                        walk.sendAsync(),
                        step -> {
                            rows.addAll(step.rows());
                            return step.walk();
                        },
                        Futures::cause));
    }

    /** What it is made of: two are equal if that is. */
    abstract Object state();

    /** {@return whether the other is the same reading of the same table, by the same client} */
    // An operation of another kind says another thing.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && state().equals(((Rows<?, ?>) other).state());
    }

    @Override
    public final int hashCode() {
        return state().hashCode();
    }
}
