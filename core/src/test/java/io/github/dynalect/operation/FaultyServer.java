package io.github.dynalect.operation;

import io.github.dynalect.shop.Order_;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A table of orders in memory, whose service leaves three of ten entries undone by chance, and fails every tenth call in one of
 * four ways, some of them after the call has happened. It finds fault with whoever writes one item twice at a time.
 */
final class FaultyServer extends NoServer {
    private static final double LEFT = 0.3;

    final Map<Map<String, AttributeValue>, Map<String, AttributeValue>> items = new LinkedHashMap<>();
    final Set<Map<String, AttributeValue>> acknowledged = new HashSet<>();
    private final Set<Map<String, AttributeValue>> underWay = new HashSet<>();
    private final Random chance;
    private final Executor executor;
    private final Runnable call;
    private int calls;

    /**
     * @param call what happens while a call is under way, such as that time passes
     */
    FaultyServer(long seed, Executor executor, Runnable call) {
        this.chance = new Random(seed);
        this.executor = executor;
        this.call = call;
    }

    int calls() {
        return calls;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        DynamoDbRequest request = message.request();
        return request instanceof BatchWriteItemRequest write
                ? (A) write(write)
                : (A) read((BatchGetItemRequest) request);
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        return CompletableFuture.supplyAsync(() -> send(message), executor);
    }

    private BatchWriteItemResponse write(BatchWriteItemRequest request) {
        List<WriteRequest> writes =
                Objects.requireNonNull(request.requestItems().get("orders"));
        List<Map<String, AttributeValue>> keys = writes.stream()
                .map(write -> key(
                        write.putRequest() == null
                                ? write.deleteRequest().key()
                                : write.putRequest().item()))
                .toList();
        begin(keys, 25);
        call.run();
        return end(keys, () -> {
            List<WriteRequest> left = new ArrayList<>();
            for (WriteRequest write : writes) {
                if (chance.nextDouble() < LEFT) {
                    left.add(write);
                } else if (write.putRequest() == null) {
                    items.remove(key(write.deleteRequest().key()));
                } else {
                    items.put(key(write.putRequest().item()), write.putRequest().item());
                }
            }
            return () -> {
                writes.stream()
                        .filter(write -> !left.contains(write) && write.putRequest() != null)
                        .forEach(
                                write -> acknowledged.add(key(write.putRequest().item())));
                return BatchWriteItemResponse.builder()
                        .unprocessedItems(left.isEmpty() ? Map.of() : Map.of("orders", left))
                        .build();
            };
        });
    }

    private BatchGetItemResponse read(BatchGetItemRequest request) {
        KeysAndAttributes asked = Objects.requireNonNull(request.requestItems().get("orders"));
        begin(asked.keys(), 100);
        call.run();
        return end(asked.keys(), () -> {
            List<Map<String, AttributeValue>> left = new ArrayList<>();
            List<Map<String, AttributeValue>> found = new ArrayList<>();
            for (Map<String, AttributeValue> key : asked.keys()) {
                if (chance.nextDouble() < LEFT) {
                    left.add(key);
                } else if (items.containsKey(key)) {
                    found.add(chance.nextInt(found.size() + 1), items.get(key));
                }
            }
            return () -> BatchGetItemResponse.builder()
                    .responses(Map.of("orders", found))
                    .unprocessedKeys(
                            left.isEmpty()
                                    ? Map.of()
                                    : Map.of(
                                            "orders",
                                            asked.toBuilder().keys(left).build()))
                    .build();
        });
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        Order_.SCHEMA.keyNames().forEach(name -> key.put(name, Objects.requireNonNull(item.get(name))));
        return key;
    }

    private synchronized void begin(List<Map<String, AttributeValue>> keys, int most) {
        calls++;
        if (keys.isEmpty() || keys.size() > most || new HashSet<>(keys).size() < keys.size()) {
            throw new AssertionError("a call of " + keys.size() + " entries, or of one entry twice");
        }
        if (keys.stream().anyMatch(underWay::contains)) {
            throw new AssertionError("an entry is in two calls at a time");
        }
        underWay.addAll(keys);
    }

    private interface Answer<A> {
        A told();
    }

    private interface Effect<A> {
        Answer<A> happens();
    }

    private synchronized <A> A end(List<Map<String, AttributeValue>> keys, Effect<A> effect) {
        keys.forEach(underWay::remove);
        if (calls % 10 != 0) {
            return effect.happens().told();
        }
        switch (chance.nextInt(4)) {
            case 0 ->
                throw ProvisionedThroughputExceededException.builder()
                        .message("too much")
                        .statusCode(400)
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode("ProvisionedThroughputExceededException")
                                .build())
                        .build();
            case 1 ->
                throw InternalServerErrorException.builder()
                        .message("of its own")
                        .statusCode(500)
                        .build();
            case 2 -> throw lost();
            default -> {
                // It happens, and nobody hears of it.
                var unused = effect.happens();
                throw lost();
            }
        }
    }

    private static SdkClientException lost() {
        return SdkClientException.create("lost", new IOException("connection reset"));
    }
}
