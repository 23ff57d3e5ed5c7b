package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static io.github.dynalect.behaviour.Values.numbers;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberBehaviourTest {
    private static final String DIGITS = "12345678901234567890123456789012345678";

    private final UntypedAttribute<Movie> any = Attributes.untyped("n");
    private final NumberAttribute<Movie, BigDecimal> n = Attributes.decimal("n");
    private final SetAttribute<Movie, BigDecimal> set = Attributes.set(Path.of("s"), Codecs.decimal());
    private final CompositeKey<Movie, BigDecimal, BigDecimal, OrderedPartition<Movie, BigDecimal>> key =
            PrimaryKey.of(Attributes.decimal("p"), Attributes.decimal("c"));

    private final Table table;
    private final Table keyed;

    NumberBehaviourTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p") String table,
            @FreshTable(
                            partitionKey = "p",
                            partitionKeyType = ScalarAttributeType.N,
                            sortKey = "c",
                            sortKeyType = ScalarAttributeType.N)
                    String keyed) {
        this.table = new Table(client, table);
        this.keyed = new Table(client, keyed);
    }

    @Test
    void n01_the_server_gives_back_the_text_that_is_written() {
        Map<String, String> canonical = new HashMap<>(Map.of(
                "007", "7",
                "001.23", "1.23",
                "+3", "3",
                "1.10", "1.1",
                "100.000", "100",
                "0.10", "0.1",
                "1e3", "1000",
                "1.5e2", "150",
                "123e-2", "1.23",
                "1.0e-1", "0.1"));
        canonical.putAll(Map.of(
                "-0", "0",
                "-0.0", "0",
                "0e5", "0",
                ".5", "0.5",
                "-.5", "-0.5",
                "9.9e10", "99000000000",
                "1e-20", "0.00000000000000000001",
                "1e125", "1" + "0".repeat(125)));

        canonical.forEach((spelling, text) -> {
            assertThat(any.literal(number(spelling)).value().n()).as(spelling).isEqualTo(text);
            assertThat(givenBack(spelling)).as(spelling).isEqualTo(text);
        });
    }

    /** What the server makes of a spelling, which is sent as it is. */
    private String givenBack(String spelling) {
        Item item = table.item(Map.of("n", number(spelling)));
        return table.client()
                .getItem(get -> get.tableName(table.name()).key(item.key()))
                .item()
                .get("n")
                .n();
    }

    @Test
    void n02_any_spelling_is_taken() {
        for (String spelling : List.of("3", "-7.1234", "-17e5", "-17.4E37", "+3", ".123", "0001.23", "1e+5")) {
            agree(spelling);
        }
    }

    /** Asserts that what is written for a spelling is what the server makes of it. */
    private void agree(String spelling) {
        String written = any.literal(number(spelling)).value().n();
        assertThat(table.item(Map.of()).after(any.set(number(spelling)))).isEqualTo(Map.of("n", number(written)));
        assertThat(givenBack(spelling)).isEqualTo(written);
    }

    @Test
    void n03_what_is_no_number_is_refused() {
        for (String spelling :
                List.of("NaN", "Infinity", "-Infinity", "dog", "-dog", " 1", "1 ", "", "0x10", "1e", "1.2.3")) {
            refusedByBoth(Rule.NUMBER_TEXT, spelling);
        }
    }

    private void refusedByBoth(Rule rule, String spelling) {
        refused(rule, () -> any.set(number(spelling)));
        invalid(() -> table.item(Map.of("n", number(spelling))));
    }

    @Test
    void n04_38_digits_are_kept_and_39_refused_wherever_the_point_is() {
        for (String kept : List.of(
                DIGITS,
                "-" + DIGITS,
                "0." + DIGITS,
                "0.00" + DIGITS,
                DIGITS + "00",
                DIGITS + "e50",
                DIGITS.substring(0, 19) + "." + DIGITS.substring(19))) {
            agree(kept);
        }
        for (String refused : List.of(
                DIGITS + "9",
                "-" + DIGITS + "9",
                "0." + DIGITS + "9",
                DIGITS + "900",
                DIGITS + "9e50",
                DIGITS.substring(0, 19) + "." + DIGITS.substring(19) + "9")) {
            refusedByBoth(Rule.NUMBER_PRECISION, refused);
        }
    }

    @Test
    void n05_magnitudes_end_where_the_server_says() {
        for (String kept : List.of("1e125", "-1e125", "9.99999999e125", "0.1e126", "1e-130", "-1e-130")) {
            agree(kept);
        }
        for (String refused : List.of("1e126", "-1e126", "11e125", "1e-131", "-1e-131", "0.9e-130")) {
            refusedByBoth(Rule.NUMBER_RANGE, refused);
        }
    }

    @Test
    void n06_zero_is_written_as_such_whatever_its_exponent() {
        for (String zero : List.of("0e125", "0.0e126", "0e126", "0e-131")) {
            assertThat(table.item(Map.of()).after(any.set(number(zero)))).isEqualTo(Map.of("n", number("0")));
        }
    }

    @Test
    void n07_sums_are_exact() {
        assertThat(sum("1", "10000000000000000000000")).isEqualTo("10000000000000000000001");
        assertThat(sum("0.1", "0.2")).isEqualTo("0.3");
    }

    @Test
    void n08_n09_sums_that_no_number_holds_are_invalid() {
        assertThat(sum("9e125", "9e124")).isEqualTo("99" + "0".repeat(124));
        Item great = table.item(Map.of("n", number("9e125")));
        great.refuses(n.set(n.plus(decimal("9e125"))), n.set(n.minus(decimal("-9e125"))), n.add(decimal("9e125")));
        Item precise = table.item(Map.of("n", number("1e50")));
        precise.refuses(n.set(n.plus(1)), n.set(n.minus(1)), n.add(1));
    }

    private String sum(String first, String second) {
        return table.item(Map.of("n", number(first)))
                .after(n.set(n.plus(decimal(second))))
                .get("n")
                .n();
    }

    @Test
    void n10_numbers_in_keys_have_the_same_limits() {
        for (String kept : List.of(DIGITS, "1e125", "-1e125", "1e-130", "0e126")) {
            keyed.put(key.key(decimal(kept), decimal(kept)).toMap());
        }
        refused(Rule.NUMBER_PRECISION, () -> key.key(decimal(DIGITS + "9"), decimal("1")));
        refused(Rule.NUMBER_RANGE, () -> key.key(decimal("1"), decimal("1e126")));
        refused(Rule.NUMBER_RANGE, () -> new KeyValue("c", number("1e-131")));
        refused(Rule.NUMBER_TEXT, () -> new KeyValue("c", number("dog")));
    }

    @Test
    void n11_keys_are_equal_by_value() {
        Map<String, AttributeValue> item =
                new HashMap<>(key.key(decimal("1000"), decimal("1000")).toMap());
        item.put("n", number("1"));
        keyed.put(item);

        for (String spelling : List.of("1000", "1e3", "1E+3", "1000.0", "001000", "+1000")) {
            assertThat(keyed.client()
                            .getItem(get -> get.tableName(keyed.name())
                                    .key(key.key(decimal(spelling), decimal(spelling))
                                            .toMap()))
                            .item())
                    .as(spelling)
                    .isEqualTo(item);
        }
        keyed.put(key.key(decimal("1e3"), decimal("1E+3")).toMap());
        assertThat(keyed.client()
                        .getItem(get -> get.tableName(keyed.name())
                                .key(key.key(decimal("1000"), decimal("1000")).toMap()))
                        .item())
                .isEqualTo(Map.of("p", number("1000"), "c", number("1000")));
    }

    @Test
    void n12_n13_sets_hold_numbers_by_value() {
        Item three = table.item(Map.of("s", AttributeValue.fromNs(List.of("1", "2", "3"))));
        assertThat(three.after(set.add(decimal("1.0"), decimal("2.00"))))
                .isEqualTo(Map.of("s", numbers("1", "2", "3")));
        three.holds(set.eq(decimals("3.0", "1e0", "+2.00")), set.contains(decimal("3.000")));
        three.fails(set.eq(decimals("3.0", "1e0")));

        Item tens = table.item(Map.of("s", AttributeValue.fromNs(List.of("10.0", "20", "30"))));
        assertThat(tens.after(set.delete(decimal("10"), decimal("2e1")))).isEqualTo(Map.of("s", numbers("30")));
    }

    private static AttributeValue number(String text) {
        return AttributeValue.fromN(text);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Set<BigDecimal> decimals(String... texts) {
        return Set.copyOf(Arrays.stream(texts).map(BigDecimal::new).toList());
    }
}
