package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.AnnotationUse;
import io.vavr.control.Option;

/** The check that an annotation stands where a model says something by it. */
public final class UseCheck {
    private UseCheck() {}

    /** {@return what is wrong with the place of an annotation} */
    public static Option<Problem> of(AnnotationUse use) {
        return switch (use.reader()) {
            case MODEL -> Option.none();
            case NO_ACCESSOR -> Option.some(Tag.MISPLACED.at(use.place(), stands(use) + ", which is no accessor"));
            case NO_MODEL ->
                Option.some(Tag.MISPLACED.at(
                        use.place(),
                        stands(use) + ", which is no model",
                        "annotate " + use.type() + " with " + marks(use) + ", or remove the annotation"));
        };
    }

    /** The annotations by which a model, or a view, would read it. */
    private static String marks(AnnotationUse use) {
        if (use.annotation().equals("PartAt")) {
            return "@ViewOf";
        }
        return use.member().isEmpty() ? "@DynamoItem" : "@DynamoItem or @DynamoDocument";
    }

    private static String stands(AnnotationUse use) {
        return "@" + use.annotation() + " stands on "
                + use.member().map(member -> member + " of ").getOrElse("") + use.type();
    }
}
