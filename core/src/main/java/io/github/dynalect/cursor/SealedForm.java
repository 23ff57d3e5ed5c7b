package io.github.dynalect.cursor;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;

/** The form with keys: the id of a key, a nonce, and sealed by these the time of issue and the position. */
final class SealedForm extends CursorForm {
    /** The most bytes that it takes beside the position. */
    static final int MOST_BYTES = 1 + Seal.ID_LENGTH + Seal.NONCE_BYTES + Long.BYTES + Seal.TAG_BYTES;

    private final CursorKeys keys;

    SealedForm(CursorKeys keys) {
        this.keys = keys;
    }

    @Override
    Token.Kind kind() {
        return Token.Kind.SEALED;
    }

    @Override
    CursorFailure otherKind() {
        return new CursorFailure.Unsealed();
    }

    @Override
    byte[] body(Position position) {
        Seal seal = keys.writing();
        byte[] nonce = keys.nonce();
        byte[] content = new TokenWriter()
                .number(Long.BYTES, keys.now().getEpochSecond())
                .fixed(position.bytes())
                .bytes();
        return new TokenWriter()
                .text(1, seal.id())
                .fixed(nonce)
                .fixed(seal.closed(head(seal.id()), nonce, content))
                .bytes();
    }

    @Override
    Either<CursorFailure, Position> opened(byte[] body) {
        TokenReader reader = new TokenReader(body);
        String id = reader.text(1);
        byte[] nonce = reader.fixed(Seal.NONCE_BYTES);
        byte[] sealed = reader.allBut(0);
        if (!Seal.isId(id)) {
            return Either.left(malformed());
        }
        return keys.reading(id)
                .<CursorFailure>toEither(() -> new CursorFailure.UnknownKey(id))
                .flatMap(seal -> seal.opened(head(id), nonce, sealed).toEither(CursorFailure.Tampered::new))
                .flatMap(this::inTime);
    }

    private Either<CursorFailure, Position> inTime(byte[] content) {
        TokenReader reader = new TokenReader(content);
        return issue(reader.number(Long.BYTES))
                .flatMap(keys::inTime)
                .flatMap(issued -> Position.read(reader.allBut(0)));
    }

    private static Either<CursorFailure, Instant> issue(long epochSecond) {
        try {
            return Either.right(Instant.ofEpochSecond(epochSecond));
        } catch (DateTimeException e) {
            // Whoever has a key can seal any number.
            return Either.left(malformed());
        }
    }

    /** What stands before the nonce, which is not secret; that it was not changed, the tag shows as well. */
    private byte[] head(String id) {
        return new TokenWriter().fixed(Token.head(kind())).text(1, id).bytes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedForm form && keys.equals(form.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return "sealed by " + keys;
    }
}
