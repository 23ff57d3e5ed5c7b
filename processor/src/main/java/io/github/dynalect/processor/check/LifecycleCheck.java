package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check of the components that are kept for an item: its version, its times and its identifier.
 *
 * @param model the model
 */
record LifecycleCheck(ModelDeclaration model) {
    private static final Set<String> COUNTS = HashSet.of("int", "long", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> TIMES = HashSet.of("java.time.Instant", "java.time.OffsetDateTime");
    private static final Set<String> IDENTIFIERS = HashSet.of("java.util.UUID", "java.lang.String");

    /** Those that change, so that no key has them. */
    private static final Vector<Mark> COUNTED = Vector.of(Mark.VERSION, Mark.CREATED_AT, Mark.UPDATED_AT);

    Vector<Problem> problems() {
        return problems(Mark.VERSION, Tag.VERSION, COUNTS)
                .appendAll(problems(Mark.CREATED_AT, Tag.TIMESTAMP, TIMES))
                .appendAll(problems(Mark.UPDATED_AT, Tag.TIMESTAMP, TIMES))
                .appendAll(problems(Mark.GENERATED_ID, Tag.GENERATED_ID, IDENTIFIERS));
    }

    private Vector<Problem> problems(Mark mark, Tag tag, Set<String> types) {
        Vector<ComponentDeclaration> marked = model.marked(mark);
        return marked.flatMap(component -> fault(component, mark, types)
                        .map(fault -> tag.at(component.place(), component.name() + " " + fault)))
                .appendAll(marked.drop(1)
                        .map(component ->
                                tag.at(component.place(), component.name() + " is a second @" + mark.annotation())));
    }

    private Option<String> fault(ComponentDeclaration component, Mark mark, Set<String> types) {
        if (model.table().isEmpty() && model.document()) {
            return Option.some("is part of a document");
        }
        if (component.settings().converter().isDefined()) {
            return Option.some("has a codec of its own");
        }
        if (!types.exists(component.type().unwrapped()::is)) {
            return Option.some("is " + component.type());
        }
        if (COUNTED.contains(mark) && (component.has(Mark.PARTITION_KEY) || component.has(Mark.SORT_KEY))) {
            return Option.some("is a key, which does not change");
        }
        if (COUNTED.contains(mark) && isPartOfKey(component)) {
            return Option.some("is a part of a key, which does not change");
        }
        return component.has(Mark.UPDATED_AT) && component.has(Mark.CREATED_AT) && mark == Mark.UPDATED_AT
                ? Option.some("is both @CreatedAt and @UpdatedAt")
                : Option.when(component.has(Mark.TIME_TO_LIVE) && mark != Mark.GENERATED_ID, "is the time to live too");
    }

    /** Of the table's key; the keys of indexes follow what changes. */
    private boolean isPartOfKey(ComponentDeclaration component) {
        return model.composed()
                .ofTable()
                .flatMap(model::template)
                .flatMap(TemplateDeclaration::components)
                .contains(component.name());
    }
}
