package io.github.dynalect.value;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.0, 1",
        "1, 2",
        "-1, 3",
        "12, 2",
        "123, 3",
        "100, 2",
        "1e20, 2",
        "1e125, 2",
        "1e-130, 2",
        "0.12, 2",
        "0.0012, 2",
        "1.5, 3",
        "12.34, 3",
        "123.456, 5",
        "-123.456, 6",
        "100.001, 5",
        "10010, 3",
        "1.0, 2",
        "99999999999999999999999999999999999999, 20",
        "-99999999999999999999999999999999999999, 21"
    })
    void a_number_takes_a_byte_for_two_significant_digits_on_each_side_of_the_point(String number, int bytes) {
        assertThat(ItemSize.of(AttributeValue.fromN(number))).isEqualTo(bytes);
    }

    @Test
    void text_takes_its_bytes_in_utf_8() {
        assertThat(ItemSize.of(AttributeValue.fromS("a€\uD83D\uDE00"))).isEqualTo(1 + 3 + 4);
        assertThat(ItemSize.of(AttributeValue.fromS(""))).isZero();
    }

    @Test
    void binaries_booleans_and_null_take_their_bytes() {
        assertThat(ItemSize.of(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[3]))))
                .isEqualTo(3);
        assertThat(ItemSize.of(AttributeValue.fromBool(false))).isEqualTo(1);
        assertThat(ItemSize.of(AttributeValue.fromNul(true))).isEqualTo(1);
    }

    @Test
    void a_set_takes_the_sum_of_its_members() {
        assertThat(ItemSize.of(AttributeValue.fromSs(List.of("ab", "c")))).isEqualTo(3);
        assertThat(ItemSize.of(AttributeValue.fromNs(List.of("1", "-12345")))).isEqualTo(2 + 5);
        assertThat(ItemSize.of(AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("ab")))))
                .isEqualTo(2);
    }

    @Test
    void lists_and_maps_take_three_and_one_for_each_member() {
        AttributeValue one = AttributeValue.fromN("1");

        assertThat(ItemSize.of(AttributeValue.fromL(List.of()))).isEqualTo(3);
        assertThat(ItemSize.of(AttributeValue.fromL(List.of(one, one)))).isEqualTo(3 + 2 * (1 + 2));
        assertThat(ItemSize.of(AttributeValue.fromM(Map.of("é", AttributeValue.fromL(List.of())))))
                .isEqualTo(3 + 1 + 2 + 3);
    }

    @Test
    void an_item_takes_its_names_and_values() {
        assertThat(ItemSize.of(Map.of())).isZero();
        assertThat(ItemSize.of(Map.of("é", AttributeValue.fromS("abc"), "n", AttributeValue.fromBool(true))))
                .isEqualTo(2 + 3 + 1 + 1);
    }

    @Test
    void what_is_no_value_has_no_size() {
        assertThat(refused(Rule.NUMBER_TEXT, () -> ItemSize.of(Map.of("n", AttributeValue.fromN("1-"))))
                        .where())
                .isEqualTo("n");
    }

    @Test
    void an_item_fits_to_the_last_byte() {
        for (String letter : List.of("a", "é")) {
            int most = (Limits.ITEM_BYTES - 1) / letter.getBytes(StandardCharsets.UTF_8).length;
            String odd = "a".repeat((Limits.ITEM_BYTES - 1) % letter.getBytes(StandardCharsets.UTF_8).length);

            assertThat(ItemSize.fits(Map.of("t", AttributeValue.fromS(letter.repeat(most) + odd))))
                    .isTrue();
            assertThat(ItemSize.fits(Map.of("t", AttributeValue.fromS(letter.repeat(most) + odd + "a"))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("great")
    void an_item_is_too_great_by_whatever_it_holds(Map<String, AttributeValue> item) {
        assertThat(ItemSize.of(item)).isGreaterThan(Limits.ITEM_BYTES);
        assertThat(ItemSize.fits(item)).isFalse();
    }

    static Stream<Map<String, AttributeValue>> great() {
        AttributeValue text = AttributeValue.fromS("a".repeat(210_000));
        AttributeValue binary = AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(new byte[210_000]));
        List<String> numbers = IntStream.range(0, 21_000)
                .mapToObj(i -> "1" + "%037d".formatted(i))
                .toList();
        return Stream.of(
                Map.of("a", text, "b", text),
                Map.of(
                        "a".repeat(205_000),
                        AttributeValue.fromNul(true),
                        "b".repeat(205_000),
                        AttributeValue.fromNul(true)),
                Map.of("a", AttributeValue.fromSs(List.of(text.s(), "b" + text.s()))),
                Map.of("a", AttributeValue.fromBs(List.of(binary.b(), SdkBytes.fromByteArray(new byte[210_001])))),
                Map.of("a", binary, "b", AttributeValue.fromBool(true), "c", binary),
                Map.of("a", AttributeValue.fromNs(numbers)),
                Map.of(
                        "a",
                        AttributeValue.fromL(
                                numbers.stream().map(AttributeValue::fromN).toList())),
                Map.of("a", AttributeValue.fromL(Collections.nCopies(103_000, AttributeValue.fromL(List.of())))),
                Map.of("a", AttributeValue.fromL(Collections.nCopies(205_000, AttributeValue.fromBool(true)))),
                Map.of("a", AttributeValue.fromM(Map.of("b", text, "c", text))));
    }
}
