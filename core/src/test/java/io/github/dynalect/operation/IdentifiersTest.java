package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What RFC 9562 says of UUIDs of versions 4 and 7. */
class IdentifiersTest {
    private static final Instant NOW = Instant.parse("2022-02-22T19:22:22Z");
    private static final Identifiers SEEDED =
            Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(42));

    @Test
    void one_of_chance_has_version_4_and_all_other_bits_by_chance() {
        assertThat(Identifiers.usual().random().version()).isEqualTo(4);
        assertThat(List.of(bits(0).random(), bits(-1).random()))
                .containsExactly(
                        UUID.fromString("00000000-0000-4000-8000-000000000000"),
                        UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    }

    /** The time is that of the example of RFC 9562, A.6. */
    @Test
    void one_in_the_order_of_time_has_version_7_and_begins_with_the_millisecond() {
        assertThat(bits(0).timeOrdered()).isEqualTo(UUID.fromString("017f22e2-79b0-7000-8000-000000000000"));
        assertThat(bits(-1).timeOrdered()).isEqualTo(UUID.fromString("017f22e2-79b0-77ff-bfff-ffffffffffff"));
        assertThat(Identifiers.usual().timeOrdered())
                .satisfies(id -> assertThat(id.version()).isEqualTo(7))
                .satisfies(id -> assertThat(id.variant()).isEqualTo(2));
    }

    @Test
    void the_same_clock_and_seed_make_the_same() {
        Identifiers other =
                Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(42));

        assertThat(Stream.generate(SEEDED::timeOrdered).limit(5).toList())
                .isEqualTo(Stream.generate(other::timeOrdered).limit(5).toList());
        assertThat(SEEDED.random()).isEqualTo(other.random());
    }

    @Test
    void those_of_one_millisecond_rise_as_texts_and_as_bytes() {
        List<UUID> ids = Stream.generate(SEEDED::timeOrdered).limit(10_000).toList();

        assertThat(ids.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        assertThat(ids.stream().map(IdentifiersTest::bytes)).isSortedAccordingTo(Arrays::compareUnsigned);
        assertThat(ids).allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
    }

    @Test
    void those_after_a_clock_that_is_set_back_still_rise() {
        Iterator<Instant> times =
                List.of(NOW, NOW.minusSeconds(3600), NOW.plusMillis(1), NOW).iterator();
        Identifiers ids = Identifiers.usual().timedBy(times::next).by(new Random(1));

        assertThat(Stream.generate(ids::timeOrdered).limit(4).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void where_a_millisecond_is_full_the_next_one_begins() {
        // All bits are set, so each is 2³² beyond the one before: a step of the last 62 bits carries.
        RandomGenerator ones = () -> -1L;
        Identifiers ids = Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(ones);

        assertThat(Stream.generate(ids::timeOrdered).limit(2))
                .containsExactly(
                        UUID.fromString("017f22e2-79b0-77ff-bfff-ffffffffffff"),
                        UUID.fromString("017f22e2-79b0-7800-8000-0000ffffffff"));
    }

    @Test
    void many_threads_get_no_two_alike() {
        Identifiers ids = Identifiers.usual().timedBy(InstantSource.fixed(NOW));
        Set<UUID> all = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 20_000).parallel().forEach(i -> all.add(ids.timeOrdered()));

        assertThat(all).hasSize(20_000);
    }

    @Test
    void sources_are_equal_by_their_clock_and_chance() {
        Random chance = new Random(1);
        assertThat(Identifiers.usual()).isEqualTo(Identifiers.usual()).hasSameHashCodeAs(Identifiers.usual());
        assertThat(Identifiers.usual().by(chance))
                .isEqualTo(Identifiers.usual().by(chance))
                .isNotEqualTo(Identifiers.usual())
                .isNotEqualTo(Identifiers.usual().by(chance).timedBy(Clock.systemUTC()))
                .isNotEqualTo("another thing");
        assertThat(SEEDED).asString().startsWith("Identifiers[").doesNotContain("Random");
    }

    private static Identifiers bits(long bits) {
        return Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(() -> bits);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
