package io.github.dynalect.codec;

import static io.github.dynalect.codec.Coding.n;
import static io.github.dynalect.codec.Coding.s;
import static io.github.dynalect.codec.Coding.sdkBytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** That the server takes what codecs write, gives it back as it was, and refuses what they refuse. */
@DynamoDbTest
class CodecsOnServerTest {
    private final DynamoDbClient client;
    private final String table;

    CodecsOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        this.client = client;
        this.table = table;
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Codecs.string(), "\u0000\uD83D\uDE00"),
                arguments(Codecs.string(), ""),
                arguments(Codecs.longInteger(), Long.MIN_VALUE),
                arguments(Codecs.bigInteger(), BigInteger.TEN.pow(125)),
                arguments(Codecs.decimal(), new BigDecimal("-1E-130")),
                arguments(Codecs.doubleNumber(), 1e-129),
                arguments(Codecs.doubleNumber(), Math.nextDown(1e126)),
                arguments(Codecs.floatNumber(), Float.MIN_VALUE),
                arguments(Codecs.sdkBytes(), sdkBytes(0, 255)),
                arguments(Codecs.instant(), Instant.parse("0000-01-01T00:00:00.000000001Z")),
                arguments(Codecs.duration(), Duration.ofSeconds(Long.MIN_VALUE, 1)),
                arguments(Codecs.epochMillis(), Instant.MIN),
                arguments(Codecs.setOf(Codecs.string()), Set.of("", "b", "\uD83D\uDE00", "\uFFFF")),
                arguments(Codecs.setOf(Codecs.doubleNumber()), Set.of(0.0, -1e100, 0.1)),
                arguments(Codecs.setOf(Codecs.sdkBytes()), Set.of(sdkBytes(), sdkBytes(127), sdkBytes(128))),
                arguments(Codecs.listOf(Codecs.string().optional()), List.of(Option.none(), Option.some("x"))),
                arguments(Codecs.mapOf(Codecs.listOf(Codecs.integer())), Map.of("a", List.of(), "\u0000", List.of(1))),
                arguments(Codecs.mapOf(Codecs.bool()), Map.of("é".repeat(32_767), true)));
    }

    @ParameterizedTest
    @MethodSource("values")
    <V> void the_server_gives_back_what_was_stored(Codec<V> codec, V value) {
        AttributeValue stored = codec.encode(value);
        put(stored);

        AttributeValue found = Objects.requireNonNull(
                client.getItem(get -> get.tableName(table).key(Map.of("id", s("x"))))
                        .item()
                        .get("value"),
                "the stored value");
        assertThat(CanonicalValue.of(found)).isEqualTo(stored);
        assertThat(codec.decode(found)).isEqualTo(value);
    }

    @Test
    void the_server_refuses_what_codecs_refuse() {
        assertRefused(n("NaN"));
        assertRefused(n("1e126"));
        assertRefused(AttributeValue.fromSs(List.of()));
        assertRefused(AttributeValue.fromNs(List.of("1.0", "1")));
        assertRefused(AttributeValue.fromM(Map.of("", s("a key without a character"))));
    }

    private void assertRefused(AttributeValue value) {
        assertThatThrownBy(() -> put(value)).as("%s", value).isInstanceOf(DynamoDbException.class);
    }

    private void put(AttributeValue value) {
        client.putItem(put -> put.tableName(table).item(Map.of("id", s("x"), "value", value)));
    }
}
