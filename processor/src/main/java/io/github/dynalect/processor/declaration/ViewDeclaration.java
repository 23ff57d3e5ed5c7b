package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A view: a type that is marked as a part of each item.
 *
 * @param model the type itself
 * @param named the type that it says it is a part of
 * @param item what that type declares; none if it is no class
 * @param parts its components, if there is an item
 * @param awaitsItem whether the item has no metamodel, or not yet
 */
public record ViewDeclaration(
        ModelDeclaration model,
        TypeUse named,
        Option<ModelDeclaration> item,
        Vector<PartDeclaration> parts,
        boolean awaitsItem) {
    /** {@return whether something is missing that it names, or a model that one of its parts lies in} */
    public boolean isUnresolved() {
        return model.unresolved() || named.isUnresolved() || parts.exists(PartDeclaration::isUnresolved);
    }
}
