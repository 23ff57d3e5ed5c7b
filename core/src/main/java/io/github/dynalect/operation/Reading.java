package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads any number of items, request by request: a {@link Query}, an {@link IndexQuery}, a {@link Scan} or an
 * {@link IndexScan}.
 *
 * @param <Q> the SDK's request
 * @param <T> the item type
 * @param <S> this type of reading
 */
public abstract sealed class Reading<Q extends DynamoDbRequest, T, S extends Reading<Q, T, S>> extends Records<Q, T>
        permits Query, IndexQuery, Scan, IndexScan {
    private final ReadingPlan<Q, T> plan;

    Reading(ReadingPlan<Q, T> plan) {
        this.plan = plan;
    }

    abstract S filtered(Condition<? super T> condition);

    abstract S with(Extent extent);

    final Binding<T> binding() {
        return plan.binding();
    }

    final Extent extent() {
        return plan.extent();
    }

    @Override
    final Source<Q> source() {
        return plan.source();
    }

    final Q plain(Option<Projection<T>> parts) {
        return plan.request(parts);
    }

    @Override
    final Q plain() {
        return plain(Option.none());
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if what is read is not the table's, or an expression is one that
     *     DynamoDB would refuse
     */
    public final Rendered rendered() {
        return plan.rendered(Option.none());
    }

    /**
     * {@return the same reading of only the items that the condition holds of; filters given twice must all hold}
     *
     * <p>All items are read, and paid for, whether they are returned or not.
     */
    public final S filter(Condition<? super T> condition) {
        return filtered(Objects.requireNonNull(condition, "condition"));
    }

    /**
     * {@return the same reading without the items that are expired when this word is said: DynamoDB deletes them later}
     *
     * <p>It is a filter: they are read, and paid for.
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public final S unexpired() {
        return filtered(binding().expiry().unexpired());
    }

    /**
     * {@return the same reading of so many rows at most, over as many requests as they take}
     *
     * <p>It counts what is returned: what a filter leaves out does not count.
     *
     * @param rows at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S limit(int rows) {
        return with(extent().limit(rows));
    }

    /**
     * {@return the same reading, each request of which reads so many items at most}
     *
     * <p>It counts what is read, before the filter. Without it DynamoDB reads up to 1 MB, or as few as the limit needs.
     *
     * @param items at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S pageSize(int items) {
        return with(extent().pageSize(items));
    }

    /**
     * {@return the same reading, which sends so many requests at most}
     *
     * <p>Where the budget ends before the rows do, a {@link Page} has what was found and goes on from there; all other ways
     * to read fail with a {@link ReadBudgetException}.
     *
     * @param requests at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S readBudget(int requests) {
        return with(extent().readBudget(requests));
    }

    /** {@return the same reading, from where a page of it ended} */
    public final S after(Cursor cursor) {
        return after(Option.some(Objects.requireNonNull(cursor, "cursor")));
    }

    /** {@return the same reading, from where a page of it ended; from the beginning, if there is no cursor} */
    public final S after(Option<Cursor> cursor) {
        return with(extent().after(Objects.requireNonNull(cursor, "cursor")));
    }

    @Override
    final Either<DecodeFailure, T> decoded(Map<String, AttributeValue> item) {
        return binding().decode(item);
    }

    /**
     * {@return the same reading of a part of each item}
     *
     * <p>The key is read too, so that the item can be told from others.
     *
     * @param <V> the record of the part
     */
    public final <V> Records<Q, V> select(View<? super T, V> view) {
        return new Viewed<>(this, Objects.requireNonNull(view, "view"));
    }

    /**
     * {@return all items, to be had kind by kind}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws ReadBudgetException if the budget ends before they are read
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public final ItemsByKind<T> grouped() {
        return new ItemsByKind<>(all());
    }

    /** {@return all items, to be had kind by kind, to come; it fails with what {@link #grouped} throws} */
    public final CompletableFuture<ItemsByKind<T>> groupedAsync() {
        return Futures.of(() -> Futures.mapped(allAsync(), ItemsByKind::new, Futures::cause));
    }

    /**
     * {@return how many items there are, up to the limit}
     *
     * <p>They are read, and paid for, and not returned.
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws ReadBudgetException if the budget ends before they are counted
     */
    public final Count count() {
        Counting<Q> counting = counting();
        while (!counting.ended()) {
            counting = source().count(counting).send();
        }
        return counting.result();
    }

    /** {@return how many items there are, to come; it fails with what {@link #count} throws} */
    public final CompletableFuture<Count> countAsync() {
        return Futures.of(() -> Futures.mapped(
                Futures.last(
                        counting(),
                        next -> !next.ended(),
                        next -> source().count(next).sendAsync()),
                Counting::result,
                Futures::cause));
    }

    private Counting<Q> counting() {
        return Counting.of(source(), plain(Option.none()));
    }

    @Override
    final Object state() {
        return plan;
    }

    /** {@return the operation, its table, what of it is read, the filter and the options, without values} */
    @Override
    public final String toString() {
        return plan.words();
    }
}
