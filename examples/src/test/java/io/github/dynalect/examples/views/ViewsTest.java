package io.github.dynalect.examples.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Views that the processor wrote, by every read and of all that may be missing. */
@DynamoDbTest
class ViewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 29);
    private static final Instant BOOKED = Instant.parse("2024-01-01T12:00:00Z");
    private static final Stay ANN = new Stay(
            "Ritz",
            MONDAY,
            "Ann",
            3,
            BOOKED,
            new Stay.Room(7, Stay.Side.LAKE),
            Option.some(new Stay.Bill(new BigDecimal("99.5"), Option.some("paid"))));
    private static final Booking BOOKING =
            new Booking("Ann", 3, BOOKED, 7, Stay.Side.LAKE, Optional.of(new BigDecimal("99.5")), Option.some("paid"));

    private final DynamoDbClient client;
    private final String name = "stays-" + UUID.randomUUID();
    private final Table<Stay> stays;

    ViewsTest(DynamoDbClient client) {
        this.client = client;
        this.stays = Dynalect.create(client).table(Stay_.SCHEMA).named(name);
    }

    @BeforeEach
    void create() {
        stays.createTable().execute();
    }

    @AfterEach
    void delete() {
        stays.deleteTable(name).execute();
    }

    @Test
    void every_read_gives_a_part_of_each_item() {
        stays.put(ANN).execute();

        assertThat(stays.get(Stay_.key("Ritz", MONDAY))
                        .consistent()
                        .select(Booking_.SCHEMA)
                        .execute())
                .contains(BOOKING);
        assertThat(stays.get(Stay_.key("Ritz", MONDAY.plusDays(1)))
                        .select(Booking_.SCHEMA)
                        .execute())
                .isEmpty();
        assertThat(stays.query(Stay_.partition("Ritz").sortGe(MONDAY))
                        .filter(Stay_.nights.gt(2))
                        .select(Booking_.SCHEMA)
                        .all())
                .containsExactly(BOOKING);
        assertThat(stays.scan().select(Booking_.SCHEMA).all()).containsExactly(BOOKING);
        assertThat(stays.query(Stay_.byGuest.partition("Ann"))
                        .select(Booking_Night_.SCHEMA)
                        .all())
                .containsExactly(new Booking.Night("Ritz", 3, ANN.room()));
    }

    @Test
    void no_more_is_asked_for_than_the_view_and_the_key() {
        assertThat(stays.get(Stay_.key("Ritz", MONDAY))
                        .select(Booking_Night_.SCHEMA)
                        .request()
                        .expressionAttributeNames()
                        .values())
                .containsExactlyInAnyOrder("hotel", "arrival", "nights", "room");
    }

    @Test
    void what_is_missing_is_absent_or_has_the_default() {
        client.putItem(put -> put.tableName(name)
                .item(Map.of(
                        "hotel", AttributeValue.fromS("Ritz"),
                        "arrival", Stay_.arrival.codec().encode(MONDAY),
                        "g", AttributeValue.fromS("Bea"),
                        "bookedAt", AttributeValue.fromN("0"),
                        "room", AttributeValue.fromM(Map.of("n", AttributeValue.fromN("8"))))));

        assertThat(stays.scan().select(Booking_.SCHEMA).all())
                .containsExactly(
                        new Booking("Bea", 1, Instant.EPOCH, 8, Stay.Side.ROAD, Optional.empty(), Option.none()));
    }

    @Test
    void what_may_not_be_missing_is_told_by_its_place() {
        stays.put(ANN).execute();
        client.updateItem(update ->
                update.tableName(name).key(Stay_.key("Ritz", MONDAY).toMap()).updateExpression("REMOVE room.n"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(stays.scan().select(Booking_.SCHEMA)::all)
                .withMessageEndingWith("room.n is missing");
    }
}
