package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.View;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads an index that holds parts of items: a {@link PartialQuery} or a {@link PartialScan}. What is made of an entry is to be
 * chosen: a view of what the index holds, or the whole item, by a second read.
 *
 * @param <Q> the SDK's request
 * @param <T> the item type
 * @param <R> the reading of the index
 * @param <S> this type of reading
 */
public abstract sealed class PartialReading<
                Q extends DynamoDbRequest, T, R extends Reading<Q, T, R>, S extends PartialReading<Q, T, R, S>>
        permits PartialQuery, PartialScan {
    private final R index;

    PartialReading(R index) {
        this.index = index;
    }

    final R index() {
        return index;
    }

    abstract S of(R other);

    /**
     * {@return the same reading of only the entries that the condition holds of; filters given twice must all hold}
     *
     * <p>It tests what the index holds. All entries are read, and paid for, whether they are returned or not.
     */
    public final S filter(Condition<? super T> condition) {
        return of(index.filter(condition));
    }

    /**
     * {@return the same reading without the entries of items that are expired when this word is said, if the index holds their
     * time to live}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public final S unexpired() {
        return of(index.unexpired());
    }

    /**
     * {@return the same reading of so many rows at most, over as many requests as they take}
     *
     * <p>It counts what is returned: what a filter leaves out does not count, nor does an item that is gone.
     *
     * @param rows at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S limit(int rows) {
        return of(index.limit(rows));
    }

    /**
     * {@return the same reading, each request of which reads so many entries at most}
     *
     * <p>It counts what is read, before the filter. Without it DynamoDB reads up to 1 MB, or as few as the limit needs.
     *
     * @param entries at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S pageSize(int entries) {
        return of(index.pageSize(entries));
    }

    /**
     * {@return the same reading, which sends so many requests to the index at most}
     *
     * <p>Where the budget ends before the rows do, a {@link Page} has what was found and goes on from there; all other ways
     * to read fail with a {@link ReadBudgetException}.
     *
     * @param requests at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public final S readBudget(int requests) {
        return of(index.readBudget(requests));
    }

    /** {@return the same reading, from where a page of it ended} */
    public final S after(Cursor cursor) {
        return of(index.after(cursor));
    }

    /** {@return the same reading, from where a page of it ended; from the beginning, if there is no cursor} */
    public final S after(Option<Cursor> cursor) {
        return of(index.after(cursor));
    }

    /**
     * {@return the reading of a part of each item, which the index holds}
     *
     * <p>The key is read too, so that the item can be told from others.
     *
     * @param <V> the record of the part
     */
    public final <V> Records<Q, V> select(View<? super T, V> view) {
        return index.select(view);
    }

    /**
     * {@return the reading of whole items: of the index first, and then of the table, by the keys that the index gave}
     *
     * <p>The items come in the order of the index, as the table has them now: one that is gone since is left out, and one that
     * has changed since is given, whether the range and the filter would still find it or not. Both reads are eventually
     * consistent. Pages and cursors are those of the index; each of its requests reads 100 entries, as many as one request to
     * the table takes, unless there is a filter or {@link #pageSize} says otherwise.
     */
    public final Records<Q, T> fetch() {
        return new Fetched<>(index);
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if what is read is not the table's, or an expression is one that
     *     DynamoDB would refuse
     */
    public final Rendered rendered() {
        return index.rendered();
    }

    /** {@return how many entries there are, up to the limit; as {@link Reading#count}} */
    public final Count count() {
        return index.count();
    }

    /** {@return how many entries there are, to come; it fails with what {@link #count} throws} */
    public final CompletableFuture<Count> countAsync() {
        return index.countAsync();
    }

    /** {@return whether the other is the same reading of the same table, by the same client} */
    // An operation of another kind says another thing.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && index.equals(((PartialReading<?, ?, ?, ?>) other).index);
    }

    @Override
    public final int hashCode() {
        return index.hashCode();
    }

    /** {@return what is read, without values} */
    @Override
    public final String toString() {
        return index.toString();
    }
}
