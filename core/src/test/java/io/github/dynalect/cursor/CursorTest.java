package io.github.dynalect.cursor;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.cursor.Orders.KEY;
import static io.github.dynalect.cursor.Orders.OF_C1;
import static io.github.dynalect.cursor.Orders.binary;
import static io.github.dynalect.cursor.Orders.key;
import static io.github.dynalect.cursor.Orders.number;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.cursor.Scope.Order;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CursorTest {
    private static final CursorForm PLAIN = CursorForm.plain();
    private static final CursorForm SEALED = CursorForm.sealed(CursorKeys.of("k1", key(1)));
    private static final Scope SCAN = new Scope("orders", Option.none(), Map.of(), Order.NONE);

    static Stream<Map<String, AttributeValue>> keys() {
        Stream<AttributeValue> values = Stream.of(
                text(" "),
                text("\u0000"),
                text("null"),
                text("Zürich, 東京, 😀\ud83d\udc68\u200d\ud83d\udc69"),
                text("\ufffd"),
                text("\uffff\ud800\udc00"),
                text("x".repeat(2048)),
                text("😀".repeat(512)),
                number("0"),
                number("-1"),
                number("12345678901234567890123456789012345678"),
                number("-0.00000000000000000000000000000000000012345678901234567890123456789012345678"),
                number("9" + "0".repeat(125)),
                number("-0." + "0".repeat(129) + "1"),
                binary(0),
                binary(0xff, 0xfe, 0x80),
                binary(new int[2048]),
                binary(IntStream.range(0, 2048).toArray()));
        return Stream.concat(
                values.map(value -> Map.of("id", value)),
                Stream.of(
                        KEY,
                        Map.of("Größe 😀", text("a"), " ", text("b"), "a.b[0]", text("c"), "\u0000", text("d")),
                        Map.of("n".repeat(255), text("a")),
                        ofWidth(10)));
    }

    /** The key of a table, and that of an index with four attributes of each kind. */
    private static Map<String, AttributeValue> ofWidth(int width) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        List<AttributeValue> values = List.of(text("x"), number("38"), binary(1, 2), text("😀"));
        for (int i = 0; i < width; i++) {
            key.put("attribute" + i, values.get(i % values.size()));
        }
        return key;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_key_is_read_from_the_token_as_it_was(Map<String, AttributeValue> key) {
        for (CursorForm form : List.of(PLAIN, SEALED)) {
            Cursor cursor = Cursor.of(SCAN, key, form);
            Cursor read = read(form, cursor.text()).get();

            assertThat(read.key()).isEqualTo(key).isEqualTo(cursor.key());
            assertThat(read.text()).isEqualTo(cursor.text()).matches("[A-Za-z0-9_-]+");
            assertThat(read).isEqualTo(cursor);
            assertThat(read.fits(SCAN)).isTrue();
        }
    }

    @Test
    void a_number_is_read_in_its_canonical_text() {
        Cursor cursor = Cursor.of(SCAN, Map.of("id", number("+01.50E1")), PLAIN);

        assertThat(cursor.key()).isEqualTo(Map.of("id", number("15")));
        assertThat(cursor).isEqualTo(Cursor.of(SCAN, Map.of("id", number("15")), PLAIN));
    }

    @Test
    void the_key_is_the_cursors_own() {
        Map<String, AttributeValue> given = new LinkedHashMap<>(KEY);
        Cursor cursor = Cursor.of(OF_C1, given, PLAIN);
        given.clear();

        assertThat(cursor.key()).isEqualTo(KEY);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> cursor.key().clear());
    }

    @Test
    void cursors_are_equal_if_they_stand_after_one_item_in_one_scope() {
        Cursor plain = Cursor.of(OF_C1, KEY, PLAIN);
        Cursor sealed = Cursor.of(OF_C1, KEY, SEALED);

        assertThat(sealed).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(sealed.text()).isNotEqualTo(plain.text());
        assertThat(plain)
                .isNotEqualTo(Cursor.of(SCAN, KEY, PLAIN))
                .isNotEqualTo(Cursor.of(OF_C1, Map.of("customerId", text("c-1"), "orderId", text("o-18")), PLAIN))
                .isNotEqualTo(plain.text());
    }

    @Test
    void a_cursor_does_not_print_its_token_which_may_show_the_key() {
        Cursor cursor = Cursor.of(OF_C1, KEY, SEALED);

        assertThat(cursor.toString()).startsWith("Cursor[").doesNotContain(cursor.text());
    }

    @Test
    void what_is_no_key_of_an_item_has_no_cursor() {
        assertRefused(Rule.KEY_WIDTH, () -> Cursor.of(SCAN, Map.of(), PLAIN));
        assertRefused(Rule.KEY_WIDTH, () -> Cursor.of(SCAN, ofWidth(11), PLAIN));
        assertRefused(Rule.KEY_TYPE, () -> Cursor.of(SCAN, Map.of("id", AttributeValue.fromBool(true)), PLAIN));
        assertRefused(Rule.KEY_EMPTY, () -> Cursor.of(SCAN, Map.of("id", text("")), PLAIN));
        assertRefused(Rule.KEY_EMPTY, () -> Cursor.of(SCAN, Map.of("id", binary()), PLAIN));
        assertRefused(Rule.KEY_SIZE, () -> Cursor.of(SCAN, Map.of("id", text("x".repeat(2047) + "ü")), PLAIN))
                .withMessageStartingWith("id: 2049 bytes.");
        assertRefused(Rule.KEY_NAME_LENGTH, () -> Cursor.of(SCAN, Map.of("ü".repeat(128), text("x")), PLAIN));
        assertRefused(Rule.NAME_LENGTH, () -> Cursor.of(SCAN, Map.of("", text("x")), PLAIN));
        assertRefused(Rule.TEXT_WELL_FORMED, () -> Cursor.of(SCAN, Map.of("id", text("\ud800")), PLAIN));
    }

    @Test
    void an_item_outside_of_the_partition_has_no_cursor_there() {
        Map<String, AttributeValue> other = Map.of("customerId", text("c-2"), "orderId", text("o-17"));

        assertRefused(Rule.KEY_PARTITION, () -> Cursor.of(OF_C1, other, PLAIN))
                .withMessage("cursor of Scope[orders, customerId, ASCENDING]: a key of another partition."
                        + " Rule KEY_PARTITION (SERVICE): a key or a key condition gives the partition attribute."
                        + " Remedy: give the key of an item that was read.");
    }
}
