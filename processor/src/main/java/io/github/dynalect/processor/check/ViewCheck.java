package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that a type can be a view, and that it is one of an item.
 *
 * @param view the view
 */
record ViewCheck(ViewDeclaration view) {
    Vector<Problem> problems() {
        return kind().toVector().appendAll(role()).appendAll(item()).appendAll(empty());
    }

    private ModelDeclaration model() {
        return view.model();
    }

    private String name() {
        return model().name().simpleName();
    }

    private Option<Problem> kind() {
        return Option.when(
                model().shape() == Shape.SEALED,
                () -> Tag.MODEL_KIND.at(model().place(), name() + " is a sealed interface, and a view"));
    }

    private Option<Problem> role() {
        return Option.when(
                model().document() || model().table().isDefined(),
                () -> Tag.MODEL_TWICE.at(
                        model().place(),
                        name() + " is both a view and " + (model().document() ? "a document" : "an item")));
    }

    private Option<Problem> item() {
        return view.item()
                .filter(item -> item.table().isDefined())
                .fold(() -> Option.some(noItem()), item -> hidden(item, model().place()));
    }

    private Problem noItem() {
        boolean document = view.item().exists(ModelDeclaration::document);
        return Tag.VIEW_ITEM.at(
                model().place(),
                name() + " is a view of " + view.named() + ", which is " + (document ? "a document" : "no item"));
    }

    /** Whether a model has a metamodel that the view's cannot name. */
    Option<Problem> hidden(ModelDeclaration other, Place place) {
        boolean visible = other.visibility() == Visibility.PUBLIC
                || other.name().packageName().equals(model().name().packageName());
        return Option.when(
                !visible,
                () -> Tag.VIEW_METAMODEL.at(
                        place,
                        name() + " does not see " + other.name().metamodel() + ", which is not public",
                        "make " + other.name().simpleName() + " public, or declare the view in its package"));
    }

    private Option<Problem> empty() {
        boolean made = model().shape() == Shape.RECORD || model().shape() == Shape.IMMUTABLE;
        return Option.when(
                made && model().components().isEmpty(),
                () -> Tag.VIEW_EMPTY.at(model().place(), name() + " has nothing of an item"));
    }
}
