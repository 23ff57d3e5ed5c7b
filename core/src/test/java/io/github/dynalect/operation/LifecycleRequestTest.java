package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Draft_.changedAt;
import static io.github.dynalect.shop.Draft_.createdAt;
import static io.github.dynalect.shop.Draft_.editor;
import static io.github.dynalect.shop.Draft_.text;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Draft;
import io.github.dynalect.shop.Draft_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tally;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is said of the times, the identifier and the time to live of an item, request by request. */
class LifecycleRequestTest {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00.123456789Z");
    private static final String STORED_NOW = "1706693400123";
    private static final UUID ID = UUID.fromString("018d5f0e-0000-7000-8000-000000000001");
    private static final Draft DRAFT = Draft.of(ID, "x");

    private static final Access ACCESS = Access.by(new NoServer()).timedBy(InstantSource.fixed(NOW));
    private static final Binding<Draft> DRAFTS = Binding.of(Draft_.SCHEMA, ACCESS);

    @Test
    void a_put_sets_the_time_of_the_change_and_keeps_that_of_the_creation() {
        assertThat(Put.of(DRAFTS, DRAFT.createdAt(Instant.EPOCH)).request())
                .isEqualTo(PutItemRequest.builder()
                        .tableName("drafts")
                        .item(Map.of(
                                "draftId", text(ID.toString()),
                                "text", text("x"),
                                "createdAt", text("1970-01-01T00:00:00.000000000Z"),
                                "changedAt", number(STORED_NOW),
                                "version", number("1")))
                        .conditionExpression("NOT #0 > :0")
                        .expressionAttributeNames(Map.of("#0", "version"))
                        .expressionAttributeValues(Map.of(":0", number("0")))
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
        assertThat(Put.of(DRAFTS, DRAFT).request().item()).doesNotContainKey("createdAt");
    }

    @Test
    void an_update_sets_the_time_of_the_change_and_leaves_that_of_the_creation() {
        assertThat(Update.of(DRAFTS, Draft_.key(ID)).set(text, "y").request())
                .isEqualTo(UpdateItemRequest.builder()
                        .tableName("drafts")
                        .key(Map.of("draftId", text(ID.toString())))
                        .updateExpression("SET #0 = :0, #1 = :1 ADD #2 :2")
                        .conditionExpression("attribute_exists(#3)")
                        .expressionAttributeNames(
                                Map.of("#0", "text", "#1", "changedAt", "#2", "version", "#3", "draftId"))
                        .expressionAttributeValues(Map.of(":0", text("y"), ":1", number(STORED_NOW), ":2", number("1")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @Test
    void an_upsert_sets_the_time_of_the_creation_where_there_is_none() {
        assertThat(Upsert.of(DRAFTS, Draft_.key(ID)).set(text, "y").request())
                .isEqualTo(UpdateItemRequest.builder()
                        .tableName("drafts")
                        .key(Map.of("draftId", text(ID.toString())))
                        .updateExpression("SET #0 = :0, #1 = :1, #2 = if_not_exists(#2, :2) ADD #3 :3")
                        .expressionAttributeNames(
                                Map.of("#0", "text", "#1", "changedAt", "#2", "createdAt", "#3", "version"))
                        .expressionAttributeValues(Map.of(
                                ":0",
                                text("y"),
                                ":1",
                                number(STORED_NOW),
                                ":2",
                                text("2024-01-31T09:30:00.123456789Z"),
                                ":3",
                                number("1")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .build());
    }

    @Test
    void a_merge_sets_the_time_of_the_change_and_has_that_of_the_creation_from_the_item() {
        assertThat(Merge.of(DRAFTS, DRAFT.createdAt(Instant.EPOCH)).rendered().update())
                .contains("SET #0 = :0, #1 = :1, #2 = :2, #3 = :3 REMOVE #4, #5");
        assertThat(Merge.of(DRAFTS, DRAFT).request().expressionAttributeValues())
                .containsValue(number(STORED_NOW));
    }

    @Test
    void what_the_lifecycle_assigns_counts_as_assigned_by_an_upsert() {
        assertRefused(Rule.UPSERT_INCOMPLETE, Upsert.of(DRAFTS, Draft_.key(ID)).set(editor, "e")::request)
                .withMessageContaining("nothing stored in text.");
    }

    @Test
    void in_a_transaction_and_a_batch_it_is_the_same() {
        assertThat(TransactWrite.of(
                                ACCESS,
                                List.of(
                                        Put.of(DRAFTS, DRAFT),
                                        Upsert.of(DRAFTS, Draft_.key(new UUID(1, 1)))
                                                .set(text, "y")))
                        .request()
                        .transactItems())
                .satisfiesExactly(
                        put -> assertThat(put.put().item()).containsEntry("changedAt", number(STORED_NOW)),
                        upsert -> assertThat(upsert.update().updateExpression())
                                .isEqualTo("SET #0 = :0, #1 = :1, #2 = if_not_exists(#2, :2) ADD #3 :3"));
        assertThat(batched(BatchWrite.puts(timed(Attributes.instant("changedAt")), List.of(DRAFT))))
                .containsEntry("changedAt", text("2024-01-31T09:30:00.123456789Z"));
    }

    @Test
    void an_action_of_the_users_on_the_times_is_refused() {
        assertRefused(
                Rule.LIFECYCLE_UPDATED, () -> Update.of(DRAFTS, Draft_.key(ID)).set(changedAt, Instant.EPOCH));
        assertRefused(
                Rule.LIFECYCLE_UPDATED, () -> Upsert.of(DRAFTS, Draft_.key(ID)).set(createdAt, NOW));
        assertThat(Update.of(DRAFTS.verbatim(), Draft_.key(ID))
                        .set(createdAt, NOW)
                        .rendered()
                        .update())
                .contains("SET #0 = :0");
    }

    /** Its request is the same then, whenever and however often it is made. */
    @Test
    void the_time_is_that_at_which_an_operation_was_made() {
        Iterator<Instant> seconds =
                Stream.iterate(NOW, time -> time.plusSeconds(1)).iterator();
        Binding<Draft> drafts = Binding.of(Draft_.SCHEMA, ACCESS.timedBy(seconds::next));
        Put<Draft> put = Put.of(drafts, DRAFT);
        Merge<Draft> merge = Merge.of(drafts, DRAFT);
        Update<Draft> update = Update.of(drafts, Draft_.key(ID)).set(text, "y");
        Upsert<Draft> upsert = Upsert.of(drafts, Draft_.key(ID)).set(text, "y");
        Scan<Draft> scan = Scan.of(drafts).unexpired();

        assertThat(put.request())
                .isEqualTo(put.request())
                .isEqualTo(Put.of(DRAFTS, DRAFT).request());
        assertThat(merge.request()).isEqualTo(merge.request());
        assertThat(merge.request().expressionAttributeValues()).containsValue(number("1706693401123"));
        assertThat(update.request()).isEqualTo(update.request());
        assertThat(update.request().expressionAttributeValues()).containsValue(number("1706693402123"));
        assertThat(upsert.request()).isEqualTo(upsert.request());
        assertThat(upsert.request().expressionAttributeValues()).containsValue(number("1706693403123"));
        assertThat(scan.request()).isEqualTo(scan.request());
        assertThat(scan.request().expressionAttributeValues()).containsValue(number("1706693404"));
    }

    @Test
    void a_schema_that_tells_no_time_asks_for_none() {
        Access timeless = ACCESS.timedBy(() -> {
            throw new AssertionError("the clock was asked");
        });

        assertThat(Update.of(Binding.of(Account_.SCHEMA, timeless), Account_.key("a-1"))
                        .add(Account_.visits, 1)
                        .rendered()
                        .update())
                .contains("ADD #0 :0");
        assertThat(Put.of(Binding.of(Account_.SCHEMA, timeless), Shop.ANN)
                        .request()
                        .item())
                .isEqualTo(Shop.storedAnn());
        assertThat(Merge.of(Binding.of(Tally.SCHEMA, timeless), new Tally("t", 1))
                        .request()
                        .key())
                .isEqualTo(Map.of("name", text("t")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31T09:30:00.123456789Z, 1706693400",
        "2024-01-31T09:30:00Z, 1706693400",
        // Before 1970 a second goes down, not towards nothing.
        "1969-12-31T23:59:59.5Z, -1",
    })
    void seconds_are_cut_down_to_what_is_stored(Instant now, String stored) {
        Binding<Draft> drafts = timed(Attributes.ordered(Path.of("changedAt"), Codecs.epochSeconds()))
                .by(ACCESS.timedBy(InstantSource.fixed(now)));

        assertThat(batched(BatchWrite.puts(drafts, List.of(DRAFT)))).containsEntry("changedAt", number(stored));
    }

    @Test
    void a_time_of_another_type_is_made_of_the_instant() {
        OrderedAttribute<Draft, OffsetDateTime> offset =
                Attributes.ordered(Path.of("changedAt"), Codecs.offsetDateTime());
        OrderedAttribute<Draft, OffsetDateTime> seconds = Attributes.ordered(
                Path.of("changedAt"),
                Codecs.epochSeconds().map(time -> time.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant));

        assertThat(batched(BatchWrite.puts(Binding.of(schema(offset), ACCESS), List.of(DRAFT))))
                .containsEntry("changedAt", text("2024-01-31T09:30:00.123456789Z"));
        assertThat(batched(BatchWrite.puts(Binding.of(schema(seconds), ACCESS), List.of(DRAFT))))
                .containsEntry("changedAt", number("1706693400"));
    }

    @Test
    void a_put_of_a_record_without_an_identifier_makes_one_that_stays() {
        Put<Draft> put = Put.of(seeded(), Draft.of(Draft.NEW, "x"));

        assertThat(put.request())
                .isEqualTo(put.request())
                .isEqualTo(put.ifUnchanged().request());
        assertThat(put.request().item()).containsEntry("draftId", text("018d5eda-963b-720c-bfc9-945a02770b39"));
        assertThat(put).hasToString(Put.of(DRAFTS, Draft.of(id(put), "x")).toString());
        assertThat(Put.of(seeded(), DRAFT).request().item()).containsEntry("draftId", text(ID.toString()));
    }

    /** As the record's own refusals of other things are. */
    @Test
    void a_record_that_takes_no_identifier_is_refused_when_the_request_is_made() {
        Put<Draft> picky = Put.of(Binding.of(PICKY, ACCESS), Draft.of(Draft.NEW, "x"));
        Put<Draft> broken = Put.of(Binding.of(BROKEN, ACCESS), Draft.of(Draft.NEW, "x"));

        assertRefused(Rule.ID_MISSING, picky::request).withMessageContaining("which the record has to take");
        assertThat(picky).hasToString("Put[drafts, " + Draft_.key(Draft.NEW) + "]");
        assertThatIllegalStateException().isThrownBy(broken::request).withMessage("broken");
    }

    private static final Schema<Draft> PICKY = Schema.of("drafts", Draft_.KEY)
            .attribute(Draft_.draftId, Draft::draftId)
            .timeOrderedId(Draft_.draftId)
            .build(item -> {
                throw new IllegalArgumentException("not that one");
            });

    private static final Schema<Draft> BROKEN = Schema.of("drafts", Draft_.KEY)
            .attribute(Draft_.draftId, draft -> {
                throw new IllegalStateException("broken");
            })
            .timeOrderedId(Draft_.draftId)
            .build(item -> Draft.of(item.get(Draft_.draftId), "x"));

    @Test
    void each_item_of_a_batch_or_transaction_gets_an_identifier_of_its_own() {
        Binding<Draft> drafts = seeded().verbatim();
        Put<Draft> one = Put.of(seeded(), Draft.of(Draft.NEW, "x"));
        Binding<Draft> source = seeded();

        assertThat(TransactWrite.of(
                                ACCESS.identifiedBy(source.access().identifiers()),
                                List.of(
                                        Put.of(source, Draft.of(Draft.NEW, "x")),
                                        Put.of(source, Draft.of(Draft.NEW, "x"))))
                        .request()
                        .transactItems()
                        .stream()
                        .map(item -> item.put().item().get("draftId")))
                .doesNotHaveDuplicates()
                .contains(one.request().item().get("draftId"));
        assertThat(Put.of(drafts, Draft.of(Draft.NEW, "x")).request().item())
                .containsEntry("draftId", text(Draft.NEW.toString()));
    }

    @Test
    void what_changes_an_item_has_its_identifier() {
        assertRefused(Rule.ID_MISSING, Merge.of(DRAFTS, Draft.of(Draft.NEW, "x"))::request);
        assertRefused(Rule.ID_MISSING, Update.of(DRAFTS, Draft_.key(Draft.NEW)).set(text, "x")::request);
        assertRefused(Rule.ID_MISSING, Upsert.of(DRAFTS, Draft_.key(Draft.NEW)).set(text, "x")::request);
    }

    @Test
    void what_is_expired_is_left_out_from_the_second_after_its_time_to_live_on() {
        assertThat(Scan.of(DRAFTS).unexpired().request())
                .isEqualTo(Scan.of(DRAFTS).request().toBuilder()
                        .filterExpression("NOT #0 < :0")
                        .expressionAttributeNames(Map.of("#0", "expiresAt"))
                        .expressionAttributeValues(Map.of(":0", number("1706693400")))
                        .build());
        assertThat(Scan.of(DRAFTS)
                        .filter(text.eq("x").or(text.eq("y")))
                        .unexpired()
                        .rendered()
                        .filter())
                .contains("(#0 = :0 OR #0 = :1) AND NOT #1 < :2");
    }

    @Test
    void queries_and_indexes_are_read_without_what_is_expired_too() {
        Binding<Ticket> tickets = Binding.of(Ticket_.INDEXED, ACCESS);
        Binding<Ticket> parts = Binding.of(Ticket_.SCHEMA, ACCESS);

        assertThat(Query.of(tickets, Ticket_.KEY.partition("v"))
                        .unexpired()
                        .rendered()
                        .filter())
                .contains("NOT #1 < :1");
        assertThat(Query.of(tickets, Ticket_.BY_PRICE.partition("v"))
                        .unexpired()
                        .rendered()
                        .filter())
                .contains("NOT #1 < :1");
        assertThat(Scan.of(tickets, Ticket_.BY_PRICE).unexpired().rendered().filter())
                .contains("NOT #0 < :0");
        assertThat(IndexScan.of(tickets, Ticket_.BY_HOLDER)
                        .unexpired()
                        .rendered()
                        .filter())
                .contains("NOT #0 < :0");
        assertThat(PartialScan.of(parts, Ticket_.PARTS_BY_HOLDER)
                        .unexpired()
                        .rendered()
                        .filter())
                .contains("NOT #0 < :0");
        // It is a sort attribute there, for which a query has better than a filter.
        assertRefused(
                Rule.FILTER_KEY,
                IndexQuery.of(tickets, Ticket_.BY_HOLDER.partition("ann", SdkBytes.fromUtf8String("s")))
                        .unexpired()::request);
        assertRefused(
                Rule.FILTER_KEY,
                PartialQuery.of(parts, Ticket_.PARTS_BY_HOLDER.partition("ann", SdkBytes.fromUtf8String("s")))
                        .unexpired()::rendered);
    }

    @Test
    void a_creation_may_count_an_expired_item_as_absent() {
        assertThat(Put.of(DRAFTS, DRAFT).ifAbsentOrExpired().rendered().condition())
                .contains("attribute_not_exists(#0) OR #1 < :0");
        assertThat(Put.of(DRAFTS, DRAFT.version(3))
                        .ifAbsentOrExpired()
                        .rendered()
                        .condition())
                .contains("#0 = :0 AND (attribute_not_exists(#1) OR #2 < :1)");
        assertThat(Put.of(DRAFTS, DRAFT)
                        .onlyIf(editor.exists().or(text.exists()))
                        .ifAbsentOrExpired()
                        .rendered()
                        .condition())
                .contains("(attribute_exists(#0) OR attribute_exists(#1)) AND (attribute_not_exists(#2) OR #3 < :0)");
    }

    @Test
    void a_read_of_a_part_reads_the_time_to_live_if_it_has_to_know_it() {
        View<Draft, String> view = View.of(text).build(draft -> draft.get(text));

        assertThat(Get.of(DRAFTS, Draft_.key(ID))
                        .unexpired()
                        .select(view)
                        .request()
                        .expressionAttributeNames())
                .isEqualTo(Map.of("#0", "text", "#1", "draftId", "#2", "expiresAt"));
        assertThat(projection(BatchGet.of(DRAFTS, List.of(Draft_.key(ID))).select(view)))
                .isEqualTo("#0, #1");
        assertThat(projection(
                        BatchGet.of(DRAFTS, List.of(Draft_.key(ID))).unexpired().select(view)))
                .isEqualTo("#0, #1, #2");
    }

    @Test
    void the_words_about_what_is_expired_are_of_schemas_with_a_time_to_live() {
        var accounts = NoServer.binding(Account_.SCHEMA);

        assertRefused(Rule.LIFECYCLE_NONE, Scan.of(accounts)::unexpired);
        assertRefused(Rule.LIFECYCLE_NONE, Get.of(accounts, Account_.key("a-1"))::unexpired);
        assertRefused(Rule.LIFECYCLE_NONE, BatchGet.of(accounts, List.of(Account_.key("a-1")))::unexpired);
        assertRefused(Rule.LIFECYCLE_NONE, Put.of(accounts, Shop.ANN)::ifAbsentOrExpired);
    }

    /** Drafts without a version, which a batch may write. */
    private static Binding<Draft> timed(OrderedAttribute<Draft, Instant> changed) {
        return Binding.of(
                Schema.of("drafts", Draft_.KEY)
                        .attribute(Draft_.draftId, Draft::draftId)
                        .attribute(changed, Draft::changedAt)
                        .updatedAt(changed)
                        .build(item -> Draft.of(item.get(Draft_.draftId), "x")),
                ACCESS);
    }

    private static Schema<Draft> schema(OrderedAttribute<Draft, OffsetDateTime> changed) {
        return Schema.of("drafts", Draft_.KEY)
                .attribute(Draft_.draftId, Draft::draftId)
                .attribute(changed, draft -> draft.changedAt().atOffset(ZoneOffset.UTC))
                .updatedAt(changed, now -> now.atOffset(ZoneOffset.UTC))
                .build(item -> Draft.of(item.get(Draft_.draftId), "x"));
    }

    private static Map<String, AttributeValue> batched(BatchWrite<Draft> write) {
        return write.requests()
                .get(0)
                .requestItems()
                .values()
                .iterator()
                .next()
                .get(0)
                .putRequest()
                .item();
    }

    private static String projection(BatchRecords<Draft, ?> read) {
        return read.requests().get(0).requestItems().values().iterator().next().projectionExpression();
    }

    private static UUID id(Put<Draft> put) {
        return UUID.fromString(
                Objects.requireNonNull(put.request().item().get("draftId")).s());
    }

    private static Binding<Draft> seeded() {
        return Binding.of(
                Draft_.SCHEMA,
                ACCESS.identifiedBy(
                        Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(7))));
    }
}
