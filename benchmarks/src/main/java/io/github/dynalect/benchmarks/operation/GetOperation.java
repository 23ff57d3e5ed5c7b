package io.github.dynalect.benchmarks.operation;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.control.Option;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** A parcel is got by its key. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GetOperation {
    private final DynamoDbClient client;
    private final Table<Parcel> parcels;
    private final DynamoDbTable<ParcelBean> beans;
    private final Parcel wanted = Parcel.numbered(1);

    /** Finds what is wanted. */
    public GetOperation() {
        this(answering().client());
    }

    GetOperation(DynamoDbClient client) {
        this.client = client;
        this.parcels = Dynalect.create(client).table(Parcel_.SCHEMA);
        this.beans = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("parcels", TableSchema.fromBean(ParcelBean.class));
    }

    static CannedHttpClient answering() {
        return CannedHttpClient.answering(CannedAnswer.found(ParcelByHand.encode(Parcel.numbered(1))));
    }

    @Benchmark
    public Option<Parcel> byHand() {
        GetItemResponse answer = client.getItem(GetItemRequest.builder()
                .tableName("parcels")
                .key(ParcelByHand.key(wanted.depot(), wanted.parcelId()))
                .build());
        return answer.hasItem() ? Option.some(ParcelByHand.decode(answer.item())) : Option.none();
    }

    @Benchmark
    public Option<Parcel> dynalect() {
        return parcels.get(Parcel_.key(wanted.depot(), wanted.parcelId())).execute();
    }

    @Benchmark
    public ParcelBean enhancedBean() {
        return beans.getItem(Key.builder()
                .partitionValue(wanted.depot())
                .sortValue(wanted.parcelId())
                .build());
    }
}
