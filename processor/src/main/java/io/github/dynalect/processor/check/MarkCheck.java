package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.TimeForm;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.EmptyValues;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The check of the components that are not stored as others are: extra ones, ignored ones, the time to live.
 *
 * @param model the model
 */
record MarkCheck(ModelDeclaration model) {
    private static final Set<String> WHOLE_NUMBERS = HashSet.of("long", "java.lang.Long");

    Vector<Problem> problems() {
        return extra().appendAll(ignored()).appendAll(timeToLive()).appendAll(new LifecycleCheck(model).problems());
    }

    private Vector<Problem> extra() {
        Vector<ComponentDeclaration> marked = model.marked(Mark.EXTRA);
        Vector<Problem> wrong = marked.flatMap(component -> {
            if (model.document() && !model.distinction().fallback()) {
                return one(Tag.EXTRA, component, "is part of a document");
            }
            if (!isExtra(component.type())) {
                return one(Tag.EXTRA, component, "is " + component.type());
            }
            return saysMore(component, Mark.EXTRA)
                    ? one(Tag.EXTRA, component, "has another annotation beside @Extra")
                    : Vector.empty();
        });
        return wrong.appendAll(
                marked.drop(1).flatMap(component -> one(Tag.EXTRA, component, "is a second map of extra attributes")));
    }

    private static boolean isExtra(TypeUse type) {
        return type.is("java.util.Map")
                && type.arguments().length() == 2
                && type.arguments().head().is("java.lang.String")
                && type.arguments().last().is("software.amazon.awssdk.services.dynamodb.model.AttributeValue");
    }

    private Vector<Problem> ignored() {
        return model.marked(Mark.IGNORED).flatMap(component -> {
            if (EmptyValues.of(component.type()).isEmpty()) {
                return one(Tag.IGNORED, component, "is " + component.type() + ", which has no empty value");
            }
            return saysMore(component, Mark.IGNORED)
                    ? one(Tag.IGNORED, component, "has another annotation beside @Ignored")
                    : Vector.empty();
        });
    }

    private static boolean saysMore(ComponentDeclaration component, Mark mark) {
        return !component.marks().equals(HashSet.of(mark))
                || !component.settings().equals(Settings.NONE);
    }

    private Vector<Problem> timeToLive() {
        Vector<ComponentDeclaration> marked = model.marked(Mark.TIME_TO_LIVE);
        Vector<Problem> wrong = marked.flatMap(component -> {
            if (model.table().isEmpty()) {
                return one(Tag.TIME_TO_LIVE, component, "is part of a document");
            }
            return countsSeconds(component)
                    ? Vector.empty()
                    : one(Tag.TIME_TO_LIVE, component, "is not stored as a number of seconds");
        });
        return wrong.appendAll(
                marked.drop(1).flatMap(component -> one(Tag.TIME_TO_LIVE, component, "is a second time to live")));
    }

    private static boolean countsSeconds(ComponentDeclaration component) {
        TypeUse type = component.type().unwrapped();
        boolean seconds = component.settings().timeForm().contains(TimeForm.EPOCH_SECONDS);
        return component.settings().converter().isEmpty()
                && (type.is("java.time.Instant")
                        ? seconds
                        : WHOLE_NUMBERS.contains(type.name().toString()));
    }

    private static Vector<Problem> one(Tag tag, ComponentDeclaration component, String fault) {
        return Vector.of(tag.at(component.place(), component.name() + " " + fault));
    }
}
