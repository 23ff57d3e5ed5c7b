package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.PartModel;
import io.vavr.control.Option;

/**
 * The check that a component of a view has the type of what lies at its place.
 *
 * @param part the component and its place
 * @param found what lies there
 */
record PartTypeCheck(PartDeclaration part, PartModel found) {
    Option<Problem> problem() {
        TypeUse type = part.component().type();
        if (found.mayBeAbsent() ? type.isOptional() && found.isOf(type.unwrapped()) : found.isOf(type)) {
            return Option.none();
        }
        boolean required = found.mayBeAbsent() && found.isOf(type);
        Tag tag = required ? Tag.VIEW_OPTIONAL : Tag.VIEW_TYPE;
        String fault = required ? "an item may lack " + lacking() : other();
        return Option.some(tag.at(
                part.component().place(),
                part.component().name() + " is " + shown(type) + ", but " + fault,
                "declare it as " + declarable()));
    }

    private String lacking() {
        ComponentDeclaration lacking = found.lacking().get();
        return lacking.equals(found.component()) ? "it" : lacking.name();
    }

    private String other() {
        boolean own = part.place().equals(part.component().name());
        boolean told = !found.mayBeAbsent() || found.component().type().isOptional();
        return (own ? "" : part.place() + " is ")
                + shown(found.component().type()) + " in "
                + part.holders().head().name().simpleName()
                + (told ? "" : ", where an item may lack " + lacking());
    }

    private String declarable() {
        if (!found.mayBeAbsent()) {
            return shown(found.type());
        }
        String type = found.type().kind() == TypeUse.Kind.PRIMITIVE
                        && JavaType.of(found.type()).boxed() instanceof JavaType.Declared box
                ? box.name().simpleName()
                : shown(found.type());
        return "Option<" + type + "> or Optional<" + type + ">";
    }

    /** Without packages, as long as that tells the types apart. */
    private String shown(TypeUse type) {
        TypeUse declared = part.component().type().unwrapped();
        boolean alike = declared.toString().equals(found.type().toString()) && !found.isOf(declared);
        return alike ? type.qualified() : type.toString();
    }
}
