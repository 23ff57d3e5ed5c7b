package io.github.dynalect.operation;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * What queries and scans have in common, and the SDK's types for them have not.
 *
 * @param action what is asked of DynamoDB
 * @param items the items of an answer
 * @param last the key after which the next page begins; empty at the end
 * @param from the same request, from a key on
 */
record Paging<Q extends DynamoDbRequest, A extends DynamoDbResponse>(
        ApiAction<Q, A> action,
        Function<A, List<Map<String, AttributeValue>>> items,
        Function<A, Map<String, AttributeValue>> last,
        BiFunction<Q, Map<String, AttributeValue>, Q> from) {
    static final Paging<QueryRequest, QueryResponse> QUERY = new Paging<>(
            ApiAction.QUERY,
            QueryResponse::items,
            QueryResponse::lastEvaluatedKey,
            (request, key) -> request.toBuilder().exclusiveStartKey(key).build());
    static final Paging<ScanRequest, ScanResponse> SCAN = new Paging<>(
            ApiAction.SCAN,
            ScanResponse::items,
            ScanResponse::lastEvaluatedKey,
            (request, key) -> request.toBuilder().exclusiveStartKey(key).build());
}
