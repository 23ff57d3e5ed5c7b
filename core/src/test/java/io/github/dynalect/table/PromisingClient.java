package io.github.dynalect.table;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** An asynchronous client without a service: it promises the answers that it was given, one after another. */
class PromisingClient implements DynamoDbAsyncClient {
    private final Queue<CompletableFuture<?>> promises;
    private final List<DynamoDbRequest> asked = new CopyOnWriteArrayList<>();

    PromisingClient(CompletableFuture<?>... promises) {
        this.promises = new ConcurrentLinkedQueue<>(List.of(promises));
    }

    /** {@return what it was asked for, in that order} */
    List<DynamoDbRequest> asked() {
        return asked;
    }

    @SuppressWarnings("unchecked")
    private <A> CompletableFuture<A> promised(DynamoDbRequest request) {
        asked.add(request);
        return (CompletableFuture<A>) promises.remove();
    }

    @Override
    public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<DeleteTableResponse> deleteTable(DeleteTableRequest request) {
        return promised(request);
    }

    @Override
    public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
        return promised(request);
    }

    @Override
    public String serviceName() {
        return "none";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
