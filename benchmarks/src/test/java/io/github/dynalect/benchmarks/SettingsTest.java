package io.github.dynalect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.measure.Order;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void all_is_wanted_unless_a_part_is_named() {
        assertThat(new Settings(Order.USUAL, false, "").of(Catalogue.whole())).isEqualTo(Catalogue.whole());
        assertThat(new Settings(Order.USUAL, false, "Encode")
                        .of(Catalogue.whole())
                        .comparisons())
                .extracting(Comparison::name)
                .containsExactly("codec.EncodeSmall", "codec.EncodeMedium", "codec.EncodeLarge");
    }

    @Test
    void only_the_whole_as_it_is_may_be_published() {
        assertThat(new Settings(Order.SWAPPED, false, "").publishable()).isTrue();
        assertThat(new Settings(Order.USUAL, false, "Encode").publishable()).isFalse();
        assertThat(new Settings(Order.USUAL, true, "").publishable()).isFalse();
    }

    @Test
    void an_order_is_given_by_its_name() {
        assertThat(Order.named("swapped")).isEqualTo(Order.SWAPPED);
        assertThat(Settings.ofProperties()).isEqualTo(new Settings(Order.USUAL, false, ""));
    }
}
