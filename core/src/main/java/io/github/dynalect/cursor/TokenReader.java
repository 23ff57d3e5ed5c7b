package io.github.dynalect.cursor;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes bytes apart that {@link TokenWriter} put together, or anybody else.
 *
 * <p>Where they end too early, it throws {@link BufferUnderflowException}; nothing is allocated for a part that is not there.
 */
final class TokenReader {
    private final ByteBuffer bytes;

    TokenReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    long number(int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedLong(bytes.get());
        }
        return number;
    }

    byte[] fixed(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] part = new byte[length];
        bytes.get(part);
        return part;
    }

    byte[] sized(int width) {
        return fixed((int) number(width));
    }

    /** A text; what is no UTF-8 becomes another text, which gives it away when it is written again. */
    String text(int width) {
        return new String(sized(width), StandardCharsets.UTF_8);
    }

    /** What is left but for so many bytes at the end. */
    byte[] allBut(int end) {
        return fixed(bytes.remaining() - end);
    }
}
