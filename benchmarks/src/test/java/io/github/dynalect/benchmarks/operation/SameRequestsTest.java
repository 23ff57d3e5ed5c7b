package io.github.dynalect.benchmarks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameRequestsTest {
    private final Bodies bodies = new Bodies();
    private final Parcel parcel = Parcel.numbered(1);

    @Test
    void a_put_is_the_same_by_all_hands() throws IOException {
        PutOperation put = new PutOperation(bodies.of(CannedHttpClient.answering(CannedAnswer.done())));

        assertThat(put.byHand().sdkHttpResponse().isSuccessful()).isTrue();
        List<Bodies.Body> byHand = bodies.taken();
        assertSent(byHand, "PutItem", """
                {"TableName": "parcels",
                 "Item": {
                   "depot": {"S": "depot-7"},
                   "parcelId": {"S": "parcel-00001"},
                   "status": {"S": "UNDERWAY"},
                   "recipient": {"S": "Ann Example"},
                   "city": {"S": "Winterthur"},
                   "grams": {"N": "251"},
                   "scans": {"N": "3"},
                   "fee": {"N": "12.53"},
                   "fragile": {"BOOL": false},
                   "note": {"S": "leave it with the neighbours at number 1"}}}
                """);
        assertThat(put.dynalect()).isEqualTo(parcel);
        assertThat(bodies.taken()).isEqualTo(byHand);
        put.enhancedBean();
        assertThat(bodies.taken()).isEqualTo(byHand);
    }

    @Test
    void a_get_is_the_same_by_all_hands() throws IOException {
        GetOperation get = new GetOperation(bodies.of(GetOperation.answering()));

        assertThat(get.byHand()).isEqualTo(Option.some(parcel));
        List<Bodies.Body> byHand = bodies.taken();
        assertSent(byHand, "GetItem", """
                {"TableName": "parcels", "Key": {"depot": {"S": "depot-7"}, "parcelId": {"S": "parcel-00001"}}}
                """);
        assertThat(get.dynalect()).isEqualTo(Option.some(parcel));
        assertThat(bodies.taken()).isEqualTo(byHand);
        assertThat(get.enhancedBean()).usingRecursiveComparison().isEqualTo(ParcelBean.of(parcel));
        // The Enhanced client says what is so anyway: that the read is not consistent, for instance.
        assertThat(bodies.taken()).extracting(Bodies.Body::action).containsExactly("DynamoDB_20120810.GetItem");
    }

    @Test
    void an_update_is_the_same_by_both_hands() throws IOException {
        UpdateOperation update = new UpdateOperation(bodies.of(UpdateOperation.answering()));
        Parcel delivered = new Parcel(
                parcel.depot(),
                parcel.parcelId(),
                ParcelStatus.DELIVERED,
                parcel.recipient(),
                parcel.city(),
                parcel.grams(),
                parcel.scans() + 1,
                parcel.fee(),
                parcel.fragile(),
                Option.none());

        assertThat(update.byHand()).isEqualTo(delivered);
        List<Bodies.Body> byHand = bodies.taken();
        assertSent(byHand, "UpdateItem", """
                {"TableName": "parcels",
                 "Key": {"depot": {"S": "depot-7"}, "parcelId": {"S": "parcel-00001"}},
                 "UpdateExpression": "SET #0 = :0 REMOVE #1 ADD #2 :1",
                 "ConditionExpression": "attribute_exists(#3) AND #0 = :2",
                 "ExpressionAttributeNames": {"#0": "status", "#1": "note", "#2": "scans", "#3": "depot"},
                 "ExpressionAttributeValues": {":0": {"S": "DELIVERED"}, ":1": {"N": "1"}, ":2": {"S": "UNDERWAY"}},
                 "ReturnValues": "ALL_NEW",
                 "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
                """);
        assertThat(update.dynalect()).isEqualTo(delivered);
        assertThat(bodies.taken()).isEqualTo(byHand);
        assertThat(update.enhancedBean()).usingRecursiveComparison().isEqualTo(ParcelBean.of(delivered));
        assertThat(bodies.taken()).extracting(Bodies.Body::action).containsExactly("DynamoDB_20120810.UpdateItem");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000, 2_500})
    void a_query_is_the_same_by_all_hands(int count) throws IOException {
        ParcelQuery query = new ParcelQuery(bodies.of(ParcelQuery.answering(count)));

        assertThat(query.byHand()).isEqualTo(Parcel.first(count));
        List<Bodies.Body> byHand = bodies.taken();
        assertThat(byHand).hasSize((count + 999) / 1_000);
        assertSent(byHand.subList(0, 1), "Query", """
                {"TableName": "parcels",
                 "KeyConditionExpression": "#0 = :0",
                 "ExpressionAttributeNames": {"#0": "depot"},
                 "ExpressionAttributeValues": {":0": {"S": "depot-7"}}}
                """);
        assertThat(query.dynalect()).isEqualTo(Parcel.first(count));
        assertThat(bodies.taken()).isEqualTo(byHand);
        assertThat(query.enhancedBean())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(Parcel.first(count).stream().map(ParcelBean::of).toList());
        assertThat(bodies.taken()).hasSameSizeAs(byHand);
    }

    @Test
    void what_is_measured_reads_as_many_parcels_as_it_says() {
        QueryOperation hundred = new QueryOperation();
        QueryGrowth growth = new QueryGrowth();
        growth.items = 10;
        growth.prepare();

        assertThat(hundred.byHand()).hasSize(100);
        assertThat(hundred.dynalect()).hasSize(100);
        assertThat(hundred.enhancedBean()).hasSize(100);
        assertThat(growth.byHand()).hasSize(10);
        assertThat(growth.dynalect()).hasSize(10);
    }

    @Test
    void what_is_measured_writes_and_reads_without_a_network() {
        assertThat(new PutOperation().dynalect()).isEqualTo(parcel);
        assertThat(new GetOperation().dynalect()).isEqualTo(Option.some(parcel));
        assertThat(new UpdateOperation().dynalect().status()).isEqualTo(ParcelStatus.DELIVERED);
    }

    private static void assertSent(List<Bodies.Body> sent, String action, String json) throws IOException {
        assertThat(sent)
                .containsExactly(new Bodies.Body("DynamoDB_20120810." + action, new ObjectMapper().readTree(json)));
    }
}
