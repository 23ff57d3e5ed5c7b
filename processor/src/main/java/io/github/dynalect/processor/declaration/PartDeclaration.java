package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;

/**
 * A component of a view, and where it says that it lies in the item.
 *
 * @param component the component
 * @param names the names of its place, from the item on
 * @param holders the models that those names are of, the item first: as many as there are documents on the way, and one
 */
public record PartDeclaration(ComponentDeclaration component, Vector<String> names, Vector<ModelDeclaration> holders) {
    /** {@return its place as it is written} */
    public String place() {
        return names.mkString(".");
    }

    /** {@return whether something is missing that one of those models names} */
    boolean isUnresolved() {
        return holders.exists(ModelDeclaration::unresolved);
    }
}
