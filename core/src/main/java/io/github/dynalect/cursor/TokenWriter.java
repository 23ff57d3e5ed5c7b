package io.github.dynalect.cursor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts bytes together, part after part; {@link TokenReader} takes them apart.
 *
 * <p>A part whose length may differ stands behind that length, so that no two lists of parts make the same bytes.
 */
final class TokenWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number in so many bytes, the greatest first; its caller knows that it has room there. */
    TokenWriter number(int width, long number) {
        for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (number >>> shift));
        }
        return this;
    }

    TokenWriter fixed(byte[] part) {
        bytes.writeBytes(part);
        return this;
    }

    /** A part behind its length, which takes so many bytes. */
    TokenWriter sized(int width, byte[] part) {
        return number(width, part.length).fixed(part);
    }

    /** A text in UTF-8 behind its length, which takes so many bytes. */
    TokenWriter text(int width, String text) {
        return sized(width, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
