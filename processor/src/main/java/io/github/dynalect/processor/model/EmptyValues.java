package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.control.Option;

/** The empty values of the types that have one, for components that are not stored. */
public final class EmptyValues {
    private EmptyValues() {}

    /** {@return the empty value of a type} */
    public static Option<Expression> of(TypeUse use) {
        return switch (use.name().toString()) {
            case "io.vavr.control.Option" -> none(use.name(), "none");
            case "java.util.Optional" -> none(use.name(), "empty");
            case "java.util.List", "java.util.Set", "java.util.Map" -> none(use.name(), "of");
            case "io.vavr.collection.List", "io.vavr.collection.Vector" -> none(use.name(), "empty");
            case "io.vavr.collection.Set" -> none(QualifiedName.of("io.vavr.collection", "LinkedHashSet"), "empty");
            case "io.vavr.collection.Map" -> none(QualifiedName.of("io.vavr.collection", "LinkedHashMap"), "empty");
            default -> Option.none();
        };
    }

    private static Option<Expression> none(QualifiedName type, String method) {
        return Option.some(Expression.call(type, method));
    }
}
