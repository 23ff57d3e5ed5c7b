package io.github.dynalect.processor.declaration;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/**
 * The documents through which a document holds itself.
 *
 * @param all those that hold it again, in any way: their codecs are there only when it is
 * @param direct those that hold it again without a list or a map between: their words would never end
 * @param required those that it needs, and that need it again: none of them could ever be made
 */
public record Loops(Set<QualifiedName> all, Set<QualifiedName> direct, Set<QualifiedName> required) {
    /** A document that does not hold itself. */
    public static final Loops NONE = new Loops(HashSet.empty(), HashSet.empty(), HashSet.empty());
}
