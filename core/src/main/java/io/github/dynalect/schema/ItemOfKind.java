package io.github.dynalect.schema;

import java.util.Objects;

/**
 * An item and the schema of its kind. Its text does not show the item.
 *
 * @param schema the schema
 * @param item the item
 * @param <K> the kind
 */
public record ItemOfKind<K>(Schema<K> schema, K item) {
    /** An item, and how it is stored. */
    public ItemOfKind {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public String toString() {
        return "one of " + schema;
    }
}
