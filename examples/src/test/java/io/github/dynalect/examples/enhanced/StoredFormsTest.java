package io.github.dynalect.examples.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the converters of the Enhanced client store, and what Dynalect's codecs do, as the guide says it. */
class StoredFormsTest {
    private enum Light {
        RED,
        GREEN
    }

    /** A value in both forms; numbers are compared as such, for so does DynamoDB. */
    record Form(String type, AttributeValue theirs, AttributeValue ours) {
        static <V> Form of(EnhancedType<V> type, Codec<V> codec, V value) {
            return new Form(
                    type.rawClass().getSimpleName(),
                    DefaultAttributeConverterProvider.create()
                            .converterFor(type)
                            .transformFrom(value),
                    codec.encode(value));
        }

        boolean isTheSame() {
            return theirs.type() == AttributeValue.Type.N
                    ? ours.type() == AttributeValue.Type.N
                            && new BigDecimal(theirs.n()).compareTo(new BigDecimal(ours.n())) == 0
                    : theirs.equals(ours);
        }
    }

    static Stream<Form> alike() {
        return Stream.of(
                Form.of(EnhancedType.of(String.class), Codecs.string(), "text"),
                Form.of(EnhancedType.of(Integer.class), Codecs.integer(), 7),
                Form.of(EnhancedType.of(Long.class), Codecs.longInteger(), -7L),
                Form.of(EnhancedType.of(BigDecimal.class), Codecs.decimal(), new BigDecimal("10.50")),
                Form.of(EnhancedType.of(Double.class), Codecs.doubleNumber(), 20.0),
                Form.of(EnhancedType.of(Boolean.class), Codecs.bool(), true),
                Form.of(EnhancedType.of(SdkBytes.class), Codecs.sdkBytes(), SdkBytes.fromUtf8String("bytes")),
                Form.of(EnhancedType.of(Light.class), Codecs.enumOf(Light.values()), Light.GREEN),
                Form.of(EnhancedType.of(UUID.class), Codecs.uuid(), new UUID(1, 2)),
                Form.of(EnhancedType.of(URI.class), Codecs.uri(), URI.create("https://example.org/a?b")),
                Form.of(EnhancedType.of(LocalDate.class), Codecs.localDate(), LocalDate.of(2024, 5, 1)),
                Form.of(EnhancedType.of(Duration.class), Codecs.duration(), Duration.ofMillis(90_500)),
                Form.of(EnhancedType.of(Period.class), Codecs.period(), Period.ofDays(3)),
                Form.of(EnhancedType.setOf(String.class), Codecs.stringSet(), Set.of("one")),
                Form.of(EnhancedType.listOf(String.class), Codecs.listOf(Codecs.string()), List.of("b", "a")),
                Form.of(
                        EnhancedType.mapOf(String.class, Integer.class),
                        Codecs.mapOf(Codecs.integer()),
                        Map.of("one", 1)));
    }

    static Stream<Form> otherwise() {
        return Stream.of(
                Form.of(EnhancedType.of(Instant.class), Codecs.instant(), Instant.parse("2024-05-01T10:00:00Z")),
                Form.of(
                        EnhancedType.of(OffsetDateTime.class),
                        Codecs.offsetDateTime(),
                        OffsetDateTime.parse("2024-05-01T10:00:00Z")),
                Form.of(
                        EnhancedType.of(LocalDateTime.class),
                        Codecs.localDateTime(),
                        LocalDateTime.of(2024, 5, 1, 10, 0)),
                Form.of(EnhancedType.of(LocalTime.class), Codecs.localTime(), LocalTime.of(10, 0)));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void both_store_alike(Form form) {
        assertThat(form).matches(Form::isTheSame);
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void times_of_day_are_stored_otherwise(Form form) {
        assertThat(form).matches(both -> !both.isTheSame());
        assertThat(form.theirs().s().length()).isLessThan(form.ours().s().length());
    }
}
