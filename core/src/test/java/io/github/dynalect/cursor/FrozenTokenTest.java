package io.github.dynalect.cursor;

import static io.github.dynalect.cursor.Orders.binary;
import static io.github.dynalect.cursor.Orders.bytes;
import static io.github.dynalect.cursor.Orders.number;
import static io.github.dynalect.cursor.Orders.read;
import static io.github.dynalect.cursor.Orders.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.Scope.Order;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bytes of tokens: what a client holds today, every later version reads. Worked out by other means than this library. */
class FrozenTokenTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Scope SCOPE =
            new Scope("orders", Option.some("byCity"), Map.of("city", text("Zürich")), Order.DESCENDING);
    private static final Map<String, AttributeValue> KEY = Map.of(
            "customerId", text("c-1"), "orderId", number("17"), "city", text("Zürich"), "hash", binary(0x00, 0xff));

    private static final String POSITION = """
            1c168adb00d208e42f93314529f1fa9c
            c2e8551d749b7f323a79c0ce41c88564
            04
            04 63697479 53 0007 5ac3bc72696368
            0a 637573746f6d65724964 53 0003 632d31
            04 68617368 42 0002 00ff
            07 6f726465724964 4e 0002 3137
            """;

    private static final String PLAIN = "AQAcForbANII5C-TMUUp8fqcwuhVHXSbfzI6ecDOQciFZAQEY2l0eVMAB1rDvHJpY2gKY3VzdG9t"
            + "ZXJJZFMAA2MtMQRoYXNoQgACAP8Hb3JkZXJJZE4AAjE3Yl2cPg";

    private static final String SEALED = "AQEGay0yMDI0ZGVmZ2hpamtsbW5vSBveZhxTRYYidNUz2rdiGW1RN0-inQnuZTn5VY842nqukIAO"
            + "DdoeYPn3G1aJO5nPHAFbW1IjIkDwktmlm-7I73rFv13WSFgoumuFImLic-ZmeOAzyLfpo624Uop7EX9mhA9l1_eGCQCPXfI3iRarrg";

    private static final CursorForm SEALING = CursorForm.sealed(CursorKeys.of(
                    "k-2024",
                    new SecretKeySpec(
                            hex("00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f"
                                    + "10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f"),
                            "AES"))
            .by(Clock.fixed(Instant.parse("2024-01-31T09:30:00.999Z"), ZoneOffset.UTC))
            .drawing(FrozenTokenTest::count));

    @Test
    void a_plain_token_is_a_head_a_position_and_a_checksum() {
        assertThat(HEX.formatHex(bytes(PLAIN))).isEqualTo(HEX.formatHex(hex("01 00" + POSITION + "625d9c3e")));
    }

    @Test
    void a_plain_token_is_written_so() {
        assertThat(Cursor.of(SCOPE, KEY, CursorForm.plain()).text()).isEqualTo(PLAIN);
    }

    @Test
    void a_plain_token_is_read_for_ever() {
        Cursor cursor = read(CursorForm.plain(), PLAIN).get();

        assertThat(cursor.key()).isEqualTo(KEY);
        assertThat(cursor.fits(SCOPE)).isTrue();
    }

    @Test
    void a_sealed_token_is_a_head_with_the_keys_id_a_nonce_and_the_sealed_time_and_position() {
        assertThat(HEX.formatHex(bytes(SEALED))).isEqualTo(HEX.formatHex(hex("""
                        01 01
                        06 6b2d32303234
                        6465666768696a6b6c6d6e6f
                        481bde661c5345862274d533dab76219
                        6d51374fa29d09ee6539f9558f38da7a
                        ae90800e0dda1e60f9f71b56893b99cf
                        1c015b5b52232240f092d9a59beec8ef
                        7ac5bf5dd6485828ba6b852262e273e6
                        6678e033c8b7e9a3adb8528a7b117f66
                        840f65d7f78609008f5df2378916abae
                        """)));
    }

    @Test
    void a_sealed_token_is_written_so() {
        assertThat(Cursor.of(SCOPE, KEY, SEALING).text()).isEqualTo(SEALED);
    }

    @Test
    void a_sealed_token_is_read_for_ever() {
        Cursor cursor = read(SEALING, SEALED).get();

        assertThat(cursor.key()).isEqualTo(KEY);
        assertThat(cursor.fits(SCOPE)).isTrue();
    }

    @Test
    void the_digests_are_of_the_table_and_of_all_that_is_read() throws GeneralSecurityException {
        byte[] scope = hex("""
                00000006 6f7264657273
                01 00000006 627943697479
                01 04 63697479 53 0007 5ac3bc72696368
                0000000a 44455343454e44494e47
                """);

        assertThat(Digest.of("orders").bytes()).isEqualTo(digest("orders".getBytes(UTF_8)));
        assertThat(SCOPE.digest().bytes()).isEqualTo(digest(scope));
    }

    private static byte[] digest(byte[] content) throws GeneralSecurityException {
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), 16);
    }

    private static void count(byte[] nonce) {
        for (int i = 0; i < nonce.length; i++) {
            nonce[i] = (byte) (100 + i);
        }
    }

    private static byte[] hex(String digits) {
        return HEX.parseHex(digits.replaceAll("\\s", ""));
    }
}
