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
 * Reads any number of items, page by page: a {@link Query}, an {@link IndexQuery} or a {@link Scan}.
 *
 * @param <Q> the SDK's request for a page
 * @param <T> the item type
 */
public abstract sealed class Reading<Q extends DynamoDbRequest, T> permits Query, IndexQuery, Scan {
    Reading() {}

    /**
     * {@return the request for the first page; those for the others differ in their start only}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is one that DynamoDB would refuse
     */
    public abstract Q request();

    abstract Binding<T> binding();

    abstract Paging<Q, ?> paging();

    abstract Option<String> index();

    /**
     * {@return all items, over as many pages as it takes}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public final List<T> all() {
        return all(paging());
    }

    private <A extends DynamoDbResponse> List<T> all(Paging<Q, A> paging) {
        List<T> items = new ArrayList<>();
        Option<Q> next = Option.some(request());
        while (next.isDefined()) {
            next = page(paging, next.get(), items).send();
        }
        return List.copyOf(items);
    }

    /**
     * {@return all items to come, over as many pages as it takes}
     *
     * <p>It fails with what {@link #all} throws; nothing is thrown here.
     */
    public final CompletableFuture<List<T>> allAsync() {
        return Futures.of(() -> allAsync(paging()));
    }

    private <A extends DynamoDbResponse> CompletableFuture<List<T>> allAsync(Paging<Q, A> paging) {
        List<T> items = new ArrayList<>();
        return Futures.repeated(
                        request(), request -> page(paging, request, items).sendAsync())
                .thenApply(end -> List.copyOf(items));
    }

    /** One page: its items go to the others, and the request for the next page, if there is one, comes back. */
    private <A extends DynamoDbResponse> Exchange<Q, A, Option<Q>> page(Paging<Q, A> paging, Q request, List<T> items) {
        return binding().of(index(), paging.action(), request, answer -> {
            for (Map<String, AttributeValue> item : paging.items().apply(answer)) {
                items.add(binding().read(item));
            }
            // A page without items is not the end; one without a last key is.
            return Option.of(paging.last().apply(answer))
                    .filter(key -> !key.isEmpty())
                    .map(key -> paging.from().apply(request, key));
        });
    }
}
