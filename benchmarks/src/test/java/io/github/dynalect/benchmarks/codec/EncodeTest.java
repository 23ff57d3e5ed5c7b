package io.github.dynalect.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.model.Medium;
import io.github.dynalect.benchmarks.model.MediumByHand;
import io.github.dynalect.benchmarks.model.MediumUsual;
import io.github.dynalect.benchmarks.model.Medium_;
import io.github.dynalect.codec.Codecs;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All opponents store the same, so that they do the same work. */
class EncodeTest {
    @Test
    void a_small_record_is_stored_alike_by_all() {
        EncodeSmall encode = new EncodeSmall();

        assertThat(encode.dynalect())
                .hasSize(5)
                .isEqualTo(encode.dynalectSlowed(blackhole()))
                .isEqualTo(stored(encode.byHand()))
                .isEqualTo(stored(encode.enhancedBean()))
                .isEqualTo(stored(encode.enhancedStatic()))
                .isEqualTo(stored(encode.enhancedImmutable()));
    }

    @Test
    void a_medium_record_is_stored_alike_by_all_and_its_time_by_the_peers_as_they_like() {
        EncodeMedium encode = new EncodeMedium();
        Set<String> times = Set.of("since");

        assertThat(encode.dynalect())
                .hasSize(12)
                .isEqualTo(encode.dynalectSlowed(blackhole()))
                .isEqualTo(stored(encode.byHand()))
                .isEqualTo(stored(encode.usual()));
        assertThat(storedBut(times, encode.dynalect()))
                .hasSize(12)
                .isEqualTo(storedBut(times, encode.enhancedBean()))
                .isEqualTo(storedBut(times, encode.enhancedStatic()))
                .isEqualTo(storedBut(times, encode.enhancedImmutable()));
    }

    @Test
    void a_large_record_is_stored_alike_by_all_and_its_times_by_the_peers_as_they_like() {
        EncodeLarge encode = new EncodeLarge();
        Set<String> times = Set.of("createdAt", "updatedAt", "paidAt", "arrival", "departure");

        assertThat(encode.dynalect())
                .hasSize(60)
                .isEqualTo(encode.dynalectSlowed(blackhole()))
                .isEqualTo(stored(encode.byHand()));
        assertThat(storedBut(times, encode.dynalect()))
                .hasSize(60)
                .isEqualTo(storedBut(times, encode.enhancedBean()))
                .isEqualTo(storedBut(times, encode.enhancedStatic()))
                .isEqualTo(storedBut(times, encode.enhancedImmutable()));
    }

    @Test
    void what_is_absent_is_left_out_by_hand_too() {
        assertThat(Medium_.SCHEMA.encode(Medium.sparse()))
                .hasSize(10)
                .isEqualTo(stored(MediumByHand.encode(Medium.sparse())))
                .isEqualTo(stored(MediumUsual.encode(Medium.sparse())));
    }

    @Test
    void the_planted_slowdown_comes_with_each_tenth_call() {
        Turns turns = new Turns();
        StringBuilder seen = new StringBuilder();
        for (int call = 1; call <= 30; call++) {
            seen.append(turns.isTenth() ? '!' : '.');
        }

        assertThat(seen).hasToString(".........!.........!.........!");
    }

    private static Blackhole blackhole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }

    /** An item as DynamoDB has it: to it, a set has no order, and 1.0 is 1. */
    private static Map<String, AttributeValue> stored(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> stored = new TreeMap<>();
        item.forEach((name, value) -> stored.put(name, Codecs.raw().encode(value)));
        return stored;
    }

    private static Map<String, AttributeValue> storedBut(Set<String> times, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> stored = stored(item);
        times.forEach(time -> stored.replace(time, AttributeValue.fromS("some time")));
        return stored;
    }
}
