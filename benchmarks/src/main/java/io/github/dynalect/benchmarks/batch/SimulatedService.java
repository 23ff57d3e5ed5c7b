package io.github.dynalect.benchmarks.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A client of a service that is simulated, with one table, of readings by their number.
 *
 * <p>Nothing is written in JSON and nothing is signed, so that what grows is the library's work and not the SDK's. Of the puts
 * that it sees for the first time it leaves every tenth undone.
 */
final class SimulatedService implements DynamoDbAsyncClient {
    private static final int LEFT_ONE_OF = 10;

    private final Connections connections;
    private final int page;
    private final List<Map<String, AttributeValue>> readings;
    private final Map<String, Map<String, AttributeValue>> stored = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger firstTries = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    private SimulatedService(Duration latency, int page, List<Map<String, AttributeValue>> readings) {
        this.connections = new Connections(latency);
        this.page = page;
        this.readings = readings;
    }

    /** {@return a service with an empty table, whose calls take so long} */
    static SimulatedService empty(Duration latency) {
        return new SimulatedService(latency, 1, List.of());
    }

    /** {@return a service with a table of so many readings, of which a scan gives some a page} */
    static SimulatedService holding(int count, int page, Duration latency) {
        return new SimulatedService(
                latency,
                page,
                Reading.first(count).stream().map(Reading_.SCHEMA::encode).toList());
    }

    @Override
    public CompletableFuture<BatchWriteItemResponse> batchWriteItem(BatchWriteItemRequest request) {
        calls.incrementAndGet();
        return connections.call(() -> written(request.requestItems().getOrDefault("readings", List.of())));
    }

    private BatchWriteItemResponse written(List<WriteRequest> puts) {
        List<WriteRequest> undone = new ArrayList<>();
        for (WriteRequest put : puts) {
            Map<String, AttributeValue> item = put.putRequest().item();
            String number = number(item);
            if (seen.add(number) && firstTries.incrementAndGet() % LEFT_ONE_OF == 0) {
                undone.add(put);
            } else if (stored.putIfAbsent(number, item) != null) {
                throw new IllegalStateException("a put that was done came again");
            }
        }
        left.addAndGet(undone.size());
        return BatchWriteItemResponse.builder()
                .unprocessedItems(undone.isEmpty() ? Map.of() : Map.of("readings", undone))
                .build();
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        calls.incrementAndGet();
        return connections.call(() -> read(request));
    }

    private ScanResponse read(ScanRequest request) {
        int from = request.hasExclusiveStartKey()
                ? Integer.parseInt(number(request.exclusiveStartKey())) + 1
                : beginning(request.segment(), request.totalSegments());
        int end = beginning(request.segment() + 1, request.totalSegments());
        int to = Math.min(from + page, end);
        return ScanResponse.builder()
                .items(readings.subList(from, to))
                .lastEvaluatedKey(
                        to == end ? Map.of() : Map.of("number", AttributeValue.createN(number(readings.get(to - 1)))))
                .build();
    }

    private static String number(Map<String, AttributeValue> item) {
        return Objects.requireNonNull(item.get("number"), "number").n();
    }

    private int beginning(int segment, int segments) {
        return (int) ((long) readings.size() * segment / segments);
    }

    /** {@return what is in the table, by number} */
    Map<String, Map<String, AttributeValue>> stored() {
        return Map.copyOf(stored);
    }

    /** {@return how many puts were left undone} */
    int left() {
        return left.get();
    }

    /** {@return how many calls there were} */
    int calls() {
        return calls.get();
    }

    @Override
    public String serviceName() {
        return "simulated";
    }

    @Override
    public void close() {
        connections.close();
    }
}
