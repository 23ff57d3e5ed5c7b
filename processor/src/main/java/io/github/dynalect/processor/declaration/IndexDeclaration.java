package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;

/**
 * An index as it is declared on a model.
 *
 * @param scope whether it is global or local
 * @param name its name
 * @param partition the components of its partition key, or the composed attribute; of a local one, none are declared
 * @param sort the components or composed attributes of its sort key
 * @param projection what it holds
 * @param include the components that it names for that
 * @param inherited whether it is declared on the sealed interface of which the model is a kind
 * @param place where it is declared, or the kind that has it so
 */
public record IndexDeclaration(
        Scope scope,
        String name,
        Vector<String> partition,
        Vector<String> sort,
        Projection projection,
        Vector<String> include,
        boolean inherited,
        Place place) {
    /** {@return the names of its key attributes} */
    public Vector<String> keys() {
        return partition.appendAll(sort);
    }

    /** {@return the same as an index of a kind} */
    public IndexDeclaration inheritedBy(Place kind) {
        return new IndexDeclaration(scope, name, partition, sort, projection, include, true, kind);
    }

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
