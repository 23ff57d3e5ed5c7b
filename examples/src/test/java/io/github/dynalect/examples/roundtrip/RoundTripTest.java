package io.github.dynalect.examples.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.examples.roundtrip.Everything.Collections;
import io.github.dynalect.examples.roundtrip.Everything.Comment;
import io.github.dynalect.examples.roundtrip.Everything.Grade;
import io.github.dynalect.examples.roundtrip.Everything.Numbers;
import io.github.dynalect.examples.roundtrip.Everything.Texts;
import io.github.dynalect.examples.roundtrip.Everything.Times;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is put is what is read, for each type that a model can have and at its edges. */
@DynamoDbTest
class RoundTripTest {
    private static final Numbers SMALLEST = new Numbers(
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            -1.5f,
            -0.1,
            new BigInteger("-" + "9".repeat(38)),
            new BigDecimal("-0.00000000000000000000000000000000000001"));
    private static final Numbers GREATEST = new Numbers(
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MAX_VALUE,
            1e125,
            new BigInteger("9".repeat(38)),
            new BigDecimal("1234567890123456789.0123456789012345678"));
    private static final Times OLD = new Times(
            Instant.parse("0001-01-01T00:00:00.000000001Z"),
            Instant.ofEpochSecond(-1),
            Instant.ofEpochMilli(-1),
            OffsetDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999, ZoneOffset.UTC),
            LocalDate.of(0, 1, 1),
            LocalTime.MIN,
            LocalDateTime.of(1582, 10, 15, 0, 0),
            Year.of(0),
            YearMonth.of(1, 1),
            Duration.ofSeconds(-1, 1),
            Period.of(-1, 2, -3));
    private static final Times NEW = new Times(
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.ofEpochSecond(4_000_000_000L),
            Instant.ofEpochMilli(4_000_000_000_001L),
            OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 1, ZoneOffset.UTC),
            LocalDate.of(9999, 12, 31),
            LocalTime.MAX,
            LocalDateTime.of(2024, 2, 29, 12, 0, 0, 1),
            Year.of(9999),
            YearMonth.of(9999, 12),
            Duration.ofDays(36_500).plusNanos(1),
            Period.ZERO);
    private static final Texts PLAIN = new Texts(
            "",
            false,
            new UUID(0, 0),
            URI.create("https://example.com/a?b=c#d"),
            ZoneId.of("Europe/Zurich"),
            Grade.LOW,
            SdkBytes.fromByteArray(new byte[0]),
            ByteBuffer.wrap(new byte[] {0, -1}));
    private static final Texts ODD = new Texts(
            "é\0😀\uFFFF\n",
            true,
            new UUID(-1, -1),
            URI.create("urn:x"),
            ZoneOffset.ofHours(-5),
            Grade.HIGH,
            SdkBytes.fromByteArray(new byte[] {-128, 127}),
            ByteBuffer.wrap(new byte[] {1}));
    private static final Collections EMPTY = new Collections(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            Map.of(),
            io.vavr.collection.List.empty(),
            io.vavr.collection.LinkedHashSet.empty(),
            io.vavr.collection.LinkedHashMap.empty(),
            Map.of());
    private static final Collections FULL = new Collections(
            Set.of("a", "😀"),
            Set.of(Long.MIN_VALUE, 0L),
            Set.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("b")),
            Set.of(Grade.values()),
            List.of(Optional.empty(), Optional.of(Instant.EPOCH)),
            Map.of("a.b", List.of(Optional.empty()), "c", List.of()),
            io.vavr.collection.List.of("b", "a", ""),
            io.vavr.collection.LinkedHashSet.of("a", "b"),
            io.vavr.collection.LinkedHashMap.of("a", 1),
            Map.of("c", new Comment("c", List.of())));
    private static final Comment DEEP =
            new Comment("a", List.of(new Comment("b", List.of(new Comment("", List.of())))));

    private static final Everything LEAST = new Everything(
            "least",
            SMALLEST,
            OLD,
            PLAIN,
            EMPTY,
            new Comment("", List.of()),
            Option.none(),
            Optional.empty(),
            AttributeValue.fromNul(true),
            0,
            Map.of());
    private static final Everything MOST = new Everything(
            "most",
            GREATEST,
            NEW,
            ODD,
            FULL,
            DEEP,
            Option.some("o"),
            Optional.of(1),
            AttributeValue.fromL(List.of(AttributeValue.fromBool(true), AttributeValue.fromNs(List.of("1", "2")))),
            8,
            Map.of("unknown", AttributeValue.fromS("kept")));

    private final DynamoDbClient client;
    private final String name;
    private final Table<Everything> table;

    RoundTripTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        this.client = client;
        this.name = name;
        this.table = Dynalect.create(client).table(Everything_.SCHEMA).named(name);
    }

    @Test
    void what_is_put_is_what_is_read() {
        for (Everything item : List.of(LEAST, MOST)) {
            assertThat(table.put(item).execute()).isEqualTo(item);
            assertThat(table.get(Everything_.key(item.id())).execute()).contains(item);
        }
        assertThat(table.scan().all()).containsExactlyInAnyOrder(LEAST, MOST);
    }

    @Test
    void what_is_merged_and_what_is_set_is_read_too() {
        table.put(MOST).execute();
        Everything less = new Everything(
                "most",
                SMALLEST,
                OLD,
                PLAIN,
                EMPTY,
                LEAST.comment(),
                Option.none(),
                Optional.empty(),
                LEAST.raw(),
                0,
                MOST.others());

        assertThat(table.merge(less).execute()).isEqualTo(less);
        assertThat(table.update(Everything_.key("most"))
                        .set(Everything_.numbers, GREATEST)
                        .set(Everything_.times, NEW)
                        .set(Everything_.texts, ODD)
                        .set(Everything_.collections, FULL)
                        .set(Everything_.comment, DEEP)
                        .set(Everything_.option, "o")
                        .set(Everything_.optional, 1)
                        .set(Everything_.raw, MOST.raw())
                        .set(Everything_.fallback, 8)
                        .execute())
                .isEqualTo(MOST);
    }

    @Test
    void a_negative_zero_is_zero() {
        Numbers zeros = new Numbers((byte) 0, (short) 0, 0, 0, -0.0f, -0.0, BigInteger.ZERO, new BigDecimal("-0.00"));
        table.put(new Everything(
                        "zero",
                        zeros,
                        OLD,
                        PLAIN,
                        EMPTY,
                        DEEP,
                        Option.none(),
                        Optional.empty(),
                        LEAST.raw(),
                        0,
                        Map.of()))
                .execute();

        Numbers read = table.get(Everything_.key("zero")).execute().get().numbers();

        assertThat(read.fine()).isZero();
        assertThat(read.rough()).isZero();
        assertThat(read.exact()).isZero();
    }

    @Test
    void nothing_and_null_read_as_absent_or_as_the_default() {
        Map<String, AttributeValue> stored = new HashMap<>(Everything_.SCHEMA.encode(MOST));
        stored.put("option", AttributeValue.fromNul(true));
        stored.remove("optional");
        stored.put("fallback", AttributeValue.fromNul(true));
        client.putItem(put -> put.tableName(name).item(stored));

        Everything read = table.get(Everything_.key("most")).execute().get();

        assertThat(read.option()).isEmpty();
        assertThat(read.optional()).isEmpty();
        assertThat(read.fallback()).isEqualTo(7);
        assertThat(read.others()).isEqualTo(MOST.others());
    }

    @Test
    void what_is_missing_is_told_by_its_place_and_the_key() {
        Map<String, AttributeValue> stored = new HashMap<>(Everything_.SCHEMA.encode(MOST));
        Map<String, AttributeValue> times = new HashMap<>(stored.get("times").m());
        times.remove("date");
        stored.put("times", AttributeValue.fromM(times));
        client.putItem(put -> put.tableName(name).item(stored));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(table.get(Everything_.key("most"))::execute)
                .withMessage(
                        "item #%s of %s: times.date is missing",
                        Everything_.key("most").fingerprint(), name);
    }
}
