package io.github.dynalect.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/**
 * An action of DynamoDB's API: its name, and the method of each kind of client that asks for it.
 *
 * <p>The factories here are the only place that names a client's methods. They are no constants, so that a fresh JVM links the
 * methods of the actions that it asks for, and not all of them.
 *
 * @param <Q> the request
 * @param <A> the answer
 */
public final class ApiAction<Q extends DynamoDbRequest, A extends DynamoDbResponse> {
    private final String name;
    private final BiFunction<DynamoDbClient, Q, A> synchronous;
    /** Asked for when it is needed: to link the method loads the whole asynchronous client, which most programs do without. */
    private final Supplier<BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<A>>> asynchronous;

    private ApiAction(
            String name,
            BiFunction<DynamoDbClient, Q, A> synchronous,
            Supplier<BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<A>>> asynchronous) {
        this.name = name;
        this.synchronous = synchronous;
        this.asynchronous = asynchronous;
    }

    static ApiAction<GetItemRequest, GetItemResponse> getItem() {
        return new ApiAction<>("GetItem", DynamoDbClient::getItem, () -> DynamoDbAsyncClient::getItem);
    }

    static ApiAction<PutItemRequest, PutItemResponse> putItem() {
        return new ApiAction<>("PutItem", DynamoDbClient::putItem, () -> DynamoDbAsyncClient::putItem);
    }

    static ApiAction<UpdateItemRequest, UpdateItemResponse> updateItem() {
        return new ApiAction<>("UpdateItem", DynamoDbClient::updateItem, () -> DynamoDbAsyncClient::updateItem);
    }

    static ApiAction<DeleteItemRequest, DeleteItemResponse> deleteItem() {
        return new ApiAction<>("DeleteItem", DynamoDbClient::deleteItem, () -> DynamoDbAsyncClient::deleteItem);
    }

    static ApiAction<QueryRequest, QueryResponse> query() {
        return new ApiAction<>("Query", DynamoDbClient::query, () -> DynamoDbAsyncClient::query);
    }

    static ApiAction<ScanRequest, ScanResponse> scan() {
        return new ApiAction<>("Scan", DynamoDbClient::scan, () -> DynamoDbAsyncClient::scan);
    }

    static ApiAction<BatchGetItemRequest, BatchGetItemResponse> batchGetItem() {
        return new ApiAction<>("BatchGetItem", DynamoDbClient::batchGetItem, () -> DynamoDbAsyncClient::batchGetItem);
    }

    static ApiAction<BatchWriteItemRequest, BatchWriteItemResponse> batchWriteItem() {
        return new ApiAction<>(
                "BatchWriteItem", DynamoDbClient::batchWriteItem, () -> DynamoDbAsyncClient::batchWriteItem);
    }

    static ApiAction<TransactGetItemsRequest, TransactGetItemsResponse> transactGetItems() {
        return new ApiAction<>(
                "TransactGetItems", DynamoDbClient::transactGetItems, () -> DynamoDbAsyncClient::transactGetItems);
    }

    static ApiAction<TransactWriteItemsRequest, TransactWriteItemsResponse> transactWriteItems() {
        return new ApiAction<>(
                "TransactWriteItems",
                DynamoDbClient::transactWriteItems,
                () -> DynamoDbAsyncClient::transactWriteItems);
    }

    static ApiAction<CreateTableRequest, CreateTableResponse> createTable() {
        return new ApiAction<>("CreateTable", DynamoDbClient::createTable, () -> DynamoDbAsyncClient::createTable);
    }

    static ApiAction<DescribeTableRequest, DescribeTableResponse> describeTable() {
        return new ApiAction<>(
                "DescribeTable", DynamoDbClient::describeTable, () -> DynamoDbAsyncClient::describeTable);
    }

    static ApiAction<DeleteTableRequest, DeleteTableResponse> deleteTable() {
        return new ApiAction<>("DeleteTable", DynamoDbClient::deleteTable, () -> DynamoDbAsyncClient::deleteTable);
    }

    static ApiAction<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> updateTimeToLive() {
        return new ApiAction<>(
                "UpdateTimeToLive", DynamoDbClient::updateTimeToLive, () -> DynamoDbAsyncClient::updateTimeToLive);
    }

    /** {@return the name of the action in DynamoDB's API} */
    public String name() {
        return name;
    }

    /**
     * {@return a client's answer to a request}
     *
     * @throws software.amazon.awssdk.core.exception.SdkException whatever the client throws
     */
    public A ask(DynamoDbClient client, Q request) {
        return synchronous.apply(client, request);
    }

    /** {@return an asynchronous client's answer to a request, to come; or what the client completes with instead, such as an {@code SdkException}} */
    public CompletableFuture<A> ask(DynamoDbAsyncClient client, Q request) {
        return asynchronous.get().apply(client, request);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiAction<?, ?> action && name.equals(action.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
