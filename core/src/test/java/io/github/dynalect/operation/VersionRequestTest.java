package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Tally.COUNT;
import static io.github.dynalect.shop.Tally.NAME;
import static io.github.dynalect.shop.Tally.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is asked of an item that has a version, request by request. */
class VersionRequestTest {
    private static final Binding<Tally> TALLIES = NoServer.binding(Tally.SCHEMA);
    private static final Key<Tally> KEY = Tally.key("t");
    private static final Tally NEW = new Tally("t", 5);
    private static final Tally SEVENTH = new Tally("t", 5, 7);
    private static final Condition<Tally> EITHER = COUNT.gt(3).or(COUNT.lt(1));

    @Test
    void the_first_put_asks_that_no_version_above_0_is_stored() {
        PutItemRequest request = PutItemRequest.builder()
                .tableName("tallies")
                .item(Map.of("name", text("t"), "count", number("5"), "version", number("1")))
                .conditionExpression("NOT #0 > :0")
                .expressionAttributeNames(Map.of("#0", "version"))
                .expressionAttributeValues(Map.of(":0", number("0")))
                .returnValuesOnConditionCheckFailure("ALL_OLD")
                .build();

        assertThat(Put.of(TALLIES, NEW).request()).isEqualTo(request);
        assertThat(Put.of(TALLIES, new Tally("t", 5, 0)).request()).isEqualTo(request);
        assertThat(Put.of(TALLIES, NEW).ifUnchanged().request()).isEqualTo(request);
    }

    @Test
    void a_later_put_asks_for_the_version_of_the_item_and_stores_the_next_one() {
        assertThat(Put.of(TALLIES, SEVENTH).request())
                .isEqualTo(eighth("#0 = :0").build());
    }

    @Test
    void the_version_is_joined_by_and_to_whatever_or_the_condition_holds() {
        assertThat(Put.of(TALLIES, SEVENTH).onlyIf(EITHER).request())
                .isEqualTo(eighth("#0 = :0 AND (#1 > :1 OR #1 < :2)")
                        .expressionAttributeNames(Map.of("#0", "version", "#1", "count"))
                        .expressionAttributeValues(Map.of(":0", number("7"), ":1", number("3"), ":2", number("1")))
                        .build());
        assertThat(Put.of(TALLIES, SEVENTH)
                        .ifUnchanged()
                        .onlyIf(EITHER)
                        .rendered()
                        .condition())
                .contains("#0 = :0 AND (#1 > :1 OR #1 < :2)");
        assertThat(Delete.ofItem(TALLIES, SEVENTH).onlyIf(EITHER).rendered().condition())
                .contains("#0 = :0 AND (#1 > :1 OR #1 < :2)");
        assertThat(Merge.of(TALLIES, SEVENTH).onlyIf(EITHER).rendered().condition())
                .contains("#1 = :2 AND (#0 > :3 OR #0 < :4)");
    }

    @Test
    void a_creation_needs_no_second_test_and_a_replacement_has_one() {
        assertThat(Put.of(TALLIES, NEW).ifAbsent().rendered().condition()).contains("attribute_not_exists(#0)");
        assertThat(Put.of(TALLIES, NEW).ifExists().rendered().condition())
                .contains("NOT #0 > :0 AND attribute_exists(#1)");
        assertThat(Put.of(TALLIES, SEVENTH).ifAbsent().rendered().condition())
                .contains("#0 = :0 AND attribute_not_exists(#1)");
    }

    @Test
    void a_merge_stores_the_next_version_on_the_same_condition() {
        assertThat(Merge.of(TALLIES, SEVENTH).request())
                .isEqualTo(UpdateItemRequest.builder()
                        .tableName("tallies")
                        .key(Map.of("name", text("t")))
                        .updateExpression("SET #0 = :0, #1 = :1")
                        .conditionExpression("#1 = :2")
                        .expressionAttributeNames(Map.of("#0", "count", "#1", "version"))
                        .expressionAttributeValues(Map.of(":0", number("5"), ":1", number("8"), ":2", number("7")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
        assertThat(Merge.of(TALLIES, NEW).ifExists().rendered().condition())
                .contains("NOT #1 > :2 AND attribute_exists(#2)");
        assertThat(Merge.of(TALLIES, NEW).ifUnchanged().request())
                .isEqualTo(Merge.of(TALLIES, NEW).request());
    }

    @Test
    void a_merge_that_asks_for_no_version_counts_on_whatever_is_stored() {
        assertThat(Merge.of(TALLIES, SEVENTH).unversioned().request())
                .isEqualTo(UpdateItemRequest.builder()
                        .tableName("tallies")
                        .key(Map.of("name", text("t")))
                        .updateExpression("SET #0 = :0 ADD #1 :1")
                        .expressionAttributeNames(Map.of("#0", "count", "#1", "version"))
                        .expressionAttributeValues(Map.of(":0", number("5"), ":1", number("1")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .build());
    }

    @Test
    void the_deletion_of_an_item_asks_for_its_version_and_that_by_a_key_does_not() {
        DeleteItemRequest plain = DeleteItemRequest.builder()
                .tableName("tallies")
                .key(Map.of("name", text("t")))
                .build();

        assertThat(Delete.ofItem(TALLIES, SEVENTH).request())
                .isEqualTo(Delete.ofItem(TALLIES, SEVENTH).ifUnchanged().request())
                .isEqualTo(plain.toBuilder()
                        .conditionExpression("#0 = :0")
                        .expressionAttributeNames(Map.of("#0", "version"))
                        .expressionAttributeValues(Map.of(":0", number("7")))
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
        assertThat(Delete.ofItem(TALLIES, NEW).ifUnchanged().rendered().condition())
                .contains("NOT #0 > :0");
        assertThat(Delete.ofItem(TALLIES, SEVENTH).unversioned().request()).isEqualTo(plain);
        assertThat(Delete.of(TALLIES, KEY).request()).isEqualTo(plain);
    }

    @Test
    void an_update_and_an_upsert_count_and_ask_only_what_the_user_asks() {
        assertThat(Update.of(TALLIES, KEY)
                        .set(COUNT, 9)
                        .onlyIf(VERSION.eq(7).or(EITHER))
                        .request())
                .isEqualTo(UpdateItemRequest.builder()
                        .tableName("tallies")
                        .key(Map.of("name", text("t")))
                        .updateExpression("SET #0 = :0 ADD #1 :1")
                        .conditionExpression("attribute_exists(#2) AND (#1 = :2 OR #0 > :3 OR #0 < :1)")
                        .expressionAttributeNames(Map.of("#0", "count", "#1", "version", "#2", "name"))
                        .expressionAttributeValues(
                                Map.of(":0", number("9"), ":1", number("1"), ":2", number("7"), ":3", number("3")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
        assertThat(Upsert.of(TALLIES, KEY).set(COUNT, 9).rendered().update()).contains("SET #0 = :0 ADD #1 :1");
        assertThat(Upsert.of(TALLIES, KEY)
                        .set(COUNT, 9)
                        .onlyIf(EITHER)
                        .rendered()
                        .update())
                .contains("SET #0 = :0 ADD #1 :1");
    }

    @Test
    void an_update_may_return_the_version_that_it_counts() {
        assertThat(Update.of(TALLIES, KEY)
                        .set(COUNT, 9)
                        .returning(VERSION)
                        .request()
                        .returnValuesAsString())
                .isEqualTo("UPDATED_NEW");
    }

    @Test
    void what_counts_is_not_idempotent() {
        assertThat(Update.of(TALLIES, KEY).set(COUNT, 9).isIdempotent()).isFalse();
        assertThat(Upsert.of(TALLIES, KEY).set(COUNT, 9).isIdempotent()).isFalse();
        assertThat(Update.of(TALLIES.verbatim(), KEY).set(COUNT, 9).isIdempotent())
                .isTrue();
    }

    @Test
    void an_update_of_nothing_counts_nothing() {
        assertRefused(Rule.UPDATE_EMPTY, Update.of(TALLIES, KEY)::request);
    }

    @Test
    void an_action_of_the_users_on_the_version_is_refused() {
        assertRefused(Rule.LIFECYCLE_UPDATED, () -> Update.of(TALLIES, KEY).add(VERSION, 1));
        assertRefused(Rule.LIFECYCLE_UPDATED, () -> Upsert.of(TALLIES, KEY).set(VERSION, 3));
        assertRefused(Rule.LIFECYCLE_UPDATED, () -> Update.of(TALLIES, KEY).remove(VERSION));
        assertThat(Update.of(TALLIES.verbatim(), KEY).set(VERSION, 3).rendered().update())
                .contains("SET #0 = :0");
    }

    @Test
    void a_transaction_asks_and_counts_as_the_operations_alone_do() {
        assertThat(TransactWrite.of(
                                TALLIES.access(),
                                List.of(
                                        Put.of(TALLIES, SEVENTH).onlyIf(EITHER),
                                        Update.of(TALLIES, Tally.key("u")).set(COUNT, 9),
                                        Delete.ofItem(TALLIES, new Tally("v", 5, 3)),
                                        Merge.of(TALLIES, new Tally("w", 6, 4)),
                                        Check.of(TALLIES, Tally.key("x"), VERSION.eq(2))))
                        .request()
                        .transactItems())
                .satisfiesExactly(
                        put -> {
                            assertThat(put.put().item()).containsEntry("version", number("8"));
                            assertThat(put.put().conditionExpression()).isEqualTo("#0 = :0 AND (#1 > :1 OR #1 < :2)");
                        },
                        update -> assertThat(update.update().updateExpression()).isEqualTo("SET #0 = :0 ADD #1 :1"),
                        delete -> assertThat(delete.delete().conditionExpression())
                                .isEqualTo("#0 = :0"),
                        merge ->
                                assertThat(merge.update().conditionExpression()).isEqualTo("#1 = :2"),
                        check -> assertThat(check.conditionCheck().conditionExpression())
                                .isEqualTo("#0 = :0"));
    }

    @Test
    void a_batch_writes_nothing_that_asks_for_a_version() {
        assertRefused(Rule.VERSION_BATCH, BatchWrite.puts(TALLIES, List.of(NEW))::requests);
        assertRefused(
                Rule.VERSION_BATCH,
                BatchWrite.of(TALLIES.access(), List.of(Delete.ofItem(TALLIES, SEVENTH)))::requests);
        assertThat(BatchWrite.of(
                                TALLIES.access(),
                                List.of(
                                        Delete.ofItem(TALLIES, SEVENTH).unversioned(),
                                        Delete.of(TALLIES, Tally.key("u")),
                                        Put.of(TALLIES.verbatim(), new Tally("v", 5, 7))))
                        .requests()
                        .get(0)
                        .requestItems()
                        .get("tallies"))
                .hasSize(3);
        assertThat(BatchWrite.puts(TALLIES.verbatim(), List.of(SEVENTH))
                        .requests()
                        .get(0)
                        .requestItems()
                        .values()
                        .iterator()
                        .next()
                        .get(0)
                        .putRequest()
                        .item())
                .containsEntry("version", number("7"));
    }

    @Test
    void the_words_about_versions_are_of_schemas_with_one() {
        var accounts = NoServer.binding(Account_.SCHEMA);

        assertRefused(Rule.LIFECYCLE_NONE, Put.of(accounts, Shop.ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, Merge.of(accounts, Shop.ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, Merge.of(accounts, Shop.ANN)::unversioned);
        assertRefused(Rule.LIFECYCLE_NONE, Delete.ofItem(accounts, Shop.ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, Delete.of(accounts, Account_.key("a-1"))::unversioned);
        assertRefused(Rule.LIFECYCLE_NONE, Delete.of(TALLIES, KEY)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, Merge.of(TALLIES, NEW).unversioned()::ifUnchanged);
    }

    @Test
    void a_version_is_from_0_to_before_the_last_of_its_type() {
        assertRefused(Rule.VERSION_VALUE, Put.of(TALLIES, new Tally("t", 5, -1))::request);
        assertRefused(Rule.VERSION_VALUE, Put.of(TALLIES, new Tally("t", 5, Integer.MAX_VALUE))::request);
        assertRefused(Rule.VERSION_VALUE, Merge.of(TALLIES, new Tally("t", 5, -1))::request);
        assertRefused(Rule.VERSION_VALUE, () -> Delete.ofItem(TALLIES, new Tally("t", 5, -1)));
        assertThat(Put.of(TALLIES, new Tally("t", 5, Integer.MAX_VALUE - 1))
                        .request()
                        .item())
                .containsEntry("version", number("2147483647"));
    }

    @Test
    void an_item_is_stored_as_it_is_where_that_is_said() {
        assertThat(Put.of(TALLIES.verbatim(), SEVENTH).request())
                .isEqualTo(PutItemRequest.builder()
                        .tableName("tallies")
                        .item(Map.of("name", text("t"), "count", number("5"), "version", number("7")))
                        .build());
    }

    @Test
    void an_item_that_has_a_default_version_in_its_schema_is_asked_for_as_one_that_has_none() {
        Schema<Tally> schema = Schema.of("tallies", Tally.KEY)
                .attribute(NAME, Tally::name)
                .attribute(COUNT, Tally::count)
                .withDefault(VERSION, Tally::stored, 0)
                .version(VERSION)
                .build(item -> new Tally(item.get(NAME), item.get(COUNT), item.get(VERSION)));

        assertThat(Put.of(NoServer.binding(schema), NEW).request())
                .isEqualTo(Put.of(TALLIES, NEW).request());
    }

    private static PutItemRequest.Builder eighth(String condition) {
        return PutItemRequest.builder()
                .tableName("tallies")
                .item(Map.of("name", text("t"), "count", number("5"), "version", number("8")))
                .conditionExpression(condition)
                .expressionAttributeNames(Map.of("#0", "version"))
                .expressionAttributeValues(Map.of(":0", number("7")))
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }
}
