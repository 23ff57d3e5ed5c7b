package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** A type as it stands in a source. */
public sealed interface JavaType {
    /**
     * A type that is only a word: a primitive, or a type variable.
     *
     * @param word the word
     */
    record Plain(String word) implements JavaType {
        private static final Map<String, String> BOXES = HashMap.of(
                "boolean",
                "Boolean",
                "byte",
                "Byte",
                "short",
                "Short",
                "int",
                "Integer",
                "long",
                "Long",
                "float",
                "Float",
                "double",
                "Double",
                "char",
                "Character");

        @Override
        public JavaType boxed() {
            return BOXES.get(word)
                    .<JavaType>map(box -> declared(QualifiedName.of("java.lang", box)))
                    .getOrElse(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /**
     * An array.
     *
     * @param element the type of its elements
     */
    record Array(JavaType element) implements JavaType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /**
     * A class or interface.
     *
     * @param name its name
     * @param arguments its type arguments
     */
    record Declared(QualifiedName name, Vector<JavaType> arguments) implements JavaType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declared(this);
        }
    }

    /** {@return the class or interface of a name} */
    static JavaType declared(QualifiedName name, JavaType... arguments) {
        return new Declared(name, Vector.of(arguments));
    }

    /** {@return the type of a component} */
    static JavaType of(TypeUse use) {
        return switch (use.kind()) {
            case PRIMITIVE -> new Plain(use.name().simpleName());
            case ARRAY ->
                new Array(
                        use.name().packageName().isEmpty()
                                ? new Plain(use.name().simpleName())
                                : declared(use.name()));
            default -> new Declared(use.name(), use.arguments().map(JavaType::of));
        };
    }

    /** {@return the same, or the class that stands for a primitive} */
    default JavaType boxed() {
        return this;
    }

    /** Does what is right for its kind. */
    <R> R match(Cases<R> cases);

    /** What to do for each kind. */
    interface Cases<R> {
        R plain(Plain type);

        R array(Array type);

        R declared(Declared type);
    }
}
