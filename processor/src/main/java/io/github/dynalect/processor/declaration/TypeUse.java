package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A type as a component names it.
 *
 * @param kind what sort of type it is
 * @param name its name; of an array, that of what it holds
 * @param arguments its type arguments
 * @param constants of an enum, the names of its constants
 */
public record TypeUse(Kind kind, QualifiedName name, Vector<TypeUse> arguments, Vector<String> constants) {
    /** What sort of type one is, as far as it matters to how it is stored. */
    public enum Kind {
        /** {@code int} and its like. */
        PRIMITIVE,
        /** An array of something. */
        ARRAY,
        /** An enum. */
        ENUM,
        /** A model that is marked as a document. */
        DOCUMENT,
        /** One that has no metamodel, and that is not compiled here. */
        UNWRITTEN,
        /** A model that is marked as an item, or as a view of one. */
        ITEM,
        /** Any other class or interface. */
        CLASS,
        /** A generic class without its arguments. */
        RAW,
        /** A class inside each object of a generic class, as in {@code Outer<String>.Inner}. */
        INNER,
        /** A wildcard: its argument is its bound, if it has one. */
        WILDCARD,
        /** A type variable, or another type that is no class. */
        OTHER,
        /** A class that the metamodel cannot see. */
        HIDDEN,
        /** A class that does not exist, or not yet. */
        UNRESOLVED
    }

    /** {@return whether it is, or names in its arguments, a class that does not exist} */
    public boolean isUnresolved() {
        return kind == Kind.UNRESOLVED || arguments.exists(TypeUse::isUnresolved);
    }

    /** {@return whether a metamodel can name it: whether it has no part that is hidden, or no class with all its arguments} */
    public boolean isNameable() {
        return switch (kind) {
            case RAW, INNER, WILDCARD, OTHER, HIDDEN, UNRESOLVED -> false;
            default -> arguments.forAll(TypeUse::isNameable);
        };
    }

    /** {@return whether it is, or names in its arguments, a class inside each object of a generic class} */
    public boolean isInner() {
        return kind == Kind.INNER || arguments.exists(TypeUse::isInner);
    }

    /** {@return the classes that it is or names in its arguments} */
    public Vector<QualifiedName> classes() {
        return arguments.flatMap(TypeUse::classes).prepend(name);
    }

    /** {@return the documents that it is or names in its arguments} */
    public Vector<QualifiedName> documents() {
        return kind == Kind.DOCUMENT ? Vector.of(name) : arguments.flatMap(TypeUse::documents);
    }

    /** {@return the type itself, or what its {@code Option} or {@code Optional} is one of} */
    public TypeUse unwrapped() {
        return isOptional() ? arguments.head() : this;
    }

    /** {@return the type with the bounds of wildcards in place of these} */
    public TypeUse withoutWildcards() {
        return kind == Kind.WILDCARD && !arguments.isEmpty()
                ? arguments.head().withoutWildcards()
                : new TypeUse(kind, name, arguments.map(TypeUse::withoutWildcards), constants);
    }

    /** {@return whether it is the class of a name, and no array of it} */
    public boolean is(String qualifiedName) {
        return kind != Kind.ARRAY && name.toString().equals(qualifiedName);
    }

    /** {@return whether it wraps another type: an {@code Option} or {@code Optional} of one} */
    public boolean isOptional() {
        return kind == Kind.CLASS && (is("io.vavr.control.Option") || is("java.util.Optional"));
    }

    /** {@return the type as a message shows it, without packages} */
    @Override
    public String toString() {
        return shown(name.simpleNames().mkString("."), TypeUse::toString);
    }

    /** {@return the same with packages, for a message that would not tell two types apart} */
    public String qualified() {
        return shown(name.toString(), TypeUse::qualified);
    }

    private String shown(String base, Function<TypeUse, String> argument) {
        String type = kind == Kind.ARRAY ? base + "[]" : base;
        return arguments.isEmpty() || kind == Kind.WILDCARD
                ? type
                : type + arguments.map(argument).mkString("<", ", ", ">");
    }
}
