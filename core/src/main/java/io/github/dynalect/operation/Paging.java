package io.github.dynalect.operation;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What queries and scans have in common, and the SDK's types for them have not. */
interface Paging<Q extends DynamoDbRequest, A extends DynamoDbResponse> {
    Paging<QueryRequest, QueryResponse> QUERY = new OfQuery();
    Paging<ScanRequest, ScanResponse> SCAN = new OfScan();

    /** What is asked of DynamoDB. */
    ApiAction<Q, A> action();

    Portion portion(A answer);

    /** What an answer to a counting request tells. */
    Count count(A answer);

    /** The key after which reading goes on; empty at the end. */
    Map<String, AttributeValue> last(A answer);

    /** The same request, from a key on. */
    Q from(Q request, Map<String, AttributeValue> key);

    /** The same request, which reads some items at most. */
    Q reading(Q request, int items);

    /** The same request, which only counts. */
    Q counting(Q request);

    /** Of queries. */
    record OfQuery() implements Paging<QueryRequest, QueryResponse> {
        @Override
        public ApiAction<QueryRequest, QueryResponse> action() {
            return ApiAction.query();
        }

        @Override
        public Portion portion(QueryResponse answer) {
            return new Portion(answer.items(), answer.lastEvaluatedKey());
        }

        @Override
        public Count count(QueryResponse answer) {
            return new Count(answer.count(), answer.scannedCount());
        }

        @Override
        public Map<String, AttributeValue> last(QueryResponse answer) {
            return answer.lastEvaluatedKey();
        }

        @Override
        public QueryRequest from(QueryRequest request, Map<String, AttributeValue> key) {
            return request.toBuilder().exclusiveStartKey(key).build();
        }

        @Override
        public QueryRequest reading(QueryRequest request, int items) {
            return request.toBuilder().limit(items).build();
        }

        @Override
        public QueryRequest counting(QueryRequest request) {
            return request.toBuilder().select(Select.COUNT).build();
        }
    }

    /** Of scans. */
    record OfScan() implements Paging<ScanRequest, ScanResponse> {
        @Override
        public ApiAction<ScanRequest, ScanResponse> action() {
            return ApiAction.scan();
        }

        @Override
        public Portion portion(ScanResponse answer) {
            return new Portion(answer.items(), answer.lastEvaluatedKey());
        }

        @Override
        public Count count(ScanResponse answer) {
            return new Count(answer.count(), answer.scannedCount());
        }

        @Override
        public Map<String, AttributeValue> last(ScanResponse answer) {
            return answer.lastEvaluatedKey();
        }

        @Override
        public ScanRequest from(ScanRequest request, Map<String, AttributeValue> key) {
            return request.toBuilder().exclusiveStartKey(key).build();
        }

        @Override
        public ScanRequest reading(ScanRequest request, int items) {
            return request.toBuilder().limit(items).build();
        }

        @Override
        public ScanRequest counting(ScanRequest request) {
            return request.toBuilder().select(Select.COUNT).build();
        }
    }
}
