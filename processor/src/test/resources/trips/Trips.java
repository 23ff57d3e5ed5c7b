package trips;

import static org.assertj.core.api.Assertions.assertThat;

import golden.Comment;
import golden.Comment_;
import golden.Deed;
import golden.Deed_;
import golden.ImmutableDeed;
import golden.Invoice_;
import golden.Memo_;
import golden.Memo_Photo_;
import golden.Person;
import golden.Person_;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Round trips of models through what was written for them. The test compiles this beside them, and runs each. */
public final class Trips implements Supplier<Map<String, Runnable>> {
    private static final BigDecimal DIGITS = new BigDecimal("1234567890.1234567890123456789012345678");
    private static final Instant EARLY = Instant.parse("1969-12-31T23:59:59.000000001Z");
    private static final Instant SECOND = Instant.parse("1900-01-01T00:00:00Z");
    private static final SdkBytes BYTES = SdkBytes.fromByteArray(new byte[] {0, -1, 127});
    private static final UUID ID = new UUID(-1, 1);
    private static final AttributeValue RAW = AttributeValue.fromM(Map.of("x", AttributeValue.fromNul(true)));

    /** For the test. */
    public Trips() {}

    @Override
    public Map<String, Runnable> get() {
        Map<String, Runnable> trips = new LinkedHashMap<>();
        trips.put("everything, full", trip(Everything_.SCHEMA, full()));
        trips.put("everything, empty", trip(Everything_.SCHEMA, empty()));
        trips.put("arrays", Trips::arrays);
        trips.put("defaults", Trips::defaults);
        trips.put("a document that holds itself in a list", trip(Comment_.CODEC, new Comment(
                "a", List.of(new Comment("b", List.of(new Comment("c", List.of()))), new Comment("d", List.of())))));
        trips.put("documents that hold each other", trip(Person_.CODEC, person()));
        trips.put("paths", Trips::paths);
        trips.put("a composed key of a type of Immutables", Trips::deed);
        trips.put("what is kept for an item", Trips::kept);
        trips.putAll(Views.trips());
        trips.putAll(Crates.trips());
        trips.putAll(Dossiers.trips());
        return trips;
    }

    private static void deed() {
        Deed deed = ImmutableDeed.builder().land("CH").parish("Bern").number(7).owner("Ann").build();
        Map<String, AttributeValue> stored = Deed_.SCHEMA.encode(deed);
        assertThat(stored).containsEntry("PK", AttributeValue.fromS("CH#Bern")).hasSize(5);
        assertThat(Deed_.SCHEMA.decode(stored).get()).isEqualTo(deed);
        assertThat(Deed_.SCHEMA.keyOf(deed)).isEqualTo(Deed_.key("CH", "Bern", 7));
    }

    private static <T> Runnable trip(Schema<T> schema, T item) {
        return () -> assertThat(schema.decode(schema.encode(item)).get()).isEqualTo(item);
    }

    private static <T> Runnable trip(Codec<T> codec, T document) {
        return () -> assertThat(codec.decode(codec.encode(document))).isEqualTo(document);
    }

    private static Person person() {
        Person mother = new Person("Eve", Option.none(), Option.none());
        golden.Address address = new golden.Address("Bern", "3011", Option.some("2"), Optional.of("left"));
        return new Person("Ann", Option.some(mother), Option.some(new Person.Household(mother, address)));
    }

    private static void arrays() {
        Picture picture = new Picture(new byte[] {1, 2}, List.of(new byte[] {}, new byte[] {-1}));
        Picture read = Picture_.SCHEMA.decode(Picture_.SCHEMA.encode(picture)).get();
        assertThat(read.hash()).containsExactly(1, 2);
        assertThat(read.pages()).hasSize(2);
        assertThat(read.pages().get(0)).isEmpty();
        assertThat(read.pages().get(1)).containsExactly(-1);
        assertThat(Picture_.key(new byte[] {1, 2})).isEqualTo(Picture_.SCHEMA.keyOf(picture));
    }

    private static void kept() {
        assertThat(Invoice_.SCHEMA.lifecycle()).hasToString("Lifecycle[version, createdAt, updatedAt, invoiceId]");
        assertThat(Invoice_.SCHEMA.lifecycle().hasTimeOrderedId()).isTrue();
        assertThat(Invoice_.SCHEMA.lifecycle().creation(EARLY))
                .isEqualTo(Map.of("createdAt", AttributeValue.fromS("1969-12-31T23:59:59.000000001Z")));
        assertThat(Invoice_.SCHEMA.lifecycle().change(EARLY))
                .isEqualTo(Map.of("updatedAt", AttributeValue.fromN("-1000")));
        assertThat(Memo_.SCHEMA.lifecycle()).hasToString("Lifecycle[version, now, memoId]");
        assertThat(Memo_.SCHEMA.lifecycle().hasTimeOrderedId()).isFalse();
        assertThat(Memo_Photo_.SCHEMA.lifecycle()).hasToString("Lifecycle[version, taken, now, memoId]");
    }

    private static void defaults() {
        Defaults expected = new Defaults(
                "x",
                "",
                true,
                (byte) -8,
                (short) 16,
                -32,
                64L,
                0.5F,
                1e100,
                new BigInteger("12345678901234567890123456789012345678"),
                new BigDecimal("1.5"),
                new UUID(1, 2),
                URI.create("https://example.com/a"),
                ZoneId.of("Europe/Zurich"),
                Period.of(1, 2, 0),
                Year.of(2024),
                YearMonth.of(2024, 2),
                EARLY,
                Instant.parse("2024-01-31T09:30:00Z"),
                Instant.parse("2024-01-31T09:30:00.5Z"),
                OffsetDateTime.parse("2024-01-31T09:30:00Z"),
                LocalDate.of(2024, 1, 31),
                LocalTime.of(9, 30),
                LocalDateTime.of(2024, 1, 31, 9, 30),
                Duration.ofMillis(1500),
                DayOfWeek.MONDAY);
        assertThat(Defaults_.SCHEMA.decode(Map.of("id", AttributeValue.fromS("x"))).get())
                .isEqualTo(expected);
        trip(Defaults_.SCHEMA, expected).run();
    }

    private static void paths() {
        assertThat(Everything_.part.nested.key("a.b").at(3)).hasToString("part.a.b[3]".replace("part", "part.nested"));
        assertThat(Everything_.parts.at(2).parts.at(0).text).hasToString("parts[2].parts[0].text");
        assertThat(new Person_<Everything>(Everything_.part.path()).mother().household().head().name)
                .hasToString("part.mother.household.head.name");
        assertThat(Everything_.attr("a.b").path().attribute()).isEqualTo("a.b");
    }

    private static Part part(List<Part> parts) {
        return new Part(
                "\uD83D\uDE00",
                Integer.MIN_VALUE,
                true,
                0.1,
                BYTES,
                EARLY,
                Optional.of(DIGITS),
                Option.some(List.of()),
                Set.of(1, 2),
                Map.of("m", List.of(Option.none(), Option.some(EARLY))),
                io.vavr.collection.Vector.of("v"),
                RAW,
                "said",
                parts);
    }

    private static Part bare() {
        return new Part(
                "",
                0,
                false,
                0.0,
                SdkBytes.fromByteArray(new byte[0]),
                Instant.EPOCH,
                Optional.empty(),
                Option.none(),
                Set.of(),
                Map.of(),
                io.vavr.collection.Vector.empty(),
                AttributeValue.fromS(""),
                "",
                List.of());
    }

    private static Everything full() {
        Part part = part(List.of(bare()));
        return new Everything(
                "text",
                BYTES,
                true,
                false,
                Byte.MIN_VALUE,
                Byte.MAX_VALUE,
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                1.1F,
                Float.MAX_VALUE,
                0.1,
                1e125,
                new BigInteger("12345678901234567890123456789012345678"),
                DIGITS,
                ByteBuffer.wrap(new byte[] {4, 5}),
                ID,
                URI.create("urn:x"),
                ZoneId.of("Europe/Zurich"),
                Period.of(1, -2, 3),
                Year.of(-44),
                YearMonth.of(2024, 12),
                EARLY,
                EARLY,
                SECOND,
                Option.some(SECOND.plusMillis(1)),
                OffsetDateTime.parse("2024-01-31T09:30:00.000000001Z"),
                LocalDate.of(0, 1, 1),
                LocalTime.MAX,
                LocalDateTime.of(9999, 12, 31, 23, 59),
                Duration.ofSeconds(-1, 1),
                DayOfWeek.SUNDAY,
                Set.of("", "a"),
                Set.of(DIGITS, BigDecimal.ONE),
                Set.of(BYTES),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(3, 1, 3),
                List.of(Option.none(), Option.some("")),
                Map.of("a.b", EARLY),
                Map.of("m", List.of(Optional.empty(), Optional.of(EARLY))),
                io.vavr.collection.List.of(2L, 1L),
                io.vavr.collection.Vector.of(part, bare()),
                io.vavr.collection.HashSet.of("s"),
                io.vavr.collection.HashMap.of("k", ID),
                Option.some(""),
                Optional.of(0L),
                Option.some(Set.of("t")),
                Optional.of(part),
                part,
                List.of(part, bare()),
                Map.of("p", part),
                RAW);
    }

    private static Everything empty() {
        Everything full = full();
        return new Everything(
                full.text(),
                full.sdkBytes(),
                false,
                true,
                (byte) 0,
                (byte) 0,
                (short) 0,
                (short) 0,
                0,
                0,
                0L,
                0L,
                0.0F,
                0.0F,
                0.0,
                0.0,
                BigInteger.ZERO,
                BigDecimal.ZERO,
                ByteBuffer.allocate(0),
                full.uuid(),
                URI.create(""),
                ZoneId.of("Z"),
                Period.ZERO,
                Year.of(0),
                full.month(),
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Option.none(),
                full.offset(),
                full.date(),
                LocalTime.MIDNIGHT,
                full.dateTime(),
                Duration.ZERO,
                full.day(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                io.vavr.collection.List.empty(),
                io.vavr.collection.Vector.empty(),
                io.vavr.collection.HashSet.empty(),
                io.vavr.collection.HashMap.empty(),
                Option.none(),
                Optional.empty(),
                Option.none(),
                Optional.empty(),
                bare(),
                List.of(),
                Map.of(),
                AttributeValue.fromNul(true));
    }
}
