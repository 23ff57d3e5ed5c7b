package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Reads any number of items, page by page, and makes a row of each. Nothing more can be said of what is read.
 *
 * @param <Q> the SDK's request for a page
 * @param <R> the type of a row: the item type, or what was chosen in its place
 */
public abstract class Rows<Q extends DynamoDbRequest, R> {
    Rows() {}

    /**
     * {@return the request for the first page; those for the others differ in their start only}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is one that DynamoDB would refuse
     */
    public abstract Q request();

    abstract Binding<?> binding();

    /** What is made of an item. */
    abstract R row(Map<String, AttributeValue> item);

    abstract Paging<Q, ?> paging();

    abstract Option<String> index();

    /**
     * {@return all rows, over as many pages as it takes}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public final List<R> all() {
        return all(paging());
    }

    private <A extends DynamoDbResponse> List<R> all(Paging<Q, A> paging) {
        List<R> rows = new ArrayList<>();
        Option<Q> next = Option.some(request());
        while (next.isDefined()) {
            next = page(paging, next.get(), rows).send();
        }
        return List.copyOf(rows);
    }

    /**
     * {@return all rows to come, over as many pages as it takes}
     *
     * <p>It fails with what {@link #all} throws; nothing is thrown here. Cancelling it sends no further page.
     */
    public final CompletableFuture<List<R>> allAsync() {
        return Futures.of(() -> allAsync(paging()));
    }

    private <A extends DynamoDbResponse> CompletableFuture<List<R>> allAsync(Paging<Q, A> paging) {
        List<R> rows = new ArrayList<>();
        CompletableFuture<Void> end = Futures.repeated(
                request(), request -> page(paging, request, rows).sendAsync());
        return Futures.mapped(end, nothing -> List.copyOf(rows), Futures::cause);
    }

    /** One page: its rows go to the others, and the request for the next page, if there is one, comes back. */
    private <A extends DynamoDbResponse> Exchange<Q, A, Option<Q>> page(Paging<Q, A> paging, Q request, List<R> rows) {
        return binding().of(index(), paging.action(), request, answer -> {
            for (Map<String, AttributeValue> item : paging.items().apply(answer)) {
                rows.add(row(item));
            }
            // A page without items is not the end; one without a last key is.
            return Option.of(paging.last().apply(answer))
                    .filter(key -> !key.isEmpty())
                    .map(key -> paging.from().apply(request, key));
        });
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
