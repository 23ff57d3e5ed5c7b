package io.github.dynalect.operation;

import static io.github.dynalect.shop.Parcel_.BY_CITY;
import static io.github.dynalect.shop.Parcel_.city;
import static io.github.dynalect.shop.Parcel_.stops;
import static io.github.dynalect.shop.Parcel_.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.path.Path;
import io.github.dynalect.shop.Parcel_;
import io.github.dynalect.shop.Parcel_.Parcel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Requests about a table with an index and a list, and what is refused of them. */
class ParcelRequestsTest {
    private static final Binding<Parcel> PARCELS = NoServer.binding(Parcel_.SCHEMA);
    private static final Parcel PARCEL = new Parcel("p-1", "Bern", "2026-01-31", 5, List.of());

    @Test
    void a_query_of_an_index_names_it() {
        IndexQuery<Parcel> query = IndexQuery.of(
                        PARCELS, BY_CITY.partition("Bern").sortBeginsWith("2026-"))
                .filter(weight.gt(3))
                .descending();

        assertThat(query.request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("parcels")
                        .indexName("byCity")
                        .keyConditionExpression("#0 = :0 AND begins_with(#1, :1)")
                        .filterExpression("#2 > :2")
                        .expressionAttributeNames(Map.of("#0", "city", "#1", "day", "#2", "weight"))
                        .expressionAttributeValues(Map.of(
                                ":0", AttributeValue.fromS("Bern"),
                                ":1", AttributeValue.fromS("2026-"),
                                ":2", AttributeValue.fromN("3")))
                        .scanIndexForward(false)
                        .build());
        assertThat(query.rendered().filter()).contains("#2 > :2");
        assertThat(query)
                .hasToString(query.toString())
                .asString()
                .contains("parcels")
                .doesNotContain("Bern");
    }

    @Test
    void an_index_that_the_schema_does_not_have_is_refused() {
        var other = IndexKey.of("byNight", city, IndexSort.<Parcel>none());

        assertThatThrownBy(() -> IndexQuery.of(PARCELS, other.partition("Bern")).request())
                .hasMessageStartingWith("parcels: the index byNight. Rule INDEX_UNKNOWN")
                .hasMessageContaining("[byCity]");
        var otherKey = IndexKey.of("byCity", Attributes.<Parcel>string("day"), IndexSort.<Parcel>none());
        assertThatThrownBy(() -> IndexQuery.of(PARCELS, otherKey.partition("x")).request())
                .hasMessageContaining("KEY_ATTRIBUTES");
    }

    @Test
    void a_filter_does_not_test_the_key_of_its_query() {
        assertThatThrownBy(() -> IndexQuery.of(PARCELS, BY_CITY.partition("Bern"))
                        .filter(Parcel_.day.gt("2026"))
                        .request())
                .hasMessageContaining("Rule FILTER_KEY");
        assertThat(IndexQuery.of(PARCELS, BY_CITY.partition("Bern"))
                        .filter(Parcel_.id.ne("p-1"))
                        .request()
                        .filterExpression())
                .isNotNull();
    }

    @Test
    void nothing_is_inside_a_key_attribute() {
        var inside = Attributes.<Parcel>string(Path.parse("id.x"));

        assertThatThrownBy(() -> Put.of(PARCELS, PARCEL).onlyIf(inside.exists()).request())
                .hasMessageStartingWith("id.x: a place inside a key attribute. Rule KEY_NESTED");
        assertThatThrownBy(() -> Update.of(PARCELS, Parcel_.KEY.key("p-1")).set(city, inside))
                .hasMessageContaining("KEY_NESTED");
    }

    @Test
    void keys_and_items_are_not_too_large() {
        Parcel large = new Parcel("p-1", "Bern", "d", 5, List.of("x".repeat(400 * 1024)));

        assertThatThrownBy(
                        () -> Get.of(PARCELS, Parcel_.KEY.key("x".repeat(2049))).request())
                .hasMessageContaining("2049 bytes. Rule KEY_SIZE");
        assertThatThrownBy(() -> Put.of(PARCELS, large).request()).hasMessageContaining("Rule ITEM_SIZE");
        assertThatThrownBy(() -> Put.of(PARCELS, new Parcel("p-1", "", "d", 5, List.of()))
                        .request())
                .hasMessageContaining("Rule KEY_EMPTY");
        assertThatThrownBy(() -> Put.of(PARCELS, new Parcel("p-1", "B", "d".repeat(1025), 5, List.of()))
                        .request())
                .hasMessageContaining("Rule KEY_SIZE");
    }

    @Test
    void each_verb_is_the_action_of_its_attribute() {
        Update<Parcel> update = Update.of(PARCELS, Parcel_.KEY.key("p-1"))
                .append(stops, "a")
                .setIfAbsent(city, "Bern")
                .set(weight, weight.plus(1));

        assertThat(update.rendered().toReadableString()).isEqualTo("""
                update: SET stops = list_append(stops, <L>), city = if_not_exists(city, <S>), weight = weight + <N>
                condition: attribute_exists(id)""");
        assertThat(Update.of(PARCELS, Parcel_.KEY.key("p-1"))
                        .prepend(stops, "a")
                        .rendered()
                        .toReadableString())
                .startsWith("update: SET stops = list_append(<L>, stops)");
        assertThat(Update.of(PARCELS, Parcel_.KEY.key("p-1"))
                        .appendOrCreate(stops, "a")
                        .rendered()
                        .toReadableString())
                .startsWith("update: SET stops = list_append(if_not_exists(stops, <L>), <L>)");
        assertThat(Update.of(PARCELS, Parcel_.KEY.key("p-1"))
                        .prependOrCreate(stops, "a")
                        .rendered()
                        .toReadableString())
                .startsWith("update: SET stops = list_append(<L>, if_not_exists(stops, <L>))");
    }

    @Test
    void an_operation_with_another_answer_is_still_one_that_can_be_looked_at() {
        Update<Parcel> update = Update.of(PARCELS, Parcel_.KEY.key("p-1")).add(weight, 1);

        assertThat(update.returning(weight).request().returnValuesAsString()).isEqualTo("UPDATED_NEW");
        assertThat(update.returning(weight)).asString().endsWith("returning weight");
        assertThat(Put.of(PARCELS, PARCEL).returningOld().request().returnValuesAsString())
                .isEqualTo("ALL_OLD");
        assertThat(Put.of(PARCELS, PARCEL).returningOld()).asString().endsWith("returning old");
        assertThat(Put.of(PARCELS, PARCEL).ifAbsent().returningOld().request().conditionExpression())
                .isEqualTo("attribute_not_exists(#0)");
        assertThat(Delete.of(PARCELS, Parcel_.KEY.key("p-1"))
                        .ifExists()
                        .returningOld()
                        .request()
                        .returnValuesAsString())
                .isEqualTo("ALL_OLD");
        assertThat(Merge.of(PARCELS, PARCEL).rendered().toReadableString())
                .isEqualTo("update: SET city = <S>, day = <S>, weight = <N>, stops = <L>");
        assertThat(Merge.of(PARCELS, PARCEL))
                .asString()
                .startsWith("Merge[parcels")
                .doesNotContain("Bern");
        assertThat(Upsert.of(PARCELS, Parcel_.KEY.key("p-1"))).asString().startsWith("Upsert[parcels");
        assertThat(Scan.of(PARCELS).consistent()).asString().contains("consistent");
    }
}
