package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * How far a reading has gone, and what is to be asked next. Immutable: each step gives another.
 *
 * @param rows what is read
 * @param plain the request, without a beginning
 * @param wanted how many rows are still wanted; none if all are
 * @param budget how many requests may still be sent; none if it does not matter
 * @param from the key from which it goes on; empty at the beginning
 * @param ended whether all is read
 */
record Walk<Q extends DynamoDbRequest, R>(
        Rows<Q, R> rows,
        Q plain,
        Option<Integer> wanted,
        Option<Integer> budget,
        Map<String, AttributeValue> from,
        boolean ended) {
    /**
     * What one request gave.
     *
     * @param rows the rows, no more than were wanted
     * @param walk how far the reading has gone with it
     */
    record Step<Q extends DynamoDbRequest, R>(List<R> rows, Walk<Q, R> walk) {}

    static <Q extends DynamoDbRequest, R> Walk<Q, R> of(Rows<Q, R> rows, Option<Integer> wanted) {
        Q plain = rows.plain();
        Source<Q> source = rows.source();
        return new Walk<>(rows, plain, wanted, source.extent().readBudget(), source.start(), false);
    }

    boolean isOver() {
        return ended || wanted.contains(0);
    }

    boolean isSpent() {
        return budget.contains(0);
    }

    /** Whether rows are still to come; that the budget ends before is an error to all who want them. */
    boolean goesOn() {
        if (!isOver() && isSpent()) {
            throw new ReadBudgetException(
                    rows.toString(), rows.source().extent().readBudget().get(), cursor());
        }
        return !isOver();
    }

    Q request() {
        return rows.source().request(plain, wanted, from);
    }

    Step<Q, R> send() {
        Portion portion = rows.source().portion(request()).send();
        return after(portion, rows.source().items(taken(portion)));
    }

    CompletableFuture<Step<Q, R>> sendAsync() {
        return Futures.then(
                rows.source().portion(request()).sendAsync(),
                portion -> Futures.mapped(
                        rows.source().itemsAsync(taken(portion)), items -> after(portion, items), Futures::cause));
    }

    private List<Map<String, AttributeValue>> taken(Portion portion) {
        int found = portion.items().size();
        return portion.items()
                .subList(0, wanted.map(most -> Math.min(most, found)).getOrElse(found));
    }

    private Step<Q, R> after(Portion portion, List<Map<String, AttributeValue>> items) {
        List<R> made = new ArrayList<>(items.size());
        for (Map<String, AttributeValue> item : items) {
            made.add(Objects.requireNonNull(rows.row(item), "a row"));
        }
        // What lies behind the rows that are wanted is read again by whoever goes on.
        int taken = taken(portion).size();
        Map<String, AttributeValue> last = taken < portion.items().size()
                ? rows.source().keyOf(portion.items().get(taken - 1))
                : portion.last();
        return new Step<>(
                made,
                new Walk<>(
                        rows,
                        plain,
                        wanted.map(most -> most - made.size()),
                        budget.map(requests -> requests - 1),
                        last,
                        last.isEmpty()));
    }

    /** Where the reading goes on; none at the end. */
    Option<Cursor> cursor() {
        return ended ? Option.none() : Option.some(rows.source().cursor(from));
    }
}
