package io.github.dynalect.cursor;

import io.vavr.control.Either;
import java.util.zip.CRC32;

/** The form without keys: the position, and a checksum against damage. */
final class PlainForm extends CursorForm {
    static final PlainForm PLAIN = new PlainForm();

    private static final int CHECKSUM_BYTES = 4;

    private PlainForm() {}

    @Override
    Token.Kind kind() {
        return Token.Kind.PLAIN;
    }

    @Override
    CursorFailure otherKind() {
        return new CursorFailure.Sealed();
    }

    @Override
    byte[] body(Position position) {
        byte[] content = position.bytes();
        return new TokenWriter()
                .fixed(content)
                .number(CHECKSUM_BYTES, checksum(content))
                .bytes();
    }

    @Override
    Either<CursorFailure, Position> opened(byte[] body) {
        TokenReader reader = new TokenReader(body);
        byte[] content = reader.allBut(CHECKSUM_BYTES);
        return reader.number(CHECKSUM_BYTES) == checksum(content) ? Position.read(content) : Either.left(malformed());
    }

    private long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(Token.head(kind()));
        checksum.update(content);
        return checksum.getValue();
    }

    @Override
    public String toString() {
        return "plain";
    }
}
