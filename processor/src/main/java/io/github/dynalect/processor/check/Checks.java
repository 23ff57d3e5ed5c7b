package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.github.dynalect.processor.model.Description;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** All that is checked of a model, and of a view. */
public final class Checks {
    private Checks() {}

    /** {@return what is wrong with a model; nothing if it can be described} */
    public static Vector<Problem> of(ModelDeclaration model) {
        Vector<Problem> ofModel = new ModelCheck(model)
                .problems()
                .appendAll(OverriddenCheck.of(model).problems());
        if (!ofModel.isEmpty()) {
            // What else there is to say of it may follow from this.
            return ofModel;
        }
        Vector<Problem> ofDeclaration = ofComponents(model).appendAll(ofRole(model));
        return ofDeclaration.isEmpty() && hasKey(model)
                ? new NamesakeCheck(model, Description.of(model)).problems()
                : ofDeclaration;
    }

    /** That the kinds of an interface have none is said of the kinds. */
    private static boolean hasKey(ModelDeclaration model) {
        return !model.tellsKinds()
                || model.document()
                || model.composed().partition().isDefined()
                || !model.keys(Mark.PARTITION_KEY).isEmpty();
    }

    private static Vector<Problem> ofComponents(ModelDeclaration model) {
        return new ContradictionCheck(model)
                .problems()
                .appendAll(new NullableCheck(model).problems())
                .appendAll(new ComponentCheck(model).problems())
                .appendAll(new LoopCheck(model).problems())
                .appendAll(new MarkCheck(model).problems())
                .appendAll(new NameCheck(model).problems())
                .appendAll(new MemberCheck(model).problems())
                .appendAll(new KindCheck(model).problems())
                .appendAll(new DistinctionCheck(model).problems())
                .appendAll(new KindTableCheck(model).problems())
                .appendAll(new CollisionCheck(model).problems())
                .appendAll(new CollectionCheck(model).problems())
                .appendAll(new MisplacedPartCheck(model).problems());
    }

    private static Vector<Problem> ofRole(ModelDeclaration model) {
        return model.table().isEmpty() || model.shape() == Shape.SEALED
                ? new MisplacedCheck(model).problems()
                : new KeyCheck(model)
                        .problems()
                        .appendAll(new TemplateCheck(model).problems())
                        .appendAll(new IndexCheck(model).problems());
    }

    /** {@return what is wrong with a view; nothing if it can be described, once its item is written} */
    public static Vector<Problem> of(ViewDeclaration view) {
        Vector<Problem> ofView = new ModelCheck(view.model())
                .problems()
                .appendAll(new ViewCheck(view).problems())
                .appendAll(OverriddenCheck.of(view).problems());
        return ofView.isEmpty()
                ? new ContradictionCheck(view.model())
                        .problems()
                        .appendAll(new NullableCheck(view.model()).problems())
                        .appendAll(new ViewAnnotationCheck(view).problems())
                        .appendAll(new PartCheck(view).problems())
                : ofView;
    }

    /** {@return that Immutables has yet to write how a model is made} */
    public static Option<Problem> missing(ModelDeclaration model) {
        return Option.when(
                model.isUnbuilt(),
                () -> Tag.IMMUTABLE_STYLE.at(
                        model.place(),
                        "There is no " + model.name().immutables().head()));
    }

    /** {@return that the view itself, or the metamodel of its item, has yet to be written} */
    public static Option<Problem> missing(ViewDeclaration view) {
        return missing(view.model())
                .orElse(() -> view.item()
                        .filter(item -> view.awaitsItem())
                        .map(item -> Tag.VIEW_METAMODEL.at(
                                view.model().place(),
                                "There is no " + item.name().metamodel())));
    }
}
