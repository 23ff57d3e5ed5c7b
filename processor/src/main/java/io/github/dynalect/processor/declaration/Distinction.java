package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How the kinds of a sealed model are told apart, or how a model as one of them is.
 *
 * @param own the discriminator that stands on the model itself
 * @param inherited those of the sealed models that it is a kind of
 * @param subtype the name that it has as a kind
 * @param fallback whether it is the kind of what is of no other
 * @param known the names of all kinds beside it
 */
public record Distinction(
        Option<String> own, Vector<String> inherited, Option<String> subtype, boolean fallback, Vector<String> known) {
    /** {@return the discriminator} */
    public Option<String> discriminator() {
        return own.orElse(inherited.headOption());
    }

    /** {@return whether it is marked as a kind} */
    public boolean isKind() {
        return subtype.isDefined() || fallback;
    }
}
