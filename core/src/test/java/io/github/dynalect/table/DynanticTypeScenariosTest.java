package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Tier;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What tests of Dynantic show of types: that what one puts is what one gets, and what an update and a condition take. */
@DynamoDbTest
class DynanticTypeScenariosTest {
    private final DynamoDbClient client;
    private final String name;

    DynanticTypeScenariosTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        this.client = client;
        this.name = name;
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value(Codecs.string(), "text", ""),
                value(Codecs.bool(), true, false),
                value(Codecs.byteInteger(), (byte) 0, Byte.MIN_VALUE),
                value(Codecs.shortInteger(), (short) 0, Short.MAX_VALUE),
                value(Codecs.integer(), 0, Integer.MIN_VALUE),
                value(Codecs.longInteger(), 0L, Long.MAX_VALUE),
                value(
                        Codecs.bigInteger(),
                        BigInteger.ZERO,
                        BigInteger.TEN.pow(37).add(BigInteger.ONE)),
                value(Codecs.decimal(), new BigDecimal("0.1"), new BigDecimal("-12345678901234567890.123456789")),
                value(Codecs.floatNumber(), 0.1f, 3.0f),
                value(Codecs.doubleNumber(), 0.1 + 0.2, 3.0),
                value(Codecs.sdkBytes(), SdkBytes.fromUtf8String("b"), SdkBytes.fromByteArray(new byte[0])),
                value(Codecs.uuid(), new UUID(0, 0), new UUID(-1, -1)),
                value(Codecs.uri(), URI.create("https://example.com/?q=%20"), URI.create("urn:x:y")),
                value(Codecs.enumOf(Tier.values()), Tier.BASIC, Tier.GOLD),
                value(Codecs.instant(), Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999999Z")),
                value(Codecs.epochSeconds(), Instant.EPOCH, Instant.parse("1969-12-31T23:59:59Z")),
                value(Codecs.localDate(), LocalDate.EPOCH, LocalDate.of(2024, 2, 29)),
                value(Codecs.localTime(), LocalTime.MIDNIGHT, LocalTime.MAX),
                value(Codecs.duration(), Duration.ZERO, Duration.ofDays(-1).plusNanos(1)));
    }

    static Stream<Arguments> collections() {
        return Stream.of(
                value(Codecs.listOf(Codecs.integer()), List.of(), List.of(3, 1, 3)),
                value(Codecs.mapOf(Codecs.string()), Map.of(), Map.of("a.b", "", " ", "x")),
                value(
                        Codecs.mapOf(Codecs.listOf(Codecs.setOf(Codecs.longInteger()))),
                        Map.of("a", List.of()),
                        Map.of("a", List.of(Set.of(1L), Set.of(2L, 3L)))),
                value(
                        Codecs.listOf(Codecs.mapOf(Codecs.bool().optional())),
                        List.of(Map.of()),
                        List.of(Map.of("yes", Option.some(true)))),
                value(
                        Codecs.listOf(Codecs.string().optional()),
                        List.of(Option.none()),
                        List.of(Option.some("a"), Option.none())));
    }

    @ParameterizedTest
    @MethodSource({"values", "collections"})
    <V> void what_is_put_or_set_is_got_and_equal_in_a_condition(Codec<V> codec, V first, V second) {
        Box_<V> box = new Box_<>(codec);
        Table<Box<V>> boxes = Dynalect.create(client).table(box.schema).named(name);

        boxes.put(new Box<>("b", Option.some(first))).execute();
        assertThat(boxes.get(box.key.key("b")).execute()).contains(new Box<>("b", Option.some(first)));

        Box<V> after = boxes.update(box.key.key("b"))
                .set(box.content, second)
                .onlyIf(box.content.eq(first))
                .execute();
        assertThat(after).isEqualTo(new Box<>("b", Option.some(second)));
        assertThat(boxes.scan().filter(box.content.eq(second)).all()).containsExactly(after);
        assertThat(boxes.scan().filter(box.content.eq(first)).all()).isEmpty();

        assertThat(boxes.put(new Box<>("b", Option.none())).returningOld().execute())
                .contains(after);
        assertThat(boxes.scan().filter(box.content.notExists()).all()).containsExactly(new Box<>("b", Option.none()));
    }

    @Test
    void a_whole_float_is_stored_as_the_integer_that_an_integer_is() {
        Box_<Double> floating = new Box_<>(Codecs.doubleNumber());
        Box_<Integer> integer = new Box_<>(Codecs.integer());
        Dynalect dynalect = Dynalect.create(client);

        dynalect.table(floating.schema)
                .named(name)
                .put(new Box<>("b", Option.some(3.0)))
                .execute();

        assertThat(dynalect.table(integer.schema)
                        .named(name)
                        .get(integer.key.key("b"))
                        .execute())
                .contains(new Box<>("b", Option.some(3)));
    }

    @Test
    void an_empty_set_stands_in_no_list_and_as_nothing_in_a_map() {
        var lists = new Box_<>(Codecs.listOf(Codecs.setOf(Codecs.string())));
        var maps = new Box_<>(Codecs.mapOf(Codecs.setOf(Codecs.string())));
        Dynalect dynalect = Dynalect.create(client);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(dynalect.table(lists.schema)
                        .named(name)
                        .put(new Box<>("b", Option.some(List.of(Set.of("a"), Set.of()))))::execute)
                .withMessageStartingWith("content[1]");
        assertThat(dynalect.table(maps.schema)
                        .named(name)
                        .put(new Box<>("b", Option.some(Map.of("a", Set.of("x"), "b", Set.of()))))
                        .execute())
                .isEqualTo(new Box<>("b", Option.some(Map.of("a", Set.of("x")))));
    }

    @Test
    void a_number_that_a_type_cannot_hold_is_refused_or_told_and_never_cut() {
        Box_<Double> floating = new Box_<>(Codecs.doubleNumber());
        Table<Box<Double>> boxes =
                Dynalect.create(client).table(floating.schema).named(name);

        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE}) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(boxes.put(new Box<>("b", Option.some(none)))::execute)
                    .withMessageStartingWith("content");
        }
        assertThat(boxes.scan().all()).isEmpty();
    }

    @Test
    void a_stored_null_reads_as_none() {
        Box_<List<String>> box = new Box_<>(Codecs.listOf(Codecs.string()));
        client.putItem(put -> put.tableName(name)
                .item(Map.of("id", AttributeValue.fromS("b"), "content", AttributeValue.fromNul(true))));

        assertThat(Dynalect.create(client)
                        .table(box.schema)
                        .named(name)
                        .get(box.key.key("b"))
                        .execute())
                .contains(new Box<>("b", Option.none()));
    }

    private static <V> Arguments value(Codec<V> codec, V first, V second) {
        return Arguments.of(codec, first, second);
    }

    private record Box<V>(String id, Option<V> content) {}

    /** The metamodel of a box with something of one type in it. */
    private static final class Box_<V> {
        final StringAttribute<Box<V>> id = Attributes.string("id");
        final Attribute<Box<V>, V> content;
        final SimpleKey<Box<V>, String> key = PrimaryKey.of(id);
        final Schema<Box<V>> schema;

        Box_(Codec<V> codec) {
            this.content = Attributes.of(Path.of("content"), codec);
            this.schema = Schema.of("boxes", key)
                    .attribute(id, Box::id)
                    .optional(content, Box::content)
                    .build(item -> new Box<>(item.get(id), item.find(content)));
        }
    }
}
