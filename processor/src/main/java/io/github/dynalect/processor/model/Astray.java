package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;

/** Why nothing lies at a place in an item. */
public sealed interface Astray {
    /**
     * A model on the way has no attribute of the name.
     *
     * @param name the name
     * @param holder the model
     */
    record Unknown(String name, ModelDeclaration holder) implements Astray {}

    /**
     * The place goes on where there is no document.
     *
     * @param component the component that is none
     */
    record NoDocument(ComponentDeclaration component) implements Astray {}

    /**
     * The model itself is wrong there.
     *
     * @param why what is wrong
     */
    record NotStored(Unsupported why) implements Astray {}
}
