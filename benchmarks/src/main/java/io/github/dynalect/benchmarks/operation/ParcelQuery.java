package io.github.dynalect.benchmarks.operation;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** All parcels of a depot, read by hand, by Dynalect and by the Enhanced client. */
final class ParcelQuery {
    private static final int PAGE = 1_000;

    private final DynamoDbClient client;
    private final Table<Parcel> parcels;
    private final DynamoDbTable<ParcelBean> beans;
    private final String depot = Parcel.numbered(0).depot();

    ParcelQuery(DynamoDbClient client) {
        this.client = client;
        this.parcels = Dynalect.create(client).table(Parcel_.SCHEMA);
        this.beans = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("parcels", TableSchema.fromBean(ParcelBean.class));
    }

    /** {@return what has so many parcels to answer with, in pages as large as those of the service may be} */
    static CannedHttpClient answering(int count) {
        List<Map<String, AttributeValue>> items =
                Parcel.first(count).stream().map(ParcelByHand::encode).toList();
        List<CannedAnswer> pages = new ArrayList<>();
        for (int from = 0; from < count; from += PAGE) {
            int to = Math.min(from + PAGE, count);
            Map<String, AttributeValue> last = items.get(to - 1);
            pages.add(CannedAnswer.page(
                    items.subList(from, to),
                    to == count ? Map.of() : Map.of("depot", last.get("depot"), "parcelId", last.get("parcelId"))));
        }
        return CannedHttpClient.answering(pages);
    }

    List<Parcel> byHand() {
        Map<String, String> names = new HashMap<>(2);
        names.put("#0", "depot");
        Map<String, AttributeValue> values = new HashMap<>(2);
        values.put(":0", AttributeValue.createS(depot));
        QueryRequest request = QueryRequest.builder()
                .tableName("parcels")
                .keyConditionExpression("#0 = :0")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .build();
        List<Parcel> found = new ArrayList<>();
        QueryResponse answer = client.query(request);
        read(answer, found);
        while (answer.hasLastEvaluatedKey()) {
            Map<String, AttributeValue> last = answer.lastEvaluatedKey();
            answer = client.query(request.toBuilder().exclusiveStartKey(last).build());
            read(answer, found);
        }
        return found;
    }

    private static void read(QueryResponse answer, List<Parcel> found) {
        for (Map<String, AttributeValue> item : answer.items()) {
            found.add(ParcelByHand.decode(item));
        }
    }

    List<Parcel> dynalect() {
        return parcels.query(Parcel_.partition(depot)).all();
    }

    List<ParcelBean> enhancedBean() {
        List<ParcelBean> found = new ArrayList<>();
        beans.query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(depot).build()))
                .items()
                .forEach(found::add);
        return found;
    }
}
