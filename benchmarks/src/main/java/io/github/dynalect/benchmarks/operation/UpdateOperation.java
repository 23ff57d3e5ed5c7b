package io.github.dynalect.benchmarks.operation;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A parcel is delivered, if it is under way: three actions and a condition.
 *
 * <p>The Enhanced client has no words for an addition or a removal, so it sets two attributes instead.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UpdateOperation {
    private final DynamoDbClient client;
    private final Table<Parcel> parcels;
    private final DynamoDbTable<ParcelBean> beans;
    private final Parcel carried = Parcel.numbered(1);

    /** Changes what is carried, whatever it is told. */
    public UpdateOperation() {
        this(answering().client());
    }

    UpdateOperation(DynamoDbClient client) {
        this.client = client;
        this.parcels = Dynalect.create(client).table(Parcel_.SCHEMA);
        this.beans = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("parcels", TableSchema.fromBean(ParcelBean.class));
    }

    static CannedHttpClient answering() {
        Map<String, AttributeValue> after = ParcelByHand.encode(Parcel.numbered(1));
        after.put("status", AttributeValue.createS("DELIVERED"));
        after.put("scans", AttributeValue.createN("4"));
        after.remove("note");
        return CannedHttpClient.answering(CannedAnswer.changed(after));
    }

    @Benchmark
    public Parcel byHand() {
        Map<String, String> names = new HashMap<>(8);
        names.put("#0", "status");
        names.put("#1", "note");
        names.put("#2", "scans");
        names.put("#3", "depot");
        Map<String, AttributeValue> values = new HashMap<>(4);
        values.put(":0", AttributeValue.createS(ParcelStatus.DELIVERED.name()));
        values.put(":1", AttributeValue.createN(Integer.toString(1)));
        values.put(":2", AttributeValue.createS(carried.status().name()));
        return ParcelByHand.decode(client.updateItem(UpdateItemRequest.builder()
                        .tableName("parcels")
                        .key(ParcelByHand.key(carried.depot(), carried.parcelId()))
                        .updateExpression("SET #0 = :0 REMOVE #1 ADD #2 :1")
                        .conditionExpression("attribute_exists(#3) AND #0 = :2")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build())
                .attributes());
    }

    @Benchmark
    public Parcel dynalect() {
        return parcels.update(Parcel_.key(carried.depot(), carried.parcelId()))
                .set(Parcel_.status, ParcelStatus.DELIVERED)
                .remove(Parcel_.note)
                .add(Parcel_.scans, 1)
                .onlyIf(Parcel_.status.eq(carried.status()))
                .execute();
    }

    @Benchmark
    public ParcelBean enhancedBean() {
        ParcelBean delivered = ParcelBean.ofKey(carried.depot(), carried.parcelId());
        delivered.setStatus(ParcelStatus.DELIVERED);
        delivered.setScans(carried.scans() + 1);
        Expression underWay = Expression.builder()
                .expression("attribute_exists(#d) AND #s = :s")
                .putExpressionName("#d", "depot")
                .putExpressionName("#s", "status")
                .putExpressionValue(
                        ":s", AttributeValue.createS(carried.status().name()))
                .build();
        return beans.updateItem(update -> update.item(delivered)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(underWay)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }
}
