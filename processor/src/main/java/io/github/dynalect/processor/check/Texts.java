package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.declaration.TemplatePiece;
import io.github.dynalect.processor.model.PartText;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The texts that a key attribute may have.
 *
 * @param steps what they are made of, from the left
 */
record Texts(List<Step> steps) {
    /** Any text. */
    static final Texts ANY = new Texts(List.of(new Step.Many(Chars.ANY, true)));

    /** Those of a template; none if something is wrong with it. */
    static Option<Texts> of(ModelDeclaration model, TemplateDeclaration template) {
        boolean known = !template.pieces().isEmpty()
                && template.components()
                        .forAll(name ->
                                model.attribute(name).flatMap(PartText::of).isDefined());
        boolean ordered = model.sortTemplates().contains(template);
        return Option.when(known, () -> new Texts(steps(model, template.pieces(), ordered)));
    }

    private static List<Step> steps(ModelDeclaration model, Vector<TemplatePiece> pieces, boolean ordered) {
        if (pieces.isEmpty()) {
            return List.empty();
        }
        List<Step> rest = steps(model, pieces.tail(), ordered);
        if (pieces.head() instanceof TemplatePiece.Part part) {
            PartText text =
                    model.attribute(part.component()).flatMap(PartText::of).get();
            return rest.prependAll(
                    text instanceof PartText.Free
                            ? List.of(new Step.Many(free(pieces.tail(), ordered), true))
                            : steps(text, part));
        }
        return rest.prependAll(Step.text(((TemplatePiece.Text) pieces.head()).text()));
    }

    /** A text ends where the next begins: so it has not the character that does, and no lesser one if it is sorted by. */
    private static Chars free(Vector<TemplatePiece> following, boolean ordered) {
        if (following.headOption().getOrNull() instanceof TemplatePiece.Text next) {
            int end = next.text().codePointAt(0);
            return ordered ? Chars.of(end + 1, Character.MAX_CODE_POINT) : Chars.except(end);
        }
        return Chars.ANY;
    }

    private static List<Step> steps(PartText text, TemplatePiece.Part part) {
        if (part.width().isDefined()) {
            return List.fill(part.width().get(), new Step.One(Chars.DIGITS));
        }
        if (text instanceof PartText.Form form) {
            return List.ofAll(form.pattern().chars().boxed())
                    .map(character -> new Step.One(
                            character == '0'
                                    ? Chars.DIGITS
                                    : character == 'x' ? Chars.HEXADECIMAL : Chars.only(character)));
        }
        return List.of(
                text instanceof PartText.Number number
                        ? number(number.whole())
                        : text instanceof PartText.Names names
                                ? new Step.Either(names.constants().map(Step::text))
                                : new Step.Other(((PartText.Other) text).maker()));
    }

    /** A number as its digits are written: no zeros before it, and none after a fraction. */
    private static Step number(boolean whole) {
        Step sign = new Step.Either(Vector.of(List.empty(), Step.text("-")));
        Step digits = new Step.Many(Chars.DIGITS, false);
        List<Step> fraction = Step.text(".").append(digits).append(new Step.One(Chars.FROM_ONE));
        List<Step> positive = List.of(new Step.One(Chars.FROM_ONE), digits);
        Vector<List<Step>> wholes = Vector.of(Step.text("0"), positive.prepend(sign));
        return new Step.Either(
                whole
                        ? wholes
                        : wholes.append(positive.prepend(sign).appendAll(fraction))
                                .append(Step.text("0").prepend(sign).appendAll(fraction)));
    }

    /** Whether both may have one and the same text. */
    boolean meet(Texts other) {
        Set<Tuple2<List<Step>, List<Step>>> seen = HashSet.empty();
        List<Tuple2<List<Step>, List<Step>>> open = List.of(Tuple.of(steps, other.steps));
        while (!open.isEmpty()) {
            Tuple2<List<Step>, List<Step>> state = open.head();
            open = open.tail();
            if (state._1.isEmpty() && state._2.isEmpty()) {
                return true;
            }
            if (!seen.contains(state)) {
                seen = seen.add(state);
                open = open.prependAll(after(state._1, state._2))
                        .prependAll(after(state._2, state._1).map(Tuple2::swap));
            }
        }
        return false;
    }

    /** What is left of two after a step of the first, alone or with one of the second. */
    private static Vector<Tuple2<List<Step>, List<Step>>> after(List<Step> one, List<Step> other) {
        Step step = one.headOption().getOrNull();
        if (step instanceof Step.Either either) {
            return either.ways().map(way -> Tuple.of(one.tail().prependAll(way), other));
        }
        if (step instanceof Step.Many many) {
            return Vector.of(Tuple.of(one.tail(), other))
                    .appendAll(Option.when(
                            takes(many, other.headOption().getOrNull()), () -> Tuple.of(one, other.tail())));
        }
        return Option.when(
                        step != null && isLike(step, other.headOption().getOrNull()),
                        () -> Tuple.of(one.tail(), other.tail()))
                .toVector();
    }

    private static boolean takes(Step.Many many, Step next) {
        return next instanceof Step.Other
                ? many.free()
                : next instanceof Step.One one && many.chars().meet(one.chars());
    }

    private static boolean isLike(Step step, Step next) {
        return (step instanceof Step.One one && next instanceof Step.One other)
                ? one.chars().meet(other.chars())
                : step instanceof Step.Other && step.equals(next);
    }
}
