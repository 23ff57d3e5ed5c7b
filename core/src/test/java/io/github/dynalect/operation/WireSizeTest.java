package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes items take in a request: no fewer than the SDK sends. */
class WireSizeTest {
    private static final int MANY = 1_000;

    static List<AttributeValue> values() {
        return List.of(
                AttributeValue.fromS("plain"),
                AttributeValue.fromS(""),
                AttributeValue.fromS("\u0001\n\"\\/\u007f\u2028<>&'".repeat(5)),
                AttributeValue.fromS("é😀漢".repeat(5)),
                AttributeValue.fromN("-1234567890.12345678901234567890"),
                AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2, 3, 4})),
                AttributeValue.fromSs(List.of("a", "\t")),
                AttributeValue.fromNs(List.of("1", "2.5")),
                AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x"))),
                AttributeValue.fromBool(false),
                AttributeValue.fromNul(true),
                AttributeValue.fromL(List.of(AttributeValue.fromBool(true), AttributeValue.fromL(List.of()))),
                AttributeValue.fromM(Map.of("key \"with\" marks", AttributeValue.fromM(Map.of()))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void no_value_takes_more_than_is_counted(AttributeValue value) {
        Map<String, AttributeValue> item = Map.of("v", AttributeValue.fromL(Collections.nCopies(MANY, value)));

        assertThat(WireSize.of(item)).isGreaterThanOrEqualTo(sent(item));
    }

    @Test
    void a_long_text_takes_little_more_than_its_bytes() {
        Map<String, AttributeValue> item = Map.of("v", AttributeValue.fromS("x".repeat(400_000)));

        assertThat(WireSize.of(item)).isBetween(400_000L, 400_100L);
    }

    /** The bytes of the item as the SDK writes it; what is around it is taken off. */
    private static long sent(Map<String, AttributeValue> item) {
        return body(item) - body(Map.of());
    }

    private static long body(Map<String, AttributeValue> item) {
        long[] length = new long[1];
        ExecutionInterceptor measuring = new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                length[0] = context.requestBody().get().optionalContentLength().get();
                throw new IllegalStateException("measured");
            }
        };
        try (DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .overrideConfiguration(override -> override.addExecutionInterceptor(measuring))
                .build()) {
            assertThatThrownBy(() -> client.putItem(put -> put.tableName("t-1").item(item)))
                    .hasStackTraceContaining("measured");
        }
        return length[0];
    }
}
