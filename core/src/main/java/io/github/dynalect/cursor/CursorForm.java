package io.github.dynalect.cursor;

import io.github.dynalect.refusal.RefusedException;
import io.vavr.control.Either;
import java.nio.BufferUnderflowException;
import java.util.Objects;

/** How cursors are written and read: plain, or sealed by keys. Each reads only what it writes. Immutable. */
public abstract sealed class CursorForm permits PlainForm, SealedForm {
    CursorForm() {}

    /**
     * {@return the form without keys}
     *
     * <p>It protects nothing. Its tokens reveal the key of the last item of a page to whoever decodes base64, and anybody can
     * write one: for another item of the same partition, or for another scope altogether. A checksum tells damage only. That
     * a cursor is of the scope that is read is seen by {@link Cursor#fits}, so a forged one skips items, and reads no others.
     */
    public static CursorForm plain() {
        return PlainForm.PLAIN;
    }

    /**
     * {@return the form that encrypts and authenticates by AES-GCM}
     *
     * <p>Its tokens reveal nothing but the id of the key and how long the key of the item is. Two such forms are equal if
     * they hold the same {@link CursorKeys}.
     */
    public static CursorForm sealed(CursorKeys keys) {
        return new SealedForm(Objects.requireNonNull(keys, "keys"));
    }

    /**
     * {@return the cursor that a text is, or why it is none of a table}
     *
     * <p>Whether it is one of a query or scan, {@link Cursor#fits} tells. No text makes this throw.
     *
     * @param tableName the name of the table or its ARN, as requests name it
     * @param text the token; it may come from anybody
     */
    public final Either<CursorFailure, Cursor> read(String tableName, String text) {
        Digest table = Digest.of(Objects.requireNonNull(tableName, "tableName"));
        return Token.read(Objects.requireNonNull(text, "text"))
                .toEither(CursorForm::malformed)
                .flatMap(this::opened)
                .filterOrElse(
                        position -> position.table().equals(table), other -> new CursorFailure.OtherTable(tableName))
                .map(position -> new Cursor(position, text));
    }

    private Either<CursorFailure, Position> opened(Token token) {
        if (token.kind() != kind()) {
            return Either.left(otherKind());
        }
        try {
            return opened(token.body());
        } catch (BufferUnderflowException | RefusedException e) {
            // It ends too early, or what it holds can be the key of no item.
            return Either.left(malformed());
        }
    }

    final String write(Position position) {
        return Token.of(kind(), body(position)).text();
    }

    static CursorFailure malformed() {
        return new CursorFailure.Malformed();
    }

    abstract Token.Kind kind();

    /** What is wrong with a token of another kind. */
    abstract CursorFailure otherKind();

    abstract byte[] body(Position position);

    /**
     * @throws BufferUnderflowException if the body ends before all is read
     * @throws RefusedException if what it holds is no key
     */
    abstract Either<CursorFailure, Position> opened(byte[] body);
}
