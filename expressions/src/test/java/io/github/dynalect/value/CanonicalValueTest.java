package io.github.dynalect.value;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CanonicalValueTest {
    @Test
    void the_members_of_sets_are_sorted_and_numbers_have_one_spelling_at_every_level() {
        AttributeValue given = AttributeValue.fromL(List.of(
                AttributeValue.fromSs(List.of("b", "a")),
                AttributeValue.fromM(Map.of("n", AttributeValue.fromN("1.0"))),
                AttributeValue.fromNs(List.of("2.0", "1e1")),
                AttributeValue.fromBs(List.of(bytes(-128), bytes(127)))));

        assertThat(CanonicalValue.of(given))
                .isEqualTo(AttributeValue.fromL(List.of(
                        AttributeValue.fromSs(List.of("a", "b")),
                        AttributeValue.fromM(Map.of("n", AttributeValue.fromN("1"))),
                        AttributeValue.fromNs(List.of("10", "2")),
                        AttributeValue.fromBs(List.of(bytes(127), bytes(-128))))));
    }

    @Test
    void empty_text_binary_list_and_map_are_values() {
        List<AttributeValue> empty = List.of(
                AttributeValue.fromS(""),
                AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0])),
                AttributeValue.fromL(List.of()),
                AttributeValue.fromM(Map.of()),
                AttributeValue.fromBool(false),
                AttributeValue.fromNul(true));

        assertThat(empty)
                .allSatisfy(value -> assertThat(CanonicalValue.of(value)).isEqualTo(value));
    }

    @Test
    void an_empty_set_is_no_value() {
        refused(Rule.SET_EMPTY, () -> CanonicalValue.of(AttributeValue.fromSs(List.of())));
        refused(Rule.SET_EMPTY, () -> CanonicalValue.of(AttributeValue.fromNs(List.of())));
    }

    @Test
    void a_set_holds_a_member_once_and_numbers_are_compared_by_value() {
        refused(Rule.SET_DUPLICATE, () -> CanonicalValue.of(AttributeValue.fromSs(List.of("a", "b", "a"))));
        refused(Rule.SET_DUPLICATE, () -> CanonicalValue.of(AttributeValue.fromNs(List.of("1", "1.0"))));
        refused(Rule.SET_DUPLICATE, () -> CanonicalValue.of(AttributeValue.fromBs(List.of(bytes(1), bytes(1)))));
    }

    @Test
    void a_set_is_made_of_values_of_one_type() {
        AttributeValue one = AttributeValue.fromN("1.0");
        AttributeValue text = AttributeValue.fromS("b");

        assertThat(CanonicalValue.setOf(List.of(AttributeValue.fromN("2"), one)))
                .isEqualTo(AttributeValue.fromNs(List.of("1", "2")));
        assertThat(CanonicalValue.setOf(List.of(text, AttributeValue.fromS("a"))))
                .isEqualTo(AttributeValue.fromSs(List.of("a", "b")));
        assertThat(CanonicalValue.setOf(List.of(AttributeValue.fromB(bytes(-1)), AttributeValue.fromB(bytes(1)))))
                .isEqualTo(AttributeValue.fromBs(List.of(bytes(1), bytes(-1))));
        refused(Rule.SET_MEMBER, () -> CanonicalValue.setOf(List.of(one, text)));
        refused(Rule.SET_MEMBER, () -> CanonicalValue.setOf(List.of(AttributeValue.fromBool(true))));
        refused(Rule.SET_DUPLICATE, () -> CanonicalValue.setOf(List.of(one, AttributeValue.fromN("1"))));
        refused(Rule.SET_EMPTY, () -> CanonicalValue.setOf(List.of()));
    }

    @Test
    void a_value_has_exactly_one_type() {
        refused(
                Rule.VALUE_TYPE,
                () -> CanonicalValue.of(AttributeValue.builder().build()));
        refused(
                Rule.VALUE_TYPE,
                () -> CanonicalValue.of(AttributeValue.builder().s("a").n("1").build()));
        refused(Rule.VALUE_TYPE, () -> CanonicalValue.of(AttributeValue.fromNul(false)));
    }

    @Test
    void a_scalar_in_31_lists_or_maps_is_a_value_and_in_32_is_not() {
        isNestedAtMost31Times(value -> AttributeValue.fromL(List.of(value)));
        isNestedAtMost31Times(value -> AttributeValue.fromM(Map.of("m", value)));
    }

    private static void isNestedAtMost31Times(UnaryOperator<AttributeValue> document) {
        AttributeValue deepest = Stream.iterate(AttributeValue.fromS("deep"), document)
                .skip(31)
                .findFirst()
                .orElseThrow();

        assertThat(CanonicalValue.of(deepest)).isEqualTo(deepest);
        refused(Rule.VALUE_NESTING, () -> CanonicalValue.of(document.apply(deepest)));
    }

    @Test
    void an_unpaired_surrogate_is_refused_wherever_it_stands() {
        String broken = "\uDC00";

        refused(Rule.TEXT_WELL_FORMED, () -> CanonicalValue.of(AttributeValue.fromS("a\uD800")));
        refused(Rule.TEXT_WELL_FORMED, () -> CanonicalValue.of(AttributeValue.fromS("\uD800a")));
        refused(Rule.TEXT_WELL_FORMED, () -> CanonicalValue.of(AttributeValue.fromSs(List.of(broken))));
        refused(
                Rule.TEXT_WELL_FORMED,
                () -> CanonicalValue.of(AttributeValue.fromM(Map.of(broken, AttributeValue.fromS("")))));
    }

    private static SdkBytes bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return SdkBytes.fromByteArray(bytes);
    }
}
