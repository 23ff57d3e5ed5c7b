package io.github.dynalect.parse;

import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values and names at the borders of what DynamoDB takes, and beyond. */
final class OddValues {
    static final List<String> NAMES = List.of(
            "",
            " ",
            "#",
            ":x",
            "a\u0000b",
            "\"'`",
            "\ud83d\ude00",
            "x".repeat(65_535),
            "x".repeat(65_536),
            "\u20ac".repeat(21_845),
            "\u20ac".repeat(21_846),
            "\ud800",
            "h",
            "r",
            "size",
            "a) OR (a = a",
            "\n");
    private static final List<String> NUMBERS = List.of(
            "1e5",
            "-0",
            "+3",
            ".5",
            "-.5",
            "5.",
            "007",
            "1e125",
            "9.99e125",
            "1e126",
            "1e-130",
            "1e-131",
            "0e5",
            "NaN",
            "Infinity",
            "dog",
            " 1",
            "1 ",
            "",
            "0x10",
            "1e",
            "e1",
            "1.2.3",
            "--1",
            "1e+5",
            "1e99999999999",
            "1e2147483647",
            "1e-2147483648",
            "1".repeat(38),
            "1".repeat(39),
            "0." + "1".repeat(38),
            "0." + "1".repeat(39),
            "1" + "0".repeat(60),
            "0".repeat(1001),
            "1." + "0".repeat(50));

    private OddValues() {}

    static AttributeValue pick(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> AttributeValue.fromSs(List.of());
            case 1 -> AttributeValue.fromSs(List.of("a", "b", "a"));
            case 2 -> AttributeValue.fromNs(List.of("1", "1.0"));
            case 3 -> AttributeValue.fromNul(false);
            // Of 32 documents, a scalar lies on level 33: DynamoDB Local takes it in a condition, the service stores
            // none.
            case 4 -> nested(random.nextBoolean() ? 31 : 33);
            case 5 -> AttributeValue.fromS("\ud800");
            case 6 -> AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String(""), SdkBytes.fromUtf8String("x")));
            case 7 -> AttributeValue.fromM(Map.of("", AttributeValue.fromN("1")));
            case 8 -> AttributeValue.fromL(List.of());
            case 9 -> AttributeValue.builder().build();
            default -> AttributeValue.fromN(NUMBERS.get(random.nextInt(NUMBERS.size())));
        };
    }

    private static AttributeValue nested(int documents) {
        AttributeValue value = AttributeValue.fromS("x");
        for (int i = 0; i < documents; i++) {
            value = i % 2 == 0 ? AttributeValue.fromL(List.of(value)) : AttributeValue.fromM(Map.of("m", value));
        }
        return value;
    }
}
