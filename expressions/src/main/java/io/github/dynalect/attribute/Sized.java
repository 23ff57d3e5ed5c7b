package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;

/**
 * What has a size: text, binaries, sets, lists, maps and documents.
 *
 * @param <T> the item type
 */
public sealed interface Sized<T> permits Container, MapAttribute, DocumentAttribute {
    /** {@return the operand that stands for it in the tree} */
    Operand<T> operand();

    /**
     * {@return the size, to be compared: characters of text, bytes of a binary, members of a set or map, elements of a
     * list}
     */
    default Size<T> size() {
        return new Size<>(operand());
    }
}
