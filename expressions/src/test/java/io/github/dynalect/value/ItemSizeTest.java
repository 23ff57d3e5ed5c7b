package io.github.dynalect.value;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
