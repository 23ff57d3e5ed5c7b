package io.github.dynalect.cursor;

import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a query or scan goes on: after an item, in one {@link Scope}.
 *
 * <p>Its text is a token that is safe in a URL, and that {@link CursorForm#read} reads again. Cursors are equal if they stand
 * after the same item in the same scope; their tokens may differ, for no two sealed ones are alike. Immutable.
 */
public final class Cursor {
    private final Position position;
    private final String text;

    Cursor(Position position, String text) {
        this.position = position;
        this.text = text;
    }

    /**
     * {@return the cursor behind an item}
     *
     * @param scope what is read
     * @param key the attributes of the item that are keys, of the table and of the index that is read
     * @param form how the token is written
     * @throws io.github.dynalect.refusal.RefusedException if it is no key, or one of an item outside of the scope's partition
     */
    public static Cursor of(Scope scope, Map<String, AttributeValue> key, CursorForm form) {
        Position position = Position.of(Objects.requireNonNull(scope, "scope"), Objects.requireNonNull(key, "key"));
        return new Cursor(position, Objects.requireNonNull(form, "form").write(position));
    }

    /** {@return the key attributes of the item, by name; they cannot be changed} */
    public Map<String, AttributeValue> key() {
        return position.key().values();
    }

    /** {@return whether this is a cursor of that scope: of the same table and index, the same partition, and the same order} */
    public boolean fits(Scope scope) {
        return position.isIn(Objects.requireNonNull(scope, "scope"));
    }

    /** {@return the token} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor cursor && position.equals(cursor.position);
    }

    @Override
    public int hashCode() {
        return position.hashCode();
    }

    /** {@return the names of the key attributes; not the token, of which a plain one shows their values} */
    @Override
    public String toString() {
        return "Cursor" + key().keySet();
    }
}
