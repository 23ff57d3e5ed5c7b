package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that no items of two kinds can have one key, where that is composed otherwise: a value would forge the other's.
 *
 * <p>Kinds whose keys are composed alike share them, as kinds do whose keys are not composed. Items of no known kind may have
 * any key.
 *
 * @param model the sealed interface
 */
record CollisionCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        boolean whole = model.tellsKinds()
                && !model.document()
                && model.distinction().inherited().isEmpty();
        return whole && !model.composed().ofTable().isEmpty() ? collisions() : Vector.empty();
    }

    private Vector<Problem> collisions() {
        Vector<ModelDeclaration> kinds =
                model.kinds().reject(kind -> kind.distinction().fallback());
        return kinds.zipWithIndex()
                .flatMap(kind -> kinds.drop(kind._2 + 1)
                        .filter(other -> collide(kind._1, other))
                        .map(other -> Tag.KEY_COLLISION.at(
                                model.place(),
                                "An item of " + kind._1.name().simpleName() + " and one of "
                                        + other.name().simpleName() + " can have the same key")));
    }

    private boolean collide(ModelDeclaration one, ModelDeclaration other) {
        return !areAlike(one, other)
                && Vector.of(Mark.PARTITION_KEY, Mark.SORT_KEY)
                        .forAll(mark -> model.composed()
                                .name(mark)
                                // A component that all kinds have is the same for all.
                                .forAll(name -> texts(one, mark, name)
                                        .exists(texts ->
                                                texts(other, mark, name).exists(texts::meet))));
    }

    private boolean areAlike(ModelDeclaration one, ModelDeclaration other) {
        return Vector.of(Mark.PARTITION_KEY, Mark.SORT_KEY)
                .flatMap(mark -> model.composed().name(mark))
                .forAll(name -> one.template(name)
                        .map(TemplateDeclaration::text)
                        .equals(other.template(name).map(TemplateDeclaration::text)));
    }

    private static Option<Texts> texts(ModelDeclaration kind, Mark mark, String name) {
        return kind.template(name)
                .flatMap(template -> Texts.of(kind, template))
                .orElse(() -> kind.key(mark).map(component -> Texts.ANY));
    }
}
