package io.github.dynalect.cursor;

import io.github.dynalect.cursor.Scope.Order;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table and the keys that the tests of cursors speak of. */
final class Orders {
    static final Scope OF_C1 = new Scope("orders", Option.none(), Map.of("customerId", text("c-1")), Order.ASCENDING);
    static final Map<String, AttributeValue> KEY = Map.of("customerId", text("c-1"), "orderId", text("o-17"));
    static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");

    private Orders() {}

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue number(String digits) {
        return AttributeValue.fromN(digits);
    }

    static AttributeValue binary(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return AttributeValue.fromB(SdkBytes.fromByteArray(content));
    }

    /** A key of 256 bits, another one for each number. */
    static SecretKey key(int number) {
        return key(number, 32);
    }

    static SecretKey key(int number, int bytes) {
        byte[] key = new byte[bytes];
        Arrays.fill(key, (byte) number);
        return new SecretKeySpec(key, "AES");
    }

    static Either<CursorFailure, Cursor> read(CursorForm form, String text) {
        return form.read("orders", text);
    }

    static byte[] bytes(String token) {
        return Base64.getUrlDecoder().decode(token);
    }

    static String token(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What anybody can write: a plain token around any content, with the checksum that it must have. */
    static String plain(byte[] content) {
        byte[] head = {1, 0};
        CRC32 checksum = new CRC32();
        checksum.update(head);
        checksum.update(content);
        return token(joined(head, content, ints((int) checksum.getValue())));
    }

    static byte[] joined(byte[]... parts) {
        TokenWriter writer = new TokenWriter();
        for (byte[] part : parts) {
            writer = writer.fixed(part);
        }
        return writer.bytes();
    }

    static byte[] ints(int number) {
        return new TokenWriter().number(Integer.BYTES, number).bytes();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
