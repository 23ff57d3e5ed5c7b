package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.vavr.collection.Vector;

/**
 * The check that no component says by an annotation that it may be null: what is absent has a type.
 *
 * @param model the model, or the view
 */
record NullableCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        return model.components()
                .reject(component -> component.has(Mark.IGNORED))
                .flatMap(component -> component
                        .nullable()
                        .map(type -> Tag.NULLABLE.at(
                                component.place(),
                                component.name() + " is " + component.type() + " with @Nullable",
                                isPresent(component)
                                        ? "remove @Nullable"
                                        : "declare " + type.withoutWildcards() + " without the annotation")));
    }

    /** Of which an option would be the next mistake. */
    private static boolean isPresent(ComponentDeclaration component) {
        return component.has(Mark.PARTITION_KEY)
                || component.has(Mark.SORT_KEY)
                || component.has(Mark.EXTRA)
                || component.settings().whenAbsent().isDefined();
    }
}
