package io.github.dynalect.cursor;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.cursor.Orders.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"k", "2024-01", "azAZ09_.-", "-", "abcdefghijklmnopqrstuvwxyz012345"})
    void an_id_has_1_to_32_letters_digits_and_marks(String id) {
        assertThat(CursorKeys.of(id, key(1))).hasToString("CursorKeys[" + id + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a/b",
                "a:b",
                "a@b",
                "a[b",
                "a`b",
                "a{b",
                "ü",
                "\n",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void another_id_is_refused(String id) {
        assertRefused(Rule.CURSOR_KEY, () -> CursorKeys.of(id, key(1)));
        assertRefused(Rule.CURSOR_KEY, () -> CursorKeys.of("k1", key(1)).alsoReading(id, key(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 17, 31, 33, 64})
    void a_key_of_another_length_is_refused(int bytes) {
        assertRefused(Rule.CURSOR_KEY, () -> CursorKeys.of("k1", key(1, bytes)));
    }

    @Test
    void a_key_of_another_algorithm_is_refused() {
        assertRefused(Rule.CURSOR_KEY, () -> CursorKeys.of("k1", new SecretKeySpec(new byte[32], "HmacSHA256")))
                .withMessage("key k1: a key for HmacSHA256 that AES does not take. Rule CURSOR_KEY (POLICY): a key that"
                        + " seals cursors has 128, 192 or 256 bits for AES, and an id of its own of 1 to 32 letters,"
                        + " digits, _, - or .. Remedy: make one for AES.");
    }

    @Test
    void two_keys_have_two_ids() {
        CursorKeys keys = CursorKeys.of("k2", key(2)).alsoReading("k1", key(1));

        assertThat(keys).hasToString("CursorKeys[k2, k1]");
        assertRefused(Rule.CURSOR_KEY, () -> keys.alsoReading("k2", key(3)));
        assertRefused(Rule.CURSOR_KEY, () -> keys.alsoReading("k1", key(3)));
    }

    @Test
    void a_cursor_is_valid_for_some_time() {
        CursorKeys keys = CursorKeys.of("k1", key(1));

        assertRefused(Rule.CURSOR_AGE, () -> keys.validFor(Duration.ZERO));
        assertRefused(Rule.CURSOR_AGE, () -> keys.validFor(Duration.ofNanos(-1)));
        assertThat(keys.validFor(Duration.ofNanos(1))).hasToString("CursorKeys[k1]");
    }
}
