package io.github.dynalect.processor.check;

import io.vavr.collection.List;
import io.vavr.collection.Vector;

/** A step in the description of the texts that a template makes. */
sealed interface Step {
    /** One of some characters. */
    record One(Chars chars) implements Step {}

    /**
     * None of some characters, or any number of them.
     *
     * @param chars the characters
     * @param free whether it is a text of the user's, and no digits
     */
    record Many(Chars chars, boolean free) implements Step {}

    /** One of several ways. */
    record Either(Vector<List<Step>> ways) implements Step {}

    /** A text of which nothing is known but what makes it. */
    record Other(String maker) implements Step {}

    /** A text itself. */
    static List<Step> text(String text) {
        return List.ofAll(text.codePoints().boxed()).map(character -> new One(Chars.only(character)));
    }
}
