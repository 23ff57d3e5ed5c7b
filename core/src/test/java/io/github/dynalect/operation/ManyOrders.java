package io.github.dynalect.operation;

import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A partition of many orders, given three to a page, by another thread. */
final class ManyOrders extends NoServer {
    static final int PAGE = 3;

    private final long orders;
    private final Predicate<Integer> failing;
    private final AtomicInteger requests = new AtomicInteger();

    ManyOrders(long orders, Predicate<Integer> failing) {
        this.orders = orders;
        this.failing = failing;
    }

    ManyOrders(long orders) {
        this(orders, request -> false);
    }

    Query<Order> query() {
        return Query.of(Binding.of(Order_.SCHEMA, Access.by(this)), Order_.partition("c-1"));
    }

    int requests() {
        return requests.get();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        int number = requests.incrementAndGet();
        QueryRequest request = (QueryRequest) (DynamoDbRequest) message.request();
        return CompletableFuture.supplyAsync(() -> {
            if (failing.test(number)) {
                throw new IllegalStateException("request " + number);
            }
            return (A) page(request);
        });
    }

    private QueryResponse page(QueryRequest request) {
        AttributeValue last = request.exclusiveStartKey().get("orderId");
        long first = last == null ? 0 : Long.parseLong(last.s()) + 1;
        List<Map<String, AttributeValue>> items = LongStream.range(first, Math.min(first + PAGE, orders))
                .mapToObj(number -> Order_.SCHEMA.encode(Shop.order("c-1", String.valueOf(number), 1)))
                .toList();
        QueryResponse.Builder answer = QueryResponse.builder().items(items);
        return first + PAGE < orders
                ? answer.lastEvaluatedKey(Order_.key("c-1", String.valueOf(first + PAGE - 1))
                                .toMap())
                        .build()
                : answer.build();
    }
}
