package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.model.Astray;
import io.vavr.control.Option;

/**
 * What there is to say of a place at which nothing lies.
 *
 * @param part the component that names the place
 * @param astray why nothing lies there
 */
record PartPlaceCheck(PartDeclaration part, Astray astray) {
    Option<Problem> problem() {
        if (astray instanceof Astray.Unknown unknown) {
            return Option.some(unknown.name().contains("[") ? element(unknown.name()) : unknown(unknown));
        }
        // What is not stored at all is wrong in the item, which says so.
        return astray instanceof Astray.NoDocument end ? Option.some(noDocument(end.component())) : Option.none();
    }

    private Problem unknown(Astray.Unknown unknown) {
        String known =
                unknown.holder().attributes().map(ComponentDeclaration::name).mkString(", ");
        return Tag.VIEW_UNKNOWN_ATTRIBUTE.at(
                part.component().place(),
                named(unknown.name()) + "no attribute of "
                        + unknown.holder().name().simpleName(),
                known.isEmpty() ? "remove it" : "name one of " + known);
    }

    private Problem element(String name) {
        return Tag.VIEW_PLACE.at(
                part.component().place(),
                named(name) + "an element of a list",
                "take the whole of " + name.substring(0, name.indexOf('[')));
    }

    private String named(String name) {
        String component = part.component().name();
        return component + (component.equals(name) ? " is " : " names \"" + name + "\", which is ");
    }

    private Problem noDocument(ComponentDeclaration end) {
        String why = end.settings().converter().isDefined()
                ? "has a codec of its own"
                : "is " + end.type() + " and no document";
        return Tag.VIEW_PLACE.at(
                part.component().place(),
                part.component().name() + " goes through " + end.name() + ", which " + why,
                "take the whole of " + end.name());
    }
}
