package io.github.dynalect.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.model.Growing;
import io.github.dynalect.benchmarks.model.Large;
import io.github.dynalect.benchmarks.model.LargeBean;
import io.github.dynalect.benchmarks.model.LargeImmutable;
import io.github.dynalect.benchmarks.model.Medium;
import io.github.dynalect.benchmarks.model.MediumBean;
import io.github.dynalect.benchmarks.model.MediumByHand;
import io.github.dynalect.benchmarks.model.MediumImmutable;
import io.github.dynalect.benchmarks.model.MediumUsual;
import io.github.dynalect.benchmarks.model.Medium_;
import io.github.dynalect.benchmarks.model.Received;
import io.github.dynalect.benchmarks.model.Small;
import io.github.dynalect.benchmarks.model.SmallBean;
import io.github.dynalect.benchmarks.model.SmallImmutable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All opponents read what they have stored, whole. */
class DecodeTest {
    @Test
    void a_small_record_is_read_whole_by_all() {
        DecodeSmall decode = new DecodeSmall();

        assertThat(decode.dynalect()).isEqualTo(Small.first()).isEqualTo(decode.byHand());
        isLike(SmallBean.of(Small.first()), decode.enhancedBean());
        isLike(SmallBean.of(Small.first()), decode.enhancedStatic());
        assertThat(decode.enhancedImmutable()).isEqualTo(SmallImmutable.of(Small.first()));
    }

    @Test
    void a_medium_record_is_read_whole_by_all() {
        DecodeMedium decode = new DecodeMedium();

        assertThat(decode.dynalect())
                .isEqualTo(Medium.first())
                .isEqualTo(decode.byHand())
                .isEqualTo(decode.usual());
        isLike(MediumBean.of(Medium.first()), decode.enhancedBean());
        isLike(MediumBean.of(Medium.first()), decode.enhancedStatic());
        assertThat(decode.enhancedImmutable()).isEqualTo(MediumImmutable.of(Medium.first()));
    }

    @Test
    void a_large_record_is_read_whole_by_all() {
        DecodeLarge decode = new DecodeLarge();

        assertThat(decode.dynalect()).isEqualTo(Large.first()).isEqualTo(decode.byHand());
        isLike(LargeBean.of(Large.first()), decode.enhancedBean());
        isLike(LargeBean.of(Large.first()), decode.enhancedStatic());
        assertThat(decode.enhancedImmutable()).isEqualTo(LargeImmutable.of(Large.first()));
    }

    @Test
    void what_is_absent_is_read_so_by_hand_too() {
        Map<String, AttributeValue> item = Received.item(Medium_.SCHEMA.encode(Medium.sparse()));

        assertThat(Medium_.SCHEMA.decode(item).get())
                .isEqualTo(Medium.sparse())
                .isEqualTo(MediumByHand.decode(item))
                .isEqualTo(MediumUsual.decode(item));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1000, 10_000})
    void a_growing_record_is_read_whole_by_both(int elements) {
        DecodeGrowth decode = new DecodeGrowth();
        decode.elements = elements;
        decode.store();

        assertThat(decode.dynalect()).isEqualTo(Growing.of(elements)).isEqualTo(decode.byHand());
        assertThat(decode.byHand().guests()).hasSize(elements);
        assertThat(decode.byHand().nights()).hasSize(elements);
    }

    /** Beans are equal to themselves alone. */
    private static void isLike(Object bean, Object read) {
        assertThat(read).usingRecursiveComparison().isEqualTo(bean);
    }
}
