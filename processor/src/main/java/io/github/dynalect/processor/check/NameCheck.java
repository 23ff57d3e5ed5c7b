package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * The check of the names that attributes have in the table.
 *
 * @param model the model
 */
record NameCheck(ModelDeclaration model) {
    private static final int KEY_NAME_BYTES = 255;

    Vector<Problem> problems() {
        Vector<ComponentDeclaration> attributes = model.attributes();
        Set<String> seen = HashSet.empty();
        Vector<Problem> problems = Vector.empty();
        for (ComponentDeclaration attribute : attributes) {
            problems = problems.appendAll(problem(attribute, seen));
            seen = seen.add(attribute.storedName());
        }
        return problems;
    }

    private Option<Problem> problem(ComponentDeclaration attribute, Set<String> seen) {
        String name = attribute.storedName();
        if (name.isEmpty()) {
            return Option.some(Tag.NAME_EMPTY.at(attribute.place(), attribute.name() + " has an empty name"));
        }
        if (!WellFormed.is(name)) {
            return Option.some(Tag.NAME_ILL_FORMED.at(
                    attribute.place(), attribute.name() + " has a name with " + WellFormed.FAULT));
        }
        if (seen.contains(name)) {
            return Option.some(Tag.NAME_TWICE.at(
                    attribute.place(), attribute.name() + " is the second attribute with the name \"" + name + "\""));
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > KEY_NAME_BYTES && isNamedByTable(attribute)
                ? Option.some(Tag.NAME_LONG.at(
                        attribute.place(),
                        attribute.name() + " has a name of " + bytes
                                + " bytes, and 255 are the most of one that a table" + " is created with"))
                : Option.none();
    }

    /** Whether a table is created with it, in a key, an index or as the time to live. */
    private boolean isNamedByTable(ComponentDeclaration attribute) {
        return attribute.has(Mark.PARTITION_KEY)
                || attribute.has(Mark.SORT_KEY)
                || attribute.has(Mark.TIME_TO_LIVE)
                || model.indexes().flatMap(NameCheck::named).contains(attribute.name());
    }

    private static Vector<String> named(IndexDeclaration index) {
        return index.partition().appendAll(index.sort()).appendAll(index.include());
    }
}
