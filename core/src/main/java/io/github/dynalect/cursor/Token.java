package io.github.dynalect.cursor;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Base64;

/** A cursor as bytes: a version, a kind, and the body that the kind has. Its text is base64url without padding. */
final class Token {
    private static final int HEAD = 2;
    /** The most characters of a text: that of ten attributes with the longest names and values, sealed. */
    static final int MOST_CHARACTERS = characters(HEAD + SealedForm.MOST_BYTES + Position.MOST_BYTES);

    private static final byte VERSION = 1;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Whether a body is plain or sealed. */
    enum Kind {
        PLAIN(0),
        SEALED(1);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    private final Kind kind;
    private final byte[] body;

    private Token(Kind kind, byte[] body) {
        this.kind = kind;
        this.body = body;
    }

    static Token of(Kind kind, byte[] body) {
        return new Token(kind, body);
    }

    /** The token that a text is; none, if it is no text of a token that this version writes. */
    static Option<Token> read(String text) {
        // Before anything is decoded: the text may be as long as anybody likes.
        return text.length() > MOST_CHARACTERS ? Option.none() : decoded(text).flatMap(Token::read);
    }

    private static Option<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            // The decoder passes over padding, and over bits of the last character that stand for nothing.
            return Option.when(ENCODER.encodeToString(bytes).equals(text), bytes);
        } catch (IllegalArgumentException e) {
            return Option.none();
        }
    }

    private static Option<Token> read(byte[] bytes) {
        return Vector.of(Kind.values())
                .find(kind -> bytes.length >= HEAD && Arrays.equals(head(kind), Arrays.copyOf(bytes, HEAD)))
                .map(kind -> new Token(kind, Arrays.copyOfRange(bytes, HEAD, bytes.length)));
    }

    /** The bytes that stand before a body of that kind. */
    static byte[] head(Kind kind) {
        return new byte[] {VERSION, kind.code};
    }

    private static int characters(int bytes) {
        return (bytes * Byte.SIZE + 5) / 6;
    }

    Kind kind() {
        return kind;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return ENCODER.encodeToString(
                new TokenWriter().fixed(head(kind)).fixed(body).bytes());
    }
}
