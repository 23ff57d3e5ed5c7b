package io.github.dynalect.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts that are looked for in strings and binaries. */
class SequenceTest {
    private static final int TRIALS = 20_000;

    @Test
    void a_part_is_found_where_the_jdk_finds_it() {
        long seed = Long.getLong("dynalect.seed", System.nanoTime());
        Random random = new Random(seed);

        for (int i = 0; i < TRIALS; i++) {
            String text = letters(random, 12);
            String part = letters(random, 5);
            assertThat(Sequence.of(text).contains(Sequence.of(part)))
                    .as("seed %d: %s in %s", seed, part, text)
                    .isEqualTo(text.contains(part));
            assertThat(Sequence.of(bytes(text)).contains(Sequence.of(bytes(part))))
                    .as("seed %d: the bytes of %s in %s", seed, part, text)
                    .isEqualTo(text.contains(part));
        }
    }

    /** Of two letters only, so that beginnings of the part come again and again. */
    private static String letters(Random random, int most) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            letters.append(random.nextBoolean() ? 'a' : 'b');
        }
        return letters.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
