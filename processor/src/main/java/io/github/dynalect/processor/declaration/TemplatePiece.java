package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/** A piece of a template. */
public sealed interface TemplatePiece {
    /**
     * Fixed text.
     *
     * @param text not empty
     */
    record Text(String text) implements TemplatePiece {}

    /**
     * The value of a component.
     *
     * @param component its name
     * @param width the number of digits that a number is filled up to
     */
    record Part(String component, Option<Integer> width) implements TemplatePiece {
        @Override
        public String toString() {
            return "{" + component + width.map(digits -> ":" + digits).getOrElse("") + "}";
        }
    }
}
