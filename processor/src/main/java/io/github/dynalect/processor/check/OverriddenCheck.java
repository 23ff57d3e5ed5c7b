package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.Overridden;
import io.github.dynalect.processor.declaration.Unread;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Predicate;

/**
 * The check that each component repeats what is said of the accessors that it overrides, and that what is said of one is
 * said of a component: Java does not inherit it.
 *
 * @param model the model, or the view
 * @param isRead whether an annotation would be read there at all, by its simple name
 */
record OverriddenCheck(ModelDeclaration model, Predicate<String> isRead) {
    private static final String OF_VIEWS = "PartAt";
    private static final Set<String> OF_ITEMS = HashSet.of(
            "PartitionKey", "SortKey", "TimeToLive", "Version", "CreatedAt", "UpdatedAt", "GeneratedId", "Extra");

    /** {@return that of an item or a document} */
    static OverriddenCheck of(ModelDeclaration model) {
        return new OverriddenCheck(
                model,
                annotation -> !annotation.equals(OF_VIEWS) && !(model.document() && OF_ITEMS.contains(annotation)));
    }

    /** {@return that of a view} */
    static OverriddenCheck of(ViewDeclaration view) {
        return new OverriddenCheck(view.model(), OF_VIEWS::equals);
    }

    Vector<Problem> problems() {
        return model.components()
                .flatMap(component -> component
                        .overridden()
                        .filter(overridden -> isRead.test(overridden.annotation()) && !isRenamed(overridden))
                        .map(overridden -> problem(component, overridden)))
                .appendAll(model.unread()
                        .filter(unread -> isRead.test(unread.annotation())
                                && !unread.annotation().equals(Mark.IGNORED.annotation()))
                        .map(this::problem));
    }

    private Problem problem(Unread unread) {
        return Tag.ANNOTATION_OVERRIDDEN.at(
                unread.place(),
                unread.method() + " has @" + unread.annotation() + " in " + unread.type() + ", but is no component of "
                        + model.name().simpleName(),
                "let " + unread.method() + " be a component, or remove @" + unread.annotation() + " in "
                        + unread.type());
    }

    /** A word may have a name of its own: nothing is stored by it. */
    private static boolean isRenamed(Overridden overridden) {
        return overridden.repeated() && overridden.annotation().equals("MemberName");
    }

    private static Problem problem(ComponentDeclaration component, Overridden overridden) {
        String annotation = "@" + overridden.annotation();
        String type = overridden.type();
        return Tag.ANNOTATION_OVERRIDDEN.at(
                component.place(),
                component.name()
                        + (overridden.repeated()
                                ? " has another " + annotation + " than in " + type
                                : " lacks the " + annotation + " that it has in " + type),
                "repeat " + annotation + " here with the same values, or remove it in " + type);
    }
}
