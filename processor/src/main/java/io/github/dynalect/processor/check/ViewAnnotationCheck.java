package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that a view says nothing that only its item can say: how parts are stored, keys, indexes.
 *
 * @param view the view
 */
record ViewAnnotationCheck(ViewDeclaration view) {
    Vector<Problem> problems() {
        return view.model()
                .indexes()
                .map(index ->
                        Tag.VIEW_ANNOTATION.at(index.place(), "The index \"" + index.name() + "\" stands on a view"))
                .appendAll(view.model()
                        .composed()
                        .templates()
                        .map(template -> Tag.VIEW_ANNOTATION.at(
                                template.place(),
                                "The composed attribute \"" + template.attribute() + "\" stands on a view")))
                .appendAll(new CollectionCheck(view.model()).problems())
                .appendAll(view.model().components().flatMap(ViewAnnotationCheck::problem));
    }

    private static Option<Problem> problem(ComponentDeclaration component) {
        Vector<String> annotations = Vector.of(Mark.values())
                .filter(component::has)
                .map(Mark::annotation)
                .appendAll(annotations(component.settings()));
        return Option.when(
                !annotations.isEmpty(),
                () -> Tag.VIEW_ANNOTATION.at(
                        component.place(), component.name() + " has " + annotations.mkString("@", " and @", "")));
    }

    private static Vector<String> annotations(Settings settings) {
        return Vector.of(
                        settings.storedName().map(name -> "StoredName"),
                        settings.memberName().map(name -> "MemberName"),
                        settings.converter().map(converter -> "ConvertedBy"),
                        settings.timeForm().map(form -> "StoredAs"),
                        settings.whenAbsent().map(value -> "WhenAbsent"))
                .flatMap(annotation -> annotation);
    }
}
