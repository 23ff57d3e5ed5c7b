package io.github.dynalect.cursor;

import static io.github.dynalect.cursor.Orders.KEY;
import static io.github.dynalect.cursor.Orders.NOON;
import static io.github.dynalect.cursor.Orders.OF_C1;
import static io.github.dynalect.cursor.Orders.bytes;
import static io.github.dynalect.cursor.Orders.joined;
import static io.github.dynalect.cursor.Orders.key;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedCursorTest {
    private static final CursorKeys KEYS = CursorKeys.of("k1", key(1));
    private static final byte[] HEAD = {1, 1, 2, 'k', '1'};

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32})
    void keys_of_each_length_seal(int bytes) {
        CursorForm form = CursorForm.sealed(CursorKeys.of("k1", key(1, bytes)));

        assertThat(read(form, sealed(form)).get().key()).isEqualTo(KEY);
    }

    @Test
    void no_two_tokens_are_alike() {
        CursorForm form = CursorForm.sealed(KEYS);

        assertThat(IntStream.range(0, 1_000).mapToObj(i -> sealed(form))).doesNotHaveDuplicates();
    }

    @Test
    void a_token_shows_no_value() {
        String bytes = new String(bytes(sealed(CursorForm.sealed(KEYS))), StandardCharsets.ISO_8859_1);
        String plain = new String(bytes(sealed(CursorForm.plain())), StandardCharsets.ISO_8859_1);

        assertThat(plain).contains("o-17", "orderId");
        assertThat(bytes).contains("k1").doesNotContain("o-17", "orderId");
    }

    @Test
    void with_keys_no_plain_token_is_read_and_without_no_sealed_one() {
        CursorForm sealing = CursorForm.sealed(KEYS);

        assertThat(read(sealing, sealed(CursorForm.plain()))).isEqualTo(Either.left(new CursorFailure.Unsealed()));
        assertThat(read(CursorForm.plain(), sealed(sealing))).isEqualTo(Either.left(new CursorFailure.Sealed()));
    }

    @Test
    void keys_are_changed_without_a_break() {
        CursorForm old = CursorForm.sealed(KEYS);
        CursorForm oldReadingNew = CursorForm.sealed(KEYS.alsoReading("k2", key(2)));
        CursorForm newReadingOld = CursorForm.sealed(CursorKeys.of("k2", key(2)).alsoReading("k1", key(1)));
        CursorForm renewed = CursorForm.sealed(CursorKeys.of("k2", key(2)));

        for (CursorForm reading : new CursorForm[] {oldReadingNew, newReadingOld}) {
            for (CursorForm writing : new CursorForm[] {old, oldReadingNew, newReadingOld, renewed}) {
                assertThat(read(reading, sealed(writing)).get().key()).isEqualTo(KEY);
            }
        }
        assertThat(read(renewed, sealed(old))).isEqualTo(Either.left(new CursorFailure.UnknownKey("k1")));
        assertThat(read(old, sealed(newReadingOld))).isEqualTo(Either.left(new CursorFailure.UnknownKey("k2")));
    }

    @Test
    void another_key_of_the_same_id_opens_nothing() {
        CursorForm other = CursorForm.sealed(CursorKeys.of("k1", key(2)));

        assertThat(read(other, sealed(CursorForm.sealed(KEYS)))).isEqualTo(Either.left(new CursorFailure.Tampered()));
    }

    @Test
    void what_one_key_has_sealed_is_not_read_under_the_id_of_another() {
        // Even where both ids stand for one key, the id is sealed too.
        CursorForm form = CursorForm.sealed(KEYS.alsoReading("k2", key(1)));
        byte[] token = bytes(sealed(form));
        token[4] = '2';

        assertThat(read(form, token(token))).isEqualTo(Either.left(new CursorFailure.Tampered()));
    }

    @Test
    void a_cursor_is_valid_for_an_hour_and_not_a_second_longer() {
        CursorKeys hour = KEYS.validFor(Duration.ofHours(1));
        String text = sealed(CursorForm.sealed(hour.by(at(NOON.plusMillis(400)))));

        assertThat(read(CursorForm.sealed(hour.by(at(NOON.plusSeconds(3_600)))), text)
                        .isRight())
                .isTrue();
        assertThat(read(CursorForm.sealed(hour.by(at(NOON.plusSeconds(3_601)))), text))
                .isEqualTo(Either.left(new CursorFailure.Expired(NOON, Duration.ofHours(1))));
        assertThat(read(CursorForm.sealed(hour.by(at(NOON.minusSeconds(86_400)))), text)
                        .isRight())
                .isTrue();
        assertThat(read(CursorForm.sealed(KEYS.by(at(Instant.MAX))), text).isRight())
                .isTrue();
    }

    @Test
    void no_clock_is_too_odd() {
        CursorKeys hour = KEYS.validFor(Duration.ofHours(1));
        String first = sealed(CursorForm.sealed(hour.by(at(Instant.MIN))));
        String last = sealed(CursorForm.sealed(hour.by(at(Instant.MAX))));

        assertThat(read(CursorForm.sealed(hour.by(at(Instant.MAX))), first).getLeft())
                .isInstanceOf(CursorFailure.Expired.class);
        assertThat(read(CursorForm.sealed(hour.by(at(Instant.MIN))), last).isRight())
                .isTrue();
    }

    @Test
    void a_cursor_of_another_table_is_told() {
        CursorForm form = CursorForm.sealed(KEYS);

        assertThat(form.read("accounts", sealed(form)))
                .isEqualTo(Either.left(new CursorFailure.OtherTable("accounts")));
        assertThat(CursorForm.plain().read("accounts", sealed(CursorForm.plain())))
                .isEqualTo(Either.left(new CursorFailure.OtherTable("accounts")));
    }

    @Test
    void what_is_sealed_is_read_as_strictly() {
        byte[] time = new TokenWriter().number(8, NOON.getEpochSecond()).bytes();
        byte[] tooLate = new TokenWriter().number(8, Long.MAX_VALUE).bytes();
        byte[] position = Position.of(OF_C1, KEY).bytes();

        assertThat(opened(joined(time, position)).isRight()).isTrue();
        for (byte[] content :
                new byte[][] {{}, {0}, time, position, joined(tooLate, position), joined(time, position, new byte[1])
                }) {
            assertThat(opened(content)).isEqualTo(Either.left(new CursorFailure.Malformed()));
        }
    }

    @Test
    void an_id_that_no_key_can_have_is_not_repeated() {
        for (String id : List.of("", "a\nb", "ü", "i".repeat(33))) {
            byte[] token = new TokenWriter()
                    .fixed(new byte[] {1, 1})
                    .text(1, id)
                    .fixed(new byte[100])
                    .bytes();

            assertThat(read(CursorForm.sealed(KEYS), token(token)))
                    .isEqualTo(Either.left(new CursorFailure.Malformed()));
        }
    }

    @Test
    void a_token_that_ends_in_its_tag_is_seen_to_be_cut() {
        for (int left = 0; left <= 16; left++) {
            String cut = token(joined(HEAD, new byte[12 + left]));

            assertThat(read(CursorForm.sealed(KEYS), cut))
                    .as("%d bytes", left)
                    .isEqualTo(Either.left(new CursorFailure.Tampered()));
        }
    }

    @Test
    void forms_are_equal_if_they_hold_the_same_keys() {
        assertThat(CursorForm.sealed(KEYS))
                .isEqualTo(CursorForm.sealed(KEYS))
                .hasSameHashCodeAs(CursorForm.sealed(KEYS))
                .isNotEqualTo(CursorForm.sealed(KEYS.validFor(Duration.ofDays(1))))
                .isNotEqualTo(CursorForm.plain())
                .hasToString("sealed by CursorKeys[k1]");
        assertThat(CursorForm.plain()).isEqualTo(CursorForm.plain()).hasToString("plain");
    }

    /** What a reader makes of content that the key has sealed, whatever it is. */
    private static Either<CursorFailure, Cursor> opened(byte[] content) {
        byte[] nonce = new byte[12];
        byte[] sealed = KEYS.writing().closed(HEAD, nonce, content);
        return read(CursorForm.sealed(KEYS), token(joined(HEAD, nonce, sealed)));
    }

    private static String sealed(CursorForm form) {
        return Cursor.of(OF_C1, KEY, form).text();
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }
}
