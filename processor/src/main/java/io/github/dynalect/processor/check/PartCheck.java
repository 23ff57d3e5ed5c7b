package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.github.dynalect.processor.model.PartModel;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that each component of a view is a part of the item, and as the item has it.
 *
 * @param view the view
 */
record PartCheck(ViewDeclaration view) {
    Vector<Problem> problems() {
        // What is wrong with a model that is asked for parts is said there, and little of them is known.
        if (view.item().exists(item -> !Checks.of(item).isEmpty())) {
            return Vector.empty();
        }
        Vector<Problem> problems =
                view.parts().filter(PartCheck::goesThroughRightDocuments).flatMap(this::problem);
        return problems.isEmpty() ? view.parts().flatMap(this::overlap) : problems;
    }

    private static boolean goesThroughRightDocuments(PartDeclaration part) {
        return part.holders().tail().forAll(document -> Checks.of(document).isEmpty());
    }

    private Option<Problem> problem(PartDeclaration part) {
        return hidden(part)
                .orElse(() -> PartModel.of(part)
                        .fold(
                                astray -> new PartPlaceCheck(part, astray).problem(),
                                found -> new PartTypeCheck(part, found).problem()));
    }

    private Option<Problem> hidden(PartDeclaration part) {
        return part.holders()
                .tail()
                .flatMap(document ->
                        new ViewCheck(view).hidden(document, part.component().place()))
                .headOption();
    }

    /** DynamoDB takes no place beside another that it lies in. */
    private Option<Problem> overlap(PartDeclaration part) {
        return view.parts()
                .find(other -> part.names().length() > other.names().length()
                        && part.names().startsWith(other.names()))
                .map(other -> Tag.VIEW_OVERLAP.at(
                        part.component().place(),
                        part.component().name() + " lies in " + other.place() + ", which the view has as a whole"));
    }
}
