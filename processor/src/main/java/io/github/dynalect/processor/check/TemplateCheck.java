package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.declaration.TemplatePiece;
import io.github.dynalect.processor.model.Components;
import io.github.dynalect.processor.model.PartText;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * The check of the composed key attributes of an item.
 *
 * @param model the model
 */
record TemplateCheck(ModelDeclaration model) {
    private static final int KEY_NAME_BYTES = 255;

    Vector<Problem> problems() {
        return Vector.of(Mark.PARTITION_KEY, Mark.SORT_KEY)
                .flatMap(this::missing)
                .appendAll(templates().flatMap(this::problems));
    }

    private Vector<TemplateDeclaration> templates() {
        return model.composed().templates();
    }

    private Option<Problem> missing(Mark mark) {
        return model.composed()
                .name(mark)
                .filter(name ->
                        model.template(name).isEmpty() && model.key(mark).isEmpty())
                .map(name -> Tag.TEMPLATE_MISSING.at(
                        model.place(),
                        model.name().simpleName() + " does not say how its key attribute \"" + name
                                + "\" is composed"));
    }

    private Vector<Problem> problems(TemplateDeclaration template) {
        return name(template)
                .toVector()
                .appendAll(Option.when(
                        !isUsed(template),
                        () -> one(Tag.TEMPLATE_UNUSED, template, "is in no key, of the table or of an index")))
                .appendAll(TemplateTextCheck.of(template.text(), template.place(), said(template))
                        .fold(() -> parts(template), Vector::of));
    }

    private Option<Problem> name(TemplateDeclaration template) {
        String name = template.attribute();
        if (name.isEmpty() || !WellFormed.is(name)) {
            return Option.some(one(Tag.TEMPLATE_NAME, template, "has a name that no attribute can have"));
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > KEY_NAME_BYTES) {
            return Option.some(one(
                    Tag.TEMPLATE_NAME,
                    template,
                    "has a name of " + bytes + " bytes, and 255 are the most",
                    "give it a shorter name"));
        }
        if (!template.equals(model.template(name).get())) {
            return Option.some(one(Tag.TEMPLATE_NAME, template, "has two templates", "keep one of them"));
        }
        return model.attributes()
                .find(component -> component.storedName().equals(name))
                .map(component -> "the attribute " + component.name())
                .orElse(() -> model.distinction()
                        .discriminator()
                        .filter(name::equals)
                        .map(discriminator -> "the discriminator"))
                .map(other -> one(Tag.TEMPLATE_NAME, template, "has the name of " + other));
    }

    private boolean isUsed(TemplateDeclaration template) {
        return model.composed()
                .ofTable()
                .appendAll(model.indexes().flatMap(IndexDeclaration::keys))
                .contains(template.attribute());
    }

    private Vector<Problem> parts(TemplateDeclaration template) {
        return template.parts()
                .distinct()
                .flatMap(part -> part(template, part))
                .appendAll(neighbours(template))
                .appendAll(constants(template));
    }

    private Option<Problem> part(TemplateDeclaration template, TemplatePiece.Part part) {
        Option<ComponentDeclaration> component = model.attribute(part.component());
        if (component.isEmpty()) {
            return Option.some(one(
                    Tag.TEMPLATE_UNKNOWN_ATTRIBUTE,
                    template,
                    "names \"" + part.component() + "\", which is no attribute"));
        }
        return component.flatMap(found -> PartText.of(found)
                .fold(
                        () -> Option.some(one(
                                Tag.TEMPLATE_TYPE,
                                template,
                                "has the part " + found.name() + " of type " + found.type())),
                        text -> absent(template, found).orElse(() -> width(template, part, text))));
    }

    private Option<Problem> absent(TemplateDeclaration template, ComponentDeclaration component) {
        boolean optional = component.settings().whenAbsent().isDefined()
                || Components.of(model).attribute(component).exists(attribute -> attribute.mayBeAbsent());
        return Option.when(
                optional && model.composed().ofTable().contains(template.attribute()),
                () -> Tag.KEY_OPTIONAL.at(
                        component.place(), component.name() + " is a part of a key, and may be absent"));
    }

    private Option<Problem> width(TemplateDeclaration template, TemplatePiece.Part part, PartText text) {
        if (part.width().isDefined() && !text.mayHaveWidth()) {
            return Option.some(one(
                    Tag.TEMPLATE_WIDTH,
                    template,
                    "gives a width to " + part + ", which is no number",
                    "remove the width"));
        }
        if (part.width().exists(digits -> digits < 1 || digits > 38)) {
            return Option.some(one(Tag.TEMPLATE_WIDTH, template, "fills up " + part + " to such a width"));
        }
        boolean unsorted = part.width().isEmpty()
                && text.isNumber()
                && model.sortTemplates().contains(template);
        return Option.when(
                unsorted,
                () -> one(
                        Tag.TEMPLATE_WIDTH,
                        template,
                        "sorts by " + part + ", a number without a width, whose digits are not in its order"));
    }

    private Vector<Problem> neighbours(TemplateDeclaration template) {
        Vector<TemplatePiece> pieces = template.pieces();
        return pieces.zip(pieces.drop(1))
                .flatMap(pair -> pair._1 instanceof TemplatePiece.Part first
                                && pair._2 instanceof TemplatePiece.Part second
                                && !hasLength(first)
                        ? Option.some(one(
                                Tag.TEMPLATE_NEIGHBOURS, template, "has nothing between " + first + " and " + second))
                        : Option.none());
    }

    /** Constants that have the character which ends their part, so that no key can be composed of them. */
    private Vector<Problem> constants(TemplateDeclaration template) {
        boolean sorts = model.sortTemplates().contains(template);
        Vector<TemplatePiece> pieces = template.pieces();
        return pieces.zip(pieces.drop(1))
                .flatMap(pair -> pair._1 instanceof TemplatePiece.Part part
                                && pair._2 instanceof TemplatePiece.Text text
                                && model.attribute(part.component())
                                                .flatMap(PartText::of)
                                                .getOrNull()
                                        instanceof PartText.Constants names
                        ? names.constants()
                                .filter(constant -> ends(constant, text.text().codePointAt(0), sorts))
                                .map(constant -> one(
                                        Tag.TEMPLATE_NEIGHBOURS,
                                        template,
                                        "ends " + part + " by a character that " + constant + " has"
                                                + (sorts ? ", or that is after one of its own" : ""),
                                        "put another text after it"))
                        : Vector.empty());
    }

    private static boolean ends(String constant, int end, boolean sorts) {
        return constant.codePoints().anyMatch(character -> sorts ? character <= end : character == end);
    }

    /** What is wrong with the component is said elsewhere. */
    private boolean hasLength(TemplatePiece.Part part) {
        return part.width().isDefined()
                || model.attribute(part.component()).flatMap(PartText::of).forAll(PartText::hasLength);
    }

    private static Problem one(Tag tag, TemplateDeclaration template, String fault) {
        return tag.at(template.place(), said(template) + fault);
    }

    private static Problem one(Tag tag, TemplateDeclaration template, String fault, String remedy) {
        return tag.at(template.place(), said(template) + fault, remedy);
    }

    private static String said(TemplateDeclaration template) {
        return "The composed attribute \"" + template.attribute() + "\" ";
    }
}
