package io.github.dynalect.benchmarks.operation;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** A parcel is put. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PutOperation {
    private final DynamoDbClient client;
    private final Table<Parcel> parcels;
    private final DynamoDbTable<ParcelBean> beans;
    private final Parcel parcel = Parcel.numbered(1);
    private final ParcelBean bean = ParcelBean.of(parcel);

    /** Puts to nowhere. */
    public PutOperation() {
        this(CannedHttpClient.answering(CannedAnswer.done()).client());
    }

    PutOperation(DynamoDbClient client) {
        this.client = client;
        this.parcels = Dynalect.create(client).table(Parcel_.SCHEMA);
        this.beans = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("parcels", TableSchema.fromBean(ParcelBean.class));
    }

    @Benchmark
    public PutItemResponse byHand() {
        return client.putItem(PutItemRequest.builder()
                .tableName("parcels")
                .item(ParcelByHand.encode(parcel))
                .build());
    }

    @Benchmark
    public Parcel dynalect() {
        return parcels.put(parcel).execute();
    }

    @Benchmark
    public void enhancedBean() {
        beans.putItem(bean);
    }
}
