package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.TemplateText;
import io.vavr.control.Option;

/** The check that the text of a template is one. */
final class TemplateTextCheck {
    private TemplateTextCheck() {}

    /** What is wrong with it, at a place; after words that name what has it. */
    static Option<Problem> of(TemplateText text, Place place, String said) {
        return WellFormed.is(text.text())
                ? text.pieces()
                        .swap()
                        .toOption()
                        .map(fault -> Tag.TEMPLATE.at(place, said + "has a template with " + fault))
                : Option.some(Tag.TEMPLATE.at(
                        place, said + "has a template with " + WellFormed.FAULT, "replace or remove it"));
    }
}
