package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.RequestText;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Key;
import io.github.dynalect.office.Office;
import io.github.dynalect.office.Paper;
import io.github.dynalect.office.Paper.Customer;
import io.github.dynalect.office.Paper.Letter;
import io.github.dynalect.office.Paper.Order;
import io.github.dynalect.office.Paper.Parcel;
import io.github.dynalect.office.Paper.Shipment;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds of items in one table, of which each keeps by itself what it declares. */
@DynamoDbTest
class LifecycleOfKindsTest {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00Z");
    private static final Option<Instant> THEN = Option.some(NOW);
    private static final Customer ANN = new Customer("c-1", "Ann");
    private static final Order NEW = Order.of("o-1", "OPEN");
    private static final Order OPEN = new Order("o-1", "OPEN", Option.none(), THEN, 1);
    private static final Key<Order> O1 = Office.ORDER_KEY.key("o-1");

    private final Dynalect dynalect;
    private final Table<Paper> papers;

    LifecycleOfKindsTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        this.dynalect = Dynalect.create(client)
                .timedBy(InstantSource.fixed(NOW))
                .identifiedBy(
                        Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(42)));
        this.papers = dynalect.table(Office.SCHEMA).named(name);
    }

    @Test
    void a_put_is_one_of_the_items_own_kind() {
        assertThat(RequestText.of(papers.put(ANN).request())).isEqualTo("put id=c-1 kind=CUSTOMER name=Ann");
        assertThat(RequestText.of(papers.put(NEW).request())).isEqualTo("""
                put changed=1706693400 id=o-1 kind=ORDER status=OPEN version=1
                if NOT version > 0""");
        assertThat(RequestText.of(papers.put(OPEN.status("PAID")).ifUnchanged().request()))
                .isEqualTo("""
                put changed=1706693400 id=o-1 kind=ORDER status=PAID version=2
                if version = 1""");
        assertThat(RequestText.of(papers.put(NEW).ifAbsent().request())).isEqualTo("""
                put changed=1706693400 id=o-1 kind=ORDER status=OPEN version=1
                if attribute_not_exists(id)""");
        assertThat(RequestText.of(papers.put(new Parcel("p-1", "Bern", 3)).request()))
                .isEqualTo("""
                put id=p-1 kind=PARCEL revision=4 to=Bern
                if revision = 3""");
        assertThat(RequestText.of(papers.put(new Letter("l-1", "Bern")).request()))
                .isEqualTo("put id=l-1 kind=LETTER to=Bern");
    }

    @Test
    void a_merge_is_one_of_the_items_own_kind() {
        assertThat(RequestText.of(papers.merge(ANN).request())).isEqualTo("""
                update id=c-1
                SET kind = CUSTOMER, name = Ann REMOVE status, created, changed, version, to, revision""");
        assertThat(RequestText.of(papers.merge(OPEN).request())).isEqualTo("""
                update id=o-1
                SET kind = ORDER, status = OPEN, changed = 1706693400, version = 2 REMOVE name, created, to, revision
                if version = 1""");
        assertThat(RequestText.of(papers.merge(OPEN).unversioned().request())).isEqualTo("""
                update id=o-1
                SET kind = ORDER, status = OPEN, changed = 1706693400 REMOVE name, created, to, revision ADD version 1""");
        assertThat(RequestText.of(papers.merge(new Parcel("p-1", "Bern", 0)).request()))
                .isEqualTo("""
                update id=p-1
                SET kind = PARCEL, to = Bern, revision = 1 REMOVE name, status, created, changed, version
                if NOT revision > 0""");
        assertRefused(Rule.ID_MISSING, papers.merge(new Letter("", "Bern"))::request);
    }

    @Test
    void a_deletion_of_an_item_is_one_of_its_own_kind() {
        assertThat(RequestText.of(papers.delete(ANN).request())).isEqualTo("delete id=c-1");
        assertThat(RequestText.of(papers.delete(OPEN).request())).isEqualTo("""
                delete id=o-1
                if version = 1""");
        assertThat(RequestText.of(papers.delete(OPEN).unversioned().request())).isEqualTo("delete id=o-1");
        assertThat(RequestText.of(papers.delete(new Parcel("p-1", "Bern", 2))
                        .ifUnchanged()
                        .request()))
                .isEqualTo("""
                delete id=p-1
                if revision = 2""");
        assertThat(RequestText.of(papers.delete(Office.KEY.key("o-1")).request()))
                .isEqualTo("delete id=o-1");
    }

    @Test
    void an_update_is_one_of_the_kind_of_its_key() {
        assertThat(RequestText.of(papers.update(O1).set(Office.status, "PAID").request()))
                .isEqualTo("""
                update id=o-1
                SET status = PAID, changed = 1706693400 ADD version 1
                if attribute_exists(id) AND kind = ORDER""");
        assertThat(RequestText.of(papers.upsert(O1).set(Office.status, "PAID").request()))
                .isEqualTo("""
                update id=o-1
                SET status = PAID, changed = 1706693400, created = if_not_exists(created, 2024-01-31T09:30:00.000000000Z), kind = ORDER ADD version 1
                if attribute_not_exists(id) OR kind = ORDER""");
        assertThat(RequestText.of(papers.update(Office.CUSTOMER_KEY.key("c-1"))
                        .set(Office.name, "Bob")
                        .request()))
                .isEqualTo("""
                update id=c-1
                SET name = Bob
                if attribute_exists(id) AND kind = CUSTOMER""");
        assertThat(RequestText.of(papers.update(Office.PARCEL_KEY.key("p-1"))
                        .set(Office.to, "Bern")
                        .request()))
                .isEqualTo("""
                update id=p-1
                SET to = Bern ADD revision 1
                if attribute_exists(id) AND kind = PARCEL""");
    }

    @Test
    void an_update_by_a_key_of_kinds_that_count_in_different_ways_is_refused() {
        assertRefused(Rule.KEY_KIND, () -> papers.update(Office.KEY.key("o-1")))
                .withMessageContaining("a key of kinds that keep different versions, or times of change")
                .withMessageContaining("take a key of the kind of the item");
        assertRefused(Rule.KEY_KIND, () -> papers.upsert(Office.KEY.key("o-1")));
        assertRefused(Rule.KEY_KIND, () -> papers.update(Office.SHIPMENT_KEY.key("p-1")));
        assertRefused(Rule.KEY_KIND, () -> papers.only(Office.SHIPMENT).update(Office.SHIPMENT_KEY.key("p-1")));
        assertThat(RequestText.of(papers.verbatim()
                        .update(Office.SHIPMENT_KEY.key("p-1"))
                        .set(Office.to, "Bern")
                        .request()))
                .isEqualTo("""
                update id=p-1
                SET to = Bern
                if attribute_exists(id) AND kind IN (LETTER, PARCEL)""");
    }

    @Test
    void an_update_by_a_key_of_kinds_leaves_what_one_of_them_keeps() {
        Schema<Paper> alike = Schema.ofKinds("papers", Office.KEY)
                .kind(Office.CUSTOMER)
                .kind(Schema.of("papers", Office.LETTER_KEY)
                        .kind("kind", "DATED")
                        .attribute(Office.id, Letter::id)
                        .attribute(Attributes.<Letter>instant("at"), letter -> NOW)
                        .createdAt(Attributes.<Letter>instant("at"))
                        .build(item -> new Letter(item.get(Office.id), "")))
                .build(paper -> new ItemOfKind<>(Office.CUSTOMER, (Customer) paper));

        assertRefused(
                Rule.LIFECYCLE_UPDATED,
                () -> dynalect.table(alike).update(Office.KEY.key("l-1")).set(Attributes.<Paper>instant("at"), NOW));
    }

    @Test
    void words_about_a_version_are_refused_of_an_item_without() {
        Letter letter = new Letter("l-1", "Bern");

        assertRefused(Rule.LIFECYCLE_NONE, papers.put(ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, papers.put(letter)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, papers.merge(ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, papers.merge(ANN)::unversioned);
        assertRefused(Rule.LIFECYCLE_NONE, papers.delete(ANN)::ifUnchanged);
        assertRefused(Rule.LIFECYCLE_NONE, papers.delete(ANN)::unversioned);
        assertRefused(Rule.LIFECYCLE_NONE, papers.verbatim().put(NEW)::ifUnchanged);
    }

    @Test
    void verbatim_is_so_of_each_kind() {
        assertThat(RequestText.of(papers.verbatim().put(OPEN).request()))
                .isEqualTo("put changed=1706693400 id=o-1 kind=ORDER status=OPEN version=1");
        assertThat(RequestText.of(
                        papers.verbatim().put(new Parcel("p-1", "Bern", 3)).request()))
                .isEqualTo("put id=p-1 kind=PARCEL revision=3 to=Bern");
        assertThat(RequestText.of(
                        papers.verbatim().update(O1).set(Office.version, 7).request()))
                .isEqualTo("""
                update id=o-1
                SET version = 7
                if attribute_exists(id) AND kind = ORDER""");
    }

    @Test
    void only_what_tells_the_time_asks_the_clock() {
        Table<Paper> timeless = papers.with(dynalect.timedBy(() -> {
            throw new AssertionError("the clock was asked");
        }));

        assertThat(RequestText.of(timeless.put(ANN).request())).contains("name=Ann");
        assertThat(RequestText.of(timeless.merge(new Parcel("p-1", "Bern", 3)).request()))
                .contains("revision = 4");
        assertThat(timeless.put(ANN)).isEqualTo(timeless.put(ANN));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> timeless.put(NEW));
    }

    @Test
    void each_kind_counts_tells_the_time_and_makes_identifiers_as_it_says() {
        Paper customer = papers.put(ANN).execute();
        Paper open = papers.put(NEW).execute();
        Order paid = papers.update(O1).set(Office.status, "PAID").execute();
        Paper sent = papers.merge(paid.status("SENT")).execute();
        Parcel parcel = (Parcel) papers.put(new Parcel("", "Bern", 0)).execute();
        Letter letter = (Letter) papers.put(new Letter("", "Bern")).execute();
        Order other = papers.upsert(Office.ORDER_KEY.key("o-2"))
                .set(Office.status, "OPEN")
                .execute();

        assertThat(customer).isEqualTo(ANN);
        assertThat(open).isEqualTo(OPEN);
        assertThat(paid).isEqualTo(new Order("o-1", "PAID", Option.none(), THEN, 2));
        assertThat(sent).isEqualTo(new Order("o-1", "SENT", Option.none(), THEN, 3));
        assertThat(other).isEqualTo(new Order("o-2", "OPEN", THEN, THEN, 1));
        assertThat(parcel.revision()).isEqualTo(1);
        assertThat(UUID.fromString(parcel.id()).version()).isEqualTo(4);
        assertThat(UUID.fromString(letter.id()).version()).isEqualTo(7);
        assertThat(papers.scan().all()).containsExactlyInAnyOrder(ANN, sent, other, parcel, letter);
        assertThat(papers.delete(sent).returningOld().execute()).contains(sent);
    }

    @Test
    void a_stale_item_is_told_by_the_version_of_its_own_kind() {
        papers.put(NEW).execute();
        papers.put(OPEN.status("PAID")).execute();
        Order paid = new Order("o-1", "PAID", Option.none(), THEN, 2);

        Refused<Paper> put = refused(papers.put(OPEN).ifUnchanged().attempt());
        Refused<Paper> merged = refused(papers.merge(OPEN).ifUnchanged().attempt());
        Refused<Paper> deleted = refused(papers.delete(OPEN).ifUnchanged().attempt());
        Refused<Paper> parcel =
                refused(papers.put(new Parcel("o-1", "Bern", 2)).ifUnchanged().attempt());
        Refused<Paper> condition = refused(papers.put(paid)
                .onlyIf(Attributes.<Paper>string("status").eq("OPEN"))
                .attempt());

        assertThat(List.of(put, merged, deleted, parcel)).allSatisfy(failed -> {
            assertThat(failed.isStale()).isTrue();
            assertThat(failed.current()).isEqualTo(Either.right(paid));
            assertThat(failed).hasToString("the item has another version (attempts: 1)");
            assertThat(failed.asked().get().toString()).doesNotContainPattern("[0-9]");
        });
        assertThat(condition.isStale()).isFalse();
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> papers.delete(OPEN).execute());
        assertThat(papers.merge(OPEN).unversioned().execute())
                .isEqualTo(new Order("o-1", "OPEN", Option.none(), THEN, 3));
    }

    private static <R> Refused<Paper> refused(Either<ConditionFailed<Paper>, R> outcome) {
        return (Refused<Paper>) outcome.getLeft();
    }

    @Test
    void a_transaction_writes_items_of_kinds_that_differ() {
        papers.put(NEW).execute();
        Put<Paper> stale = papers.put(NEW);
        Option<TransactionCancelled> cancelled =
                dynalect.transactWrite(papers.put(ANN), stale).attempt().swap().toOption();
        dynalect.transactWrite(
                        papers.put(ANN),
                        papers.put(OPEN.status("PAID")),
                        papers.merge(new Parcel("p-1", "Bern", 0)),
                        papers.upsert(Office.LETTER_KEY.key("l-1")).set(Office.to, "Basel"))
                .execute();

        assertThat(cancelled
                        .get()
                        .reasonFor(stale)
                        .get()
                        .failed()
                        .map(failed -> (Refused<Paper>) failed)
                        .exists(Refused::isStale))
                .isTrue();
        assertThat(papers.scan().all())
                .containsExactlyInAnyOrder(
                        ANN,
                        new Order("o-1", "PAID", Option.none(), THEN, 2),
                        new Parcel("p-1", "Bern", 1),
                        new Letter("l-1", "Basel"));
    }

    @Test
    void a_batch_writes_kinds_without_a_version_and_no_other() {
        List<Paper> written =
                papers.batchPut(List.of(ANN, new Letter("", "Bern"))).execute().orThrow();

        assertThat(papers.scan().all()).containsExactlyInAnyOrderElementsOf(written);
        assertRefused(Rule.VERSION_BATCH, papers.batchPut(List.of(ANN, NEW))::execute);
        assertRefused(Rule.VERSION_BATCH, papers.batchPut(List.of(new Parcel("p-1", "Bern", 0)))::execute);
        assertThat(dynalect.batchWrite(papers.delete(ANN)).execute().isComplete())
                .isTrue();
        assertRefused(Rule.VERSION_BATCH, dynalect.batchWrite(papers.delete(OPEN))::execute);
        papers.batchDelete(List.of(Office.KEY.key("o-1"))).execute().orThrow();
        papers.verbatim().batchPut(List.of(OPEN)).execute().orThrow();
        assertThat(papers.get(O1).execute()).contains(OPEN);
    }

    @Test
    void a_table_of_some_kinds_keeps_what_each_of_these_says() {
        Table<Shipment> shipments = papers.only(Office.SHIPMENT);

        assertThat(RequestText.of(shipments.put(new Parcel("p-1", "Bern", 3)).request()))
                .isEqualTo("""
                put id=p-1 kind=PARCEL revision=4 to=Bern
                if (attribute_not_exists(id) OR kind IN (LETTER, PARCEL)) AND revision = 3""");
        assertThat(RequestText.of(
                        papers.only(Office.SCHEMA.keepingToKinds()).delete(OPEN).request()))
                .isEqualTo("""
                delete id=o-1
                if (attribute_not_exists(id) OR kind IN (CUSTOMER, LETTER, ORDER, PARCEL)) AND version = 1""");
    }

    @Test
    void what_is_wrong_with_an_item_is_told_when_its_request_is_made() {
        Schema<Paper> customers = Schema.ofKinds("papers", Office.KEY)
                .kind(Office.CUSTOMER)
                .build(paper -> new ItemOfKind<>(Office.CUSTOMER, (Customer) paper));
        Table<Paper> table = dynalect.table(customers);

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(table.put(NEW)::request);
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(table.merge(NEW)::request);
        assertThat(table.put(NEW)).hasToString("Put[papers, -]");
    }

    @Test
    void an_item_without_a_version_is_put_in_the_place_of_one_with() {
        papers.put(new Order("x", "OPEN", Option.none(), THEN, 0)).execute();
        papers.merge(new Customer("x", "Ann")).execute();

        assertThat(stored("x")).isEqualTo("id=x kind=CUSTOMER name=Ann");
        assertThat(papers.put(new Order("x", "OPEN", Option.none(), THEN, 0)).execute())
                .isEqualTo(new Order("x", "OPEN", Option.none(), THEN, 1));
    }

    private String stored(String id) {
        Map<String, AttributeValue> item =
                Office.SCHEMA.encode(papers.get(Office.KEY.key(id)).execute().get());
        return RequestText.of(item);
    }
}
