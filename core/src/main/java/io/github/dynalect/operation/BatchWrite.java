package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/**
 * Stores and deletes items of one or more tables, however many, in calls of 25 (DynamoDB API reference, BatchWriteItem).
 *
 * <p>Each write happens by itself; together they are no transaction, and have no conditions. What is given twice alike is sent
 * once. What the service leaves is sent again, with pauses, as the {@link Backoff} says: a write that comes so late replaces
 * what others have written there meanwhile.
 *
 * @param <E> what was given: an item, a key, or a put or deletion
 */
public final class BatchWrite<E> {
    private final Access access;
    private final Vector<E> entries;
    private final Vector<BatchAction<?>> actions;
    private final BatchPace pace;

    private BatchWrite(Access access, Vector<E> entries, Vector<BatchAction<?>> actions, BatchPace pace) {
        this.access = access;
        this.entries = entries;
        this.actions = actions;
        this.pace = pace;
    }

    private static <E> BatchWrite<E> of(Access access, Vector<E> entries, Vector<BatchAction<?>> actions) {
        return new BatchWrite<>(access, entries, actions, BatchPace.of(access));
    }

    /** {@return the puts and deletions of some items, each of which is in the table that it was made by} */
    public static BatchWrite<BatchAction<?>> of(Access access, Iterable<? extends BatchAction<?>> actions) {
        Vector<BatchAction<?>> all = Given.all(actions, "actions", "action");
        return of(Objects.requireNonNull(access, "access"), all, all);
    }

    /**
     * {@return the puts of some items}
     *
     * <p>The result tells them with the identifiers that were made for them.
     *
     * @param <T> the item type
     */
    public static <T> BatchWrite<T> puts(Binding<T> binding, Iterable<? extends T> items) {
        Vector<T> all = Given.all(items, "items", "item");
        Vector<Put<T>> puts = all.map(item -> Put.of(binding, item));
        // What is left has the identifiers with which it was tried, so that trying it again makes no second item.
        return of(Objects.requireNonNull(binding, "binding").access(), puts.map(Put::item), Vector.narrow(puts));
    }

    /**
     * {@return the deletions of some items}
     *
     * <p>A key of one kind of several is refused when the request is made, for it would delete whatever is there; unless it is
     * composed as the keys of no other kind are.
     *
     * @param <T> the item type
     */
    public static <T> BatchWrite<Key<? extends T>> deletions(
            Binding<T> binding, Iterable<? extends Key<? extends T>> keys) {
        Vector<Key<? extends T>> all = Given.all(keys, "keys", "key");
        return of(Objects.requireNonNull(binding, "binding").access(), all, all.map(key -> deletion(binding, key)));
    }

    /** A key that tells nothing is one of the table, and so is one that no item of another kind has. */
    private static <T, K extends T> Delete<?> deletion(Binding<T> binding, Key<K> key) {
        boolean ofTable =
                binding.schema().schemaOf(key).isEmpty() || binding.schema().isOfOneKind(key);
        return ofTable ? Delete.of(binding, key) : Delete.of(binding.of(key), key);
    }

    /**
     * {@return the same writes in so many calls at a time, instead of one after another}
     *
     * @param calls at least 1; for more, an asynchronous client is needed, or an executor of as many threads, beside the one
     *     that waits
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public BatchWrite<E> concurrency(int calls) {
        return new BatchWrite<>(access, entries, actions, pace.concurrency(calls));
    }

    /**
     * {@return the same writes, of which no call begins later than so long after the first; the rest is left}
     *
     * <p>With an executor, a call begins when it is given to that.
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is no time
     */
    public BatchWrite<E> within(Duration deadline) {
        return new BatchWrite<>(access, entries, actions, pace.within(deadline));
    }

    /**
     * {@return the requests that are sent if the service leaves nothing; nothing is sent by this}
     *
     * @throws io.github.dynalect.refusal.RefusedException if one is such as DynamoDB would refuse
     */
    public List<BatchWriteItemRequest> requests() {
        Vector<BatchPart> parts = parts();
        WriteCalls calls = calls(parts);
        return calls.divided(distinct(parts)).stream()
                .map(together -> calls.of(together).message().request())
                .toList();
    }

    /**
     * {@return what is done, and what is left}
     *
     * <p>The calls are made one after another; where several are to be made at a time, an asynchronous client is needed, or an
     * executor.
     *
     * @throws io.github.dynalect.refusal.RefusedException if one of the writes is such as DynamoDB would refuse, or if two say
     *     different things of one item; then nothing is sent
     */
    public BatchResult<List<E>, E> execute() {
        Vector<BatchPart> parts = parts();
        return result(parts, BatchRun.run(calls(parts), pace, distinct(parts)));
    }

    /**
     * {@return what is done and what is left, to come}
     *
     * <p>It fails with what {@link #execute} throws; nothing is thrown here. Cancelling it ends the calls, and nobody knows what
     * was done then.
     */
    public CompletableFuture<BatchResult<List<E>, E>> executeAsync() {
        return Futures.of(() -> {
            Vector<BatchPart> parts = parts();
            return Futures.mapped(
                    BatchRun.runAsync(calls(parts), pace, distinct(parts)), end -> result(parts, end), Futures::cause);
        });
    }

    private Vector<BatchPart> parts() {
        return Given.each(actions, "entry", BatchAction::inBatch);
    }

    private WriteCalls calls(Vector<BatchPart> parts) {
        return new WriteCalls(OneClient.of(access, "batch", parts.iterator().map(BatchPart::binding)));
    }

    private static List<BatchPart> distinct(Vector<BatchPart> parts) {
        Map<Place, BatchPart> byPlace = new LinkedHashMap<>();
        for (BatchPart part : parts) {
            BatchPart before = byPlace.putIfAbsent(part.place(), part);
            if (before != null && !before.request().equals(part.request())) {
                throw Rule.BATCH_ITEMS.refuse(
                        part.toString(), "another put or deletion of this item", "give the one that is to happen");
            }
        }
        return new ArrayList<>(byPlace.values());
    }

    private BatchResult<List<E>, E> result(Vector<BatchPart> parts, BatchRun.End<BatchPart> end) {
        if (end.left().isEmpty()) {
            return new BatchResult.Complete<>(entries.asJava());
        }
        Set<Place> open = end.left().stream().map(BatchPart::place).collect(Collectors.toSet());
        Tuple2<Vector<Tuple2<E, BatchPart>>, Vector<Tuple2<E, BatchPart>>> all =
                entries.zip(parts).partition(entry -> !open.contains(entry._2().place()));
        return new BatchResult.Incomplete<>(
                all._1().map(Tuple2::_1).asJava(),
                all._2().map(Tuple2::_1).asJava(),
                end.cause().get());
    }

    /** {@return whether the other writes the same, as fast, by the same client} */
    @Override
    public boolean equals(Object other) {
        return other instanceof BatchWrite<?> write
                && access.equals(write.access)
                && entries.equals(write.entries)
                && actions.equals(write.actions)
                && pace.equals(write.pace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(access, actions, pace);
    }

    /** {@return the operation and how many entries it has, without values} */
    @Override
    public String toString() {
        return "BatchWrite[" + entries.length() + " entries]";
    }
}
