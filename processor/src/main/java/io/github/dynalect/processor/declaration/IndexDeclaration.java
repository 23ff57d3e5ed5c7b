package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;

/**
 * An index as it is declared on a model.
 *
 * @param scope whether it is global or local
 * @param name its name
 * @param partition the components of its partition key; of a local one, none are declared
 * @param sort the components of its sort key
 * @param projection what it holds
 * @param include the components that it names for that
 * @param place where it is declared
 */
public record IndexDeclaration(
        Scope scope,
        String name,
        Vector<String> partition,
        Vector<String> sort,
        Projection projection,
        Vector<String> include,
        Place place) {
    /** How far an index reaches. */
    public enum Scope {
        GLOBAL,
        LOCAL
    }

    /** What an index holds of an item, by the names that the annotation has for it. */
    public enum Projection {
        ALL,
        KEYS_ONLY,
        INCLUDE
    }
}
