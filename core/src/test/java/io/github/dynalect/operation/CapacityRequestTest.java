package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import io.github.dynalect.shop.Parcel_;
import io.github.dynalect.shop.Parcel_.Parcel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A table that reports capacity asks for it in each request, and in nothing else do its requests differ. */
class CapacityRequestTest {
    private static final Binding<Parcel> PARCELS = NoServer.binding(Parcel_.SCHEMA);
    private static final Parcel PARCEL = new Parcel("p-1", "Bern", "2024-01-31", 5, List.of());

    static Stream<Arguments> requests() {
        var key = Parcel_.KEY.key("p-1");
        return Stream.of(
                of(
                        "get",
                        parcels -> Get.of(parcels, key).request(),
                        get -> get.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "put",
                        parcels -> Put.of(parcels, PARCEL).request(),
                        put -> put.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "conditional put",
                        parcels -> Put.of(parcels, PARCEL).ifAbsent().request(),
                        put -> put.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "merge",
                        parcels -> Merge.of(parcels, PARCEL).request(),
                        merge -> merge.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "update",
                        parcels ->
                                Update.of(parcels, key).add(Parcel_.weight, 1).request(),
                        update ->
                                update.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "upsert",
                        parcels -> Upsert.of(parcels, key)
                                .set(Parcel_.city, "Bern")
                                .set(Parcel_.day, "2024-01-31")
                                .set(Parcel_.weight, 5)
                                .set(Parcel_.stops, List.of())
                                .returningNothing()
                                .request(),
                        update ->
                                update.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "delete",
                        parcels -> Delete.of(parcels, key).request(),
                        delete ->
                                delete.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "query of an index",
                        parcels -> IndexQuery.of(parcels, Parcel_.BY_CITY.partition("Bern"))
                                .request(),
                        query -> query.toBuilder().returnConsumedCapacity(TOTAL).build()),
                of(
                        "scan",
                        parcels -> Scan.of(parcels).request(),
                        scan -> scan.toBuilder().returnConsumedCapacity(TOTAL).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    <Q extends DynamoDbRequest> void a_request_asks_for_the_capacity_it_consumes(
            String name, Function<Binding<Parcel>, Q> request, Function<Q, DynamoDbRequest> asking) {
        assertThat(request.apply(PARCELS.reportingCapacity()))
                .as(name)
                .isEqualTo(asking.apply(request.apply(PARCELS)))
                .isNotEqualTo(request.apply(PARCELS));
    }

    private static <Q extends DynamoDbRequest> Arguments of(
            String name, Function<Binding<Parcel>, Q> request, Function<Q, DynamoDbRequest> asking) {
        return arguments(name, request, asking);
    }
}
