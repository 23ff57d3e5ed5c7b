package io.github.dynalect.cursor;

import static io.github.dynalect.cursor.Orders.KEY;
import static io.github.dynalect.cursor.Orders.OF_C1;
import static io.github.dynalect.cursor.Orders.ascii;
import static io.github.dynalect.cursor.Orders.bytes;
import static io.github.dynalect.cursor.Orders.joined;
import static io.github.dynalect.cursor.Orders.key;
import static io.github.dynalect.cursor.Orders.plain;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens that were spoilt at random, in the same way in each run. */
class RandomTokenTest {
    private static final long SEED = 17;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final CursorForm PLAIN = CursorForm.plain();
    private static final CursorForm SEALED =
            CursorForm.sealed(CursorKeys.of("k1", key(1)).alsoReading("k2", key(2)));

    @Test
    void no_tampering_with_a_sealed_token_goes_unseen() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 1_000; trial++) {
            String tampered = tampered(random, Cursor.of(OF_C1, KEY, SEALED).text());

            assertThat(read(SEALED, tampered).isLeft())
                    .as("trial %d, %s", trial, tampered)
                    .isTrue();
        }
    }

    @Test
    void damage_of_a_plain_token_is_seen() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 1_000; trial++) {
            String damaged = tampered(random, Cursor.of(OF_C1, KEY, PLAIN).text());

            assertThat(read(PLAIN, damaged).isLeft())
                    .as("trial %d, %s", trial, damaged)
                    .isTrue();
        }
    }

    @Test
    void no_two_plain_texts_are_one_cursor_though_their_checksums_be_right() {
        byte[] content = Position.of(OF_C1, KEY).bytes();
        Map<Cursor, String> texts = new HashMap<>();
        Random random = new Random(SEED);
        for (int trial = 0; trial < 20_000; trial++) {
            // The key only: the first 32 bytes are the digests.
            byte[] key = spoilt(random, Arrays.copyOfRange(content, 32, content.length));
            String text = plain(joined(Arrays.copyOf(content, 32), key));
            Either<CursorFailure, Cursor> outcome = read(PLAIN, text);

            outcome.forEach(cursor ->
                    assertThat(texts.merge(cursor, text, (one, other) -> one)).isEqualTo(text));
        }
        assertThat(texts.size()).isGreaterThan(200);
    }

    @Test
    void no_text_makes_a_reader_throw() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 20_000; trial++) {
            String text = IntStream.range(0, random.nextInt(60))
                    .map(i -> random.nextInt(8) > 0 ? ALPHABET.charAt(random.nextInt(64)) : random.nextInt(0x10000))
                    .collect(StringBuilder::new, (made, c) -> made.append((char) c), StringBuilder::append)
                    .toString();

            assertThat(read(PLAIN, "AQA" + text).isLeft()).isTrue();
            assertThat(read(SEALED, "AQECaz" + text).isLeft()).isTrue();
            assertThat(read(PLAIN, text).isLeft()).isTrue();
        }
    }

    /** Another text than the token, made of it. */
    private static String tampered(Random random, String token) {
        while (true) {
            String tampered = random.nextInt(4) > 0 ? token(spoilt(random, bytes(token))) : spoilt(random, token);
            if (!tampered.equals(token)) {
                return tampered;
            }
        }
    }

    private static byte[] spoilt(Random random, byte[] bytes) {
        byte[] spoilt = bytes.clone();
        int place = random.nextInt(bytes.length);
        switch (random.nextInt(8)) {
            case 0 -> spoilt[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int flips = random.nextInt(2, 20); flips > 0; flips--) {
                    spoilt[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> spoilt = Arrays.copyOf(bytes, place);
            case 3 -> spoilt = Arrays.copyOf(bytes, bytes.length + 1 + place);
            case 4 -> spoilt = joined(Arrays.copyOfRange(bytes, place, bytes.length), Arrays.copyOf(bytes, place));
            case 5 ->
                spoilt = joined(
                        Arrays.copyOf(bytes, place),
                        Arrays.copyOfRange(bytes, random.nextInt(place, bytes.length), bytes.length));
            case 6 -> spoilt[0] = (byte) random.nextInt(256);
            // In a sealed token, the id of the key begins with the fourth byte.
            default -> System.arraycopy(ascii(random.nextBoolean() ? "k2" : "k9"), 0, spoilt, 3, 2);
        }
        return spoilt;
    }

    private static String spoilt(Random random, String text) {
        int place = random.nextInt(text.length());
        char c = ALPHABET.charAt(random.nextInt(64));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, place);
            case 1 -> text.substring(0, place) + c + text.substring(place);
            case 2 -> text.substring(0, place) + c + text.substring(place + 1);
            default -> text.substring(text.length() / 2) + text.substring(0, text.length() / 2);
        };
    }
}
