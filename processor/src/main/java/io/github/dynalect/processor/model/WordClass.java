package io.github.dynalect.processor.model;

import io.vavr.collection.Vector;

/** The classes of words for a single value, each with the factory that makes it of a path and a codec. */
enum WordClass {
    STRING("StringAttribute", "string", false),
    NUMBER("NumberAttribute", "number", true),
    ORDERED("OrderedAttribute", "ordered", true),
    BINARY("BinaryAttribute", "binary", true),
    PLAIN("Attribute", "of", true),
    UNTYPED("UntypedAttribute", "untyped", false);

    private final String name;
    private final String factory;
    private final boolean namesValue;

    WordClass(String name, String factory, boolean namesValue) {
        this.name = name;
        this.factory = factory;
        this.namesValue = namesValue;
    }

    /** {@return the class for values of a type, in items of another} */
    JavaType type(JavaType owner, JavaType value) {
        return new JavaType.Declared(Library.attribute(name), namesValue ? Vector.of(owner, value) : Vector.of(owner));
    }

    /** {@return the word for values of a type, made by its general factory} */
    Word of(JavaType owner, JavaType value, Expression codec) {
        return new Word(type(owner, value), Library.ATTRIBUTES, factory, Vector.of(codec), false);
    }

    /** {@return the word for values of a type, made by a factory that knows their codec} */
    Word by(JavaType owner, JavaType value, String own, Vector<Expression> more) {
        return new Word(type(owner, value), Library.ATTRIBUTES, own, more, true);
    }
}
