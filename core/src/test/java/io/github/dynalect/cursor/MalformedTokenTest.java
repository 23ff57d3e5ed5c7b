package io.github.dynalect.cursor;

import static io.github.dynalect.cursor.Orders.KEY;
import static io.github.dynalect.cursor.Orders.OF_C1;
import static io.github.dynalect.cursor.Orders.ascii;
import static io.github.dynalect.cursor.Orders.bytes;
import static io.github.dynalect.cursor.Orders.joined;
import static io.github.dynalect.cursor.Orders.key;
import static io.github.dynalect.cursor.Orders.plain;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.text;
import static io.github.dynalect.cursor.Orders.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.Scope.Order;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** There is one text for a plain cursor, and any other is refused, though its checksum be right. */
class MalformedTokenTest {
    private static final CursorForm PLAIN = CursorForm.plain();
    private static final String GOOD = Cursor.of(OF_C1, KEY, PLAIN).text();
    private static final byte[] DIGESTS = Arrays.copyOfRange(bytes(GOOD), 2, 34);
    private static final Either<CursorFailure, Cursor> MALFORMED = Either.left(new CursorFailure.Malformed());

    /** Key attributes, as hex digits. */
    static Stream<String> keys() {
        return Stream.of(
                "",
                "00",
                "01",
                "01 01 61",
                "01 01 61 53 0001",
                "01 01 61 53 ffff 61",
                "01 ff 61 53 0001 61",
                "02 01 61 53 0001 61",
                "01 01 61 53 0001 61 00",
                "00 01 61 53 0001 61",
                "01 00 53 0001 61",
                "01 01 61 53 0000",
                "01 01 61 42 0000",
                "01 01 61 4e 0000",
                "01 01 61 4c 0001 61",
                "01 01 61 73 0001 61",
                "01 01 61 00 0001 61",
                "01 01 61 4e 0001 61",
                "01 01 61 4e 0002 3031",
                "01 01 61 4e 0002 2b31",
                "01 01 61 4e 0002 2d30",
                "01 01 61 4e 0003 312e30",
                "01 01 61 4e 0003 314532",
                "01 01 61 4e 000b 3145393939393939393939",
                "01 01 61 4e 0003 d9a131",
                "01 01 61 53 0001 80",
                "01 01 61 53 0002 c080",
                "01 01 61 53 0003 eda080",
                "01 01 ff 53 0001 61",
                "02 01 62 53 0001 61 01 61 53 0001 61",
                "02 01 61 53 0001 61 01 61 53 0001 61",
                "0b" + "01 61 53 0001 61".repeat(11));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_key_in_another_form_is_refused(String key) {
        byte[] attributes = HexFormat.of().parseHex(key.replace(" ", ""));

        assertThat(read(PLAIN, plain(joined(DIGESTS, attributes)))).isEqualTo(MALFORMED);
    }

    @Test
    void a_key_in_that_form_is_read() {
        byte[] attributes = HexFormat.of().parseHex("0101615300023962");

        assertThat(read(PLAIN, plain(joined(DIGESTS, attributes))).get().key()).isEqualTo(Map.of("a", text("9b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "AQ",
                "AQA",
                "AQE",
                "AQEA",
                "AQEB",
                "AQAAAAAA",
                "no cursor",
                "東京",
                "😀",
                "\ud800",
                "\u0000"
            })
    void a_text_that_is_no_token_is_refused_by_either_form(String text) {
        CursorForm sealed = CursorForm.sealed(CursorKeys.of("k1", key(1)));

        assertThat(Stream.of(PLAIN, sealed).map(form -> read(form, text)))
                .allSatisfy(outcome -> assertThat(outcome.isLeft()).isTrue());
    }

    @Test
    void base64_has_one_form() {
        // A length of 4n + 3 characters, so that 2 bits of the last one stand for nothing.
        assertThat(GOOD.length() % 4).isEqualTo(3);
        char last = GOOD.charAt(GOOD.length() - 1);
        String start = GOOD.substring(0, GOOD.length() - 1);
        String standard = Cursor.of(new Scope("t", Option.none(), Map.of(), Order.NONE), KEY, PLAIN)
                .text()
                .replace('-', '+')
                .replace('_', '/');

        assertThat(read(PLAIN, GOOD).isRight()).isTrue();
        assertThat(read(PLAIN, start + (char) (last + 1))).isEqualTo(MALFORMED);
        assertThat(read(PLAIN, GOOD + "=")).isEqualTo(MALFORMED);
        assertThat(read(PLAIN, GOOD + "\n")).isEqualTo(MALFORMED);
        assertThat(read(PLAIN, " " + GOOD)).isEqualTo(MALFORMED);
        assertThat(standard).containsAnyOf("+", "/");
        assertThat(PLAIN.read("t", standard)).isEqualTo(MALFORMED);
    }

    @Test
    void other_versions_and_kinds_are_refused() {
        byte[] good = bytes(GOOD);
        for (int version : new int[] {0, 2, 0x81}) {
            byte[] other = good.clone();
            other[0] = (byte) version;
            assertThat(read(PLAIN, token(other))).as("version %d", version).isEqualTo(MALFORMED);
        }
        for (int kind : new int[] {2, 0x80}) {
            byte[] other = good.clone();
            other[1] = (byte) kind;
            assertThat(read(PLAIN, token(other))).as("kind %d", kind).isEqualTo(MALFORMED);
        }
    }

    @Test
    void the_longest_token_is_read_and_a_longer_text_is_not_looked_at() {
        Map<String, AttributeValue> longest = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            longest.put(i + "n".repeat(254), text("v".repeat(2048)));
        }
        CursorForm form = CursorForm.sealed(CursorKeys.of("i".repeat(32), key(1)));

        Cursor cursor = Cursor.of(new Scope("orders", Option.none(), Map.of(), Order.NONE), longest, form);

        assertThat(cursor.text()).hasSize(30_899);
        assertThat(read(form, cursor.text()).get()).isEqualTo(cursor);
        assertThat(Token.read("AQE" + "A".repeat(30_896)).isDefined()).isTrue();
        assertThat(Token.read("AQE" + "A".repeat(30_897)).isDefined()).isFalse();
    }

    @Test
    void the_checksum_tells_damage() {
        byte[] damaged = bytes(GOOD);
        damaged[damaged.length - 6] ^= 1;

        assertThat(read(PLAIN, token(damaged))).isEqualTo(MALFORMED);
        assertThat(read(PLAIN, token(joined(new byte[] {1, 0}, DIGESTS, ascii("0123")))))
                .isEqualTo(MALFORMED);
    }
}
