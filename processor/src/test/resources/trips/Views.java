package trips;

import static org.assertj.core.api.Assertions.assertThat;

import golden.Address;
import golden.Animal;
import golden.Animal_Dog_;
import golden.Contact;
import golden.Contact_;
import golden.Entry;
import golden.Entry_;
import golden.Family;
import golden.Family_;
import golden.Family_Glance_;
import golden.Money;
import golden.Nameplate;
import golden.Nameplate_;
import golden.Ticket_;
import golden.User;
import golden.UserStatus;
import golden.User_;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Views of what is stored. */
final class Views {
    private Views() {}

    static Map<String, Runnable> trips() {
        return Map.of(
                "a view of an item", Views::contact,
                "a view of places in documents", Views::glance,
                "a view of what items lack", Views::lacking,
                "a view of defaults and codecs", Views::entry,
                "a view of what all kinds have", Views::nameplate);
    }

    private static void contact() {
        Address address = new Address("Bern", "3011", Option.some("2"), Optional.empty());
        User user = new User(
                "u-1",
                "ann@example.com",
                "Ann",
                UserStatus.ACTIVE,
                Instant.EPOCH,
                BigDecimal.ONE,
                Set.of(),
                address,
                Option.some("4711"),
                Optional.of(30));
        assertThat(User_.SCHEMA.decode(Contact_.SCHEMA, User_.SCHEMA.encode(user)))
                .isEqualTo(Either.right(
                        new Contact("Ann", "Bern", Optional.of("2"), Option.some(30), Optional.of("4711"))));
        Map<String, AttributeValue> bare = Map.of("name", text("Ann"), "address", map("city", text("Bern")));
        assertThat(User_.SCHEMA.decode(Contact_.SCHEMA, bare))
                .isEqualTo(Either.right(
                        new Contact("Ann", "Bern", Optional.empty(), Option.none(), Optional.empty())));
    }

    private static void glance() {
        AttributeValue eve = map("name", text("Eve"));
        AttributeValue meter = AttributeValue.fromM(Map.of(
                "at", AttributeValue.fromN("1000"),
                "p", text("x/y"),
                "factor", AttributeValue.fromN("2"),
                "cost", AttributeValue.fromN("5")));
        AttributeValue home = AttributeValue.fromM(Map.of("city", text("Bern"), "zip", text("3011")));
        AttributeValue ann = AttributeValue.fromM(Map.of(
                "name", text("Ann"),
                "mother", map("mother", eve),
                "household", map("address", home)));
        Map<String, AttributeValue> stored =
                Map.of("head", ann, "water", meter, "gas", meter, "pet", map("n", text("Rex")));

        assertThat(Family_.SCHEMA.decode(Family_Glance_.SCHEMA, stored))
                .isEqualTo(Either.right(new Family.Glance(
                        "Ann",
                        Option.some("Eve"),
                        Option.some(new Address("Bern", "3011", Option.none(), Optional.empty())),
                        Instant.ofEpochSecond(1),
                        "x/y",
                        2,
                        2,
                        Option.some(new Money(5)),
                        "Rex")));
    }

    private static void lacking() {
        AttributeValue meter = AttributeValue.fromM(Map.of(
                "at", AttributeValue.fromN("1000"),
                "p", text("x/y"),
                "factor", AttributeValue.fromNul(true)));
        Map<String, AttributeValue> stored = Map.of(
                "head", map("name", text("Ann")),
                "water", meter,
                "gas", AttributeValue.fromNul(true),
                "pet", map("n", text("Rex")));

        assertThat(Family_.SCHEMA.decode(Family_Glance_.SCHEMA, stored))
                .isEqualTo(Either.right(new Family.Glance(
                        "Ann",
                        Option.none(),
                        Option.none(),
                        Instant.ofEpochSecond(1),
                        "x/y",
                        1.5,
                        1.5,
                        Option.none(),
                        "Rex")));
    }

    private static void entry() {
        Map<String, AttributeValue> ticket = Map.of(
                "pk", text("Hall"),
                "sk", AttributeValue.fromN("7"),
                "price", AttributeValue.fromN("90"),
                "expiresAt", AttributeValue.fromN("5"),
                "SCHEMA", text("s"));

        assertThat(Ticket_.SCHEMA.decode(Entry_.SCHEMA, ticket))
                .isEqualTo(Either.right(new Entry(
                        "Hall",
                        7L,
                        new Money(90),
                        Instant.ofEpochSecond(5),
                        UserStatus.INACTIVE,
                        (short) 3,
                        Option.none(),
                        Option.none(),
                        "s")));
    }

    private static void nameplate() {
        Animal.Dog rex = new Animal.Dog("a-1", "Rex", "Lab", "shed");

        assertThat(Animal_Dog_.SCHEMA.decode(Nameplate_.SCHEMA, Animal_Dog_.SCHEMA.encode(rex)))
                .isEqualTo(Either.right(new Nameplate("a-1", "Rex")));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue map(String name, AttributeValue value) {
        return AttributeValue.fromM(Map.of(name, value));
    }
}
