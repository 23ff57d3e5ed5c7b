package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDbTest
class GuestTest {
    @Test
    void a_guest_comes_and_goes(DynamoDbClient client) {
        Table<Guest> guests = Dynalect.create(client).table(Guest_.SCHEMA);
        Guest ann = new Guest(
                "Ritz",
                "Ann",
                Instant.parse("2024-01-31T09:30:00Z"),
                new BigDecimal("99.5"),
                Set.of("tea"),
                List.of(new Room(7, true)),
                Option.some(new Address("Kramgasse 49", "Bern")),
                Option.none());
        guests.createTable().execute();

        guests.put(ann).ifAbsent().execute();
        guests.update(Guest_.key("Ritz", "Ann"))
                .add(Guest_.bill, 10)
                .set(Guest_.rooms.at(0).number, 8)
                .onlyIf(Guest_.wishes.contains("tea"))
                .execute();

        assertEquals(
                List.of(new Guest(
                        "Ritz",
                        "Ann",
                        ann.since(),
                        new BigDecimal("109.5"),
                        ann.wishes(),
                        List.of(new Room(8, true)),
                        ann.home(),
                        Option.none())),
                guests.query(Guest_.partition("Ritz").sortBeginsWith("A")).all());
        assertEquals(
                Option.some(new Bill("Ann", new BigDecimal("109.5"), Option.some("Bern"))),
                guests.get(Guest_.key("Ritz", "Ann")).select(Bill_.SCHEMA).execute());
        guests.deleteTable("guests").execute();
    }
}
