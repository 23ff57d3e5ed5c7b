package io.github.dynalect.examples.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.examples.keys.Fleet.Crew;
import io.github.dynalect.examples.keys.Fleet.Ship;
import io.github.dynalect.examples.keys.Fleet.Wreck;
import io.github.dynalect.examples.keys.Parcel.Status;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Metamodels of composed keys that the processor wrote, on a server. */
@DynamoDbTest
class ComposedKeysTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Parcel PARCEL = new Parcel(
            "north", (short) 7, NOON, Status.SENT, ID, 900, MONDAY, NOON, Option.some("ann"), "bob", (byte) 3);
    private static final Parcel LATER = new Parcel(
            "north",
            (short) 7,
            NOON.plusSeconds(1),
            Status.LOST,
            ID,
            50,
            MONDAY.plusDays(1),
            NOON.plusSeconds(9),
            Option.none(),
            "bob",
            (byte) 12);

    private final Dynalect dynalect;
    private final DynamoDbClient client;

    ComposedKeysTest(DynamoDbClient client) {
        this.client = client;
        this.dynalect = Dynalect.create(client);
    }

    private <T> Table<T> table(Schema<T> schema, List<? extends T> items) {
        Table<T> table = dynalect.table(schema).named(schema.tableName() + "-" + UUID.randomUUID());
        table.createTable().execute();
        items.forEach(item -> table.put(item).execute());
        return table;
    }

    private <T> Map<String, AttributeValue> stored(Table<T> table, Key<? extends T> key) {
        return client.getItem(table.get(key).request()).item();
    }

    private static Key<Parcel> keyOf(Parcel parcel) {
        return Parcel_.key(
                parcel.depot(), parcel.shelf(), parcel.at(), parcel.status(), parcel.parcelId(), parcel.weight());
    }

    @Test
    void one_kind_is_read_by_an_index_that_holds_parts_and_what_tells_the_kinds() {
        Notice.Open open = new Notice.Open("n-1", "ann", MONDAY, "new");
        Notice.Done done = new Notice.Done("n-2", "ann", MONDAY.plusDays(1));
        Table<Notice> notices = table(Notice_.SCHEMA, List.of(open, done));
        Table<Notice.Open> openOnes = notices.only(Notice_Open_.SCHEMA);

        assertThat(openOnes.query(Notice_Open_.byDay.partition("ann")).fetch().all())
                .containsExactly(open);
        assertThat(openOnes.partialIndex(Notice_Open_.byDay).scan().fetch().all())
                .containsExactly(open);
        assertThat(openOnes.query(Notice_Open_.byDay.partition("ann")).count().matched())
                .isEqualTo(1);
        assertThat(notices.query(Notice_Open_.byDay.partition("ann")).fetch().all())
                .containsExactly(open, done);
    }

    @Test
    void all_that_can_be_a_part_makes_a_key() {
        Table<Parcel> parcels = table(Parcel_.SCHEMA, List.of(PARCEL, LATER));

        assertThat(stored(parcels, keyOf(PARCEL)))
                .containsEntry("PK", AttributeValue.fromS("{D#north#007}"))
                .containsEntry(
                        "SK",
                        AttributeValue.fromS("2026-03-02T12:00:00.000000000ZSENT#"
                                + "00000000-0000-0001-0000-0000000000020000900#END"))
                .containsEntry("ALL", AttributeValue.fromS("PARCEL"))
                .containsEntry("BY_DAY", AttributeValue.fromS("2026-03-02#1772452800"))
                .containsEntry("ROUTE", AttributeValue.fromS("ann-bob"))
                .containsEntry("STOP", AttributeValue.fromS("STOP#03#SENT"))
                .containsEntry("BY_WEIGHT", AttributeValue.fromS("W0000900"));
        assertThat(stored(parcels, keyOf(LATER))).doesNotContainKey("ROUTE");
        assertThat(parcels.get(keyOf(PARCEL)).execute()).contains(PARCEL);
        assertThat(Parcel_.SCHEMA.keyOf(PARCEL)).isEqualTo(keyOf(PARCEL));
    }

    @Test
    void a_partition_is_narrowed_part_by_part() {
        Table<Parcel> parcels = table(Parcel_.SCHEMA, List.of(PARCEL, LATER));

        assertThat(parcels.query(Parcel_.partition("north", (short) 7)).all()).containsExactly(PARCEL, LATER);
        assertThat(parcels.query(Parcel_.partition("north", (short) 7).sortGt(NOON))
                        .all())
                .containsExactly(LATER);
        assertThat(parcels.query(Parcel_.partition("north", (short) 7)
                                .sortEq(NOON)
                                .sortEq(Status.SENT)
                                .sortEq(ID)
                                .sortLe(900))
                        .all())
                .containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.partition("north", (short) 7)
                                .sortEq(NOON)
                                .sortEq(Status.SENT)
                                .sortEq(ID)
                                .sortLt(900))
                        .all())
                .isEmpty();
        assertThat(parcels.query(Parcel_.partition("north", (short) 8)).all()).isEmpty();
    }

    @Test
    void indexes_have_composed_keys() {
        Table<Parcel> parcels = table(Parcel_.SCHEMA, List.of(PARCEL, LATER));

        assertThat(parcels.query(Parcel_.turned
                                .partition(NOON, Status.SENT, ID, 900)
                                .sortEq("north")
                                .sortLt((short) 10))
                        .all())
                .containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.allParcels.partition().sortGe(MONDAY)).all())
                .containsExactly(PARCEL, LATER);
        assertThat(parcels.query(Parcel_.allParcels
                                .partition()
                                .sortEq(MONDAY)
                                .sortEq(NOON)
                                .sortGt(899))
                        .all())
                .containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.byRoute.partition("ann", "bob").sortBetween((byte) 1, (byte) 3))
                        .fetch()
                        .all())
                .containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.byReceiver.partition("bob").sortLe(NOON))
                        .all())
                .containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.heavy.partition().sortGt(100)).all()).containsExactly(PARCEL);
        assertThat(parcels.query(Parcel_.byWeight.partition("north", (short) 7).sortLt(900))
                        .consistent()
                        .all())
                .containsExactly(LATER);
        assertThat(parcels.query(Parcel_.byDay.partition("north", (short) 7)).all())
                .containsExactly(PARCEL, LATER);
        assertThat(parcels.index(Parcel_.turned).scan().all()).containsExactlyInAnyOrder(PARCEL, LATER);
        assertThat(parcels.localIndex(Parcel_.byWeight).scan().all()).containsExactly(LATER, PARCEL);
        assertThat(parcels.partialIndex(Parcel_.byRoute).scan().fetch().all()).containsExactly(PARCEL);
    }

    @Test
    void a_value_that_has_no_place_in_a_key_is_refused() {
        Table<Parcel> parcels = table(Parcel_.SCHEMA, List.of());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> parcels.put(PARCEL.weighing(-1)).execute())
                .withMessageContaining("weight");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> parcels.put(PARCEL.weighing(10_000_000)).execute());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> parcels.get(Parcel_.key("a#b", (short) 1, NOON, Status.SENT, ID, 1))
                        .execute());
    }

    @Test
    void an_update_rewrites_the_keys_of_indexes() {
        Table<Parcel> parcels = table(Parcel_.SCHEMA, List.of(PARCEL));

        parcels.update(keyOf(PARCEL))
                .set(Parcel_.from, "eve")
                .onlyIf(Parcel_.to.eq("bob"))
                .execute();
        assertThat(parcels.query(Parcel_.byRoute.partition("eve", "bob"))
                        .fetch()
                        .all())
                .hasSize(1);
        assertThat(parcels.query(Parcel_.byRoute.partition("ann", "bob"))
                        .fetch()
                        .all())
                .isEmpty();

        parcels.update(keyOf(PARCEL)).remove(Parcel_.from).execute();
        assertThat(stored(parcels, keyOf(PARCEL))).doesNotContainKeys("from", "ROUTE");

        parcels.update(keyOf(PARCEL))
                .set(Parcel_.day, MONDAY.plusDays(7))
                .set(Parcel_.seconds, NOON)
                .execute();
        assertThat(parcels.query(Parcel_.allParcels.partition().sortGt(MONDAY)).all())
                .hasSize(1);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        parcels.update(keyOf(PARCEL)).set(Parcel_.from, "eve").execute())
                .withMessageContaining("onlyIf(to.eq(…))");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        parcels.update(keyOf(PARCEL)).set(Parcel_.weight, 5).execute())
                .withMessageContaining("KEY_UPDATED");
    }

    @Test
    void an_attribute_of_its_own_and_a_composed_one_make_a_key() {
        Meter march = new Meter(5, YearMonth.of(2026, 3), 12);
        Meter april = new Meter(5, YearMonth.of(2026, 4), 345);
        Table<Meter> meters = table(Meter_.SCHEMA, List.of(march, april));

        assertThat(meters.get(Meter_.key(5, YearMonth.of(2026, 3), 12)).execute())
                .contains(march);
        assertThat(meters.query(Meter_.partition(5).sortGt(YearMonth.of(2026, 3)))
                        .all())
                .containsExactly(april);
        assertThat(stored(meters, Meter_.key(5, YearMonth.of(2026, 4), 345)))
                .containsEntry("SK", AttributeValue.fromS("2026-04/000345"));
    }

    @Test
    void a_composed_attribute_and_one_of_its_own_make_a_key() {
        Deed first = new Deed("CH", "Bern", 2, "zoe");
        Deed second = new Deed("CH", "Bern", 10, "ann");
        Table<Deed> deeds = table(Deed_.SCHEMA, List.of(second, first));

        assertThat(deeds.get(Deed_.key("CH", "Bern", 10)).execute()).contains(second);
        assertThat(deeds.query(Deed_.partition("CH", "Bern")).all()).containsExactly(first, second);
        assertThat(deeds.query(Deed_.partition("CH", "Bern").sortGt(2)).all()).containsExactly(second);
        assertThat(deeds.query(Deed_.byOwner.partition("CH", "Bern").sortBeginsWith("z"))
                        .all())
                .containsExactly(first);
    }

    @Test
    void a_composed_attribute_alone_makes_a_key() {
        Table<Token> tokens = table(Token_.SCHEMA, List.of(new Token("s", 1)));

        Token used = tokens.update(Token_.key("s")).add(Token_.uses, 1L).execute();

        assertThat(used).isEqualTo(new Token("s", 2));
        assertThat(tokens.upsert(Token_.key("t")).set(Token_.uses, 5L).execute())
                .isEqualTo(new Token("t", 5));
        assertThat(tokens.get(Token_.key("t")).execute()).contains(new Token("t", 5));
    }

    @Test
    void kinds_share_one_attribute_of_the_key_and_compose_the_other() {
        Ship ship = new Ship("Star", 12);
        Crew crew = new Crew("Star", "Ann");
        Table<Fleet> fleet = table(Fleet_.SCHEMA, List.of(ship, crew));
        Map<String, AttributeValue> unknown = Map.of(
                "line", AttributeValue.fromS("Star"),
                "SK", AttributeValue.fromS("WHALE"),
                "weight", AttributeValue.fromN("9"));
        String name = fleet.createTable().request().tableName();
        client.putItem(put -> put.tableName(name).item(unknown));

        Wreck wreck = new Wreck("Star", "WHALE", Map.of("weight", AttributeValue.fromN("9")));
        assertThat(fleet.query(Fleet_.partition("Star")).all()).containsExactly(crew, ship, wreck);
        assertThat(fleet.query(Fleet_.ships()).fetch().all()).containsExactly(ship);
        assertThat(fleet.query(Fleet_Ship_.kinds.partition().sortGe(12)).fetch().all())
                .containsExactly(ship);
        assertThat(fleet.get(Fleet_Crew_.key("Star", "Ann")).execute()).contains(crew);
        assertThat(fleet.get(Fleet_Wreck_.key("Star", "WHALE")).execute()).contains(wreck);
        fleet.put(wreck).execute();
        assertThat(stored(fleet, Fleet_Wreck_.key("Star", "WHALE"))).isEqualTo(unknown);
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> fleet.put(crew).ifAbsent().execute());
    }
}
