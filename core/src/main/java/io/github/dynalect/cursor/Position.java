package io.github.dynalect.cursor;

import io.github.dynalect.refusal.Rule;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a token tells in either form: an item, and what was read when it came up.
 *
 * @param table the name of the table, hashed; the scope says the same, but then nobody could tell what is wrong
 * @param scope what was read, hashed
 * @param key the item
 */
record Position(Digest table, Digest scope, KeyAttributes key) {
    /** The most bytes that it takes. */
    static final int MOST_BYTES = 2 * Digest.BYTES + KeyAttributes.MOST_BYTES;

    Position {
        if (key.values().isEmpty()) {
            throw Rule.KEY_WIDTH.refuse("cursor", "a key without attributes", "give the key of an item");
        }
    }

    static Position of(Scope scope, Map<String, AttributeValue> key) {
        KeyAttributes attributes = new KeyAttributes(key);
        if (!attributes.hold(scope.partition())) {
            throw Rule.KEY_PARTITION.refuse(
                    "cursor of " + scope, "a key of another partition", "give the key of an item that was read");
        }
        return new Position(Digest.of(scope.tableName()), scope.digest(), attributes);
    }

    /** Whether the scope is the same; that the item lies in its partition is not left to what anybody can write. */
    boolean isIn(Scope other) {
        return scope.equals(other.digest()) && key.hold(other.partition());
    }

    byte[] bytes() {
        return new TokenWriter()
                .fixed(table.bytes())
                .fixed(scope.bytes())
                .fixed(key.bytes())
                .bytes();
    }

    static Either<CursorFailure, Position> read(byte[] bytes) {
        TokenReader reader = new TokenReader(bytes);
        Position position = new Position(Digest.read(reader), Digest.read(reader), KeyAttributes.read(reader));
        // Written again it gives the same bytes, or something was left over, out of order, twice, or in another form.
        return Arrays.equals(position.bytes(), bytes) ? Either.right(position) : Either.left(CursorForm.malformed());
    }
}
