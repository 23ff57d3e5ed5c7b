package io.github.dynalect.value;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeTypeTest {
    private static final SdkBytes BYTES = SdkBytes.fromUtf8String("b");

    @Test
    void each_type_of_the_sdk_is_one_of_these() {
        List<AttributeValue> values = List.of(
                AttributeValue.fromS("s"),
                AttributeValue.fromN("1"),
                AttributeValue.fromB(BYTES),
                AttributeValue.fromSs(List.of("s")),
                AttributeValue.fromNs(List.of("1")),
                AttributeValue.fromBs(List.of(BYTES)),
                AttributeValue.fromBool(true),
                AttributeValue.fromNul(true),
                AttributeValue.fromL(List.of()),
                AttributeValue.fromM(Map.of()));

        assertThat(values).extracting(AttributeType::of).containsExactly(AttributeType.values());
        assertThat(values)
                .extracting(AttributeValue::type)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(AttributeValue.Type.UNKNOWN_TO_SDK_VERSION)));
    }

    @Test
    void a_value_of_no_type_or_of_two_is_refused() {
        refused(Rule.VALUE_TYPE, () -> AttributeType.of(AttributeValue.builder().build()));
        refused(
                Rule.VALUE_TYPE,
                () -> AttributeType.of(AttributeValue.builder().s("s").n("1").build()));
    }
}
