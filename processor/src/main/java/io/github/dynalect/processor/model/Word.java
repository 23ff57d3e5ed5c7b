package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.Creation;
import io.github.dynalect.processor.model.Expression.Lambda;
import io.github.dynalect.processor.model.Expression.Reference;
import io.github.dynalect.processor.model.Expression.StaticCall;
import io.github.dynalect.processor.model.Expression.Text;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The word for a value: what it is, and how it is made at a place.
 *
 * @param type its class
 * @param maker the class that makes it
 * @param method the method of that class, or {@code new}
 * @param more what the method takes beside the place
 * @param byName whether the method takes the name of an attribute as well as a path
 */
public record Word(JavaType type, QualifiedName maker, String method, Vector<Expression> more, boolean byName) {
    private static final String CONSTRUCTOR = "new";

    /** {@return the word for a document, which is its metamodel} */
    public static Word document(QualifiedName metamodel, JavaType owner) {
        return new Word(JavaType.declared(metamodel, owner), metamodel, CONSTRUCTOR, Vector.empty(), false);
    }

    /** {@return whether it is the word for a document} */
    public boolean isDocument() {
        return method.equals(CONSTRUCTOR);
    }

    /** {@return the word for an attribute of a name} */
    public Expression named(String attribute) {
        Expression name = new Text(attribute);
        return at(byName ? name : Expression.call(Library.PATH, "of", name));
    }

    /** {@return the word for what lies at a path} */
    public Expression at(Expression path) {
        return isDocument()
                ? new Creation(maker, true, more.prepend(path))
                : new StaticCall(maker, method, more.prepend(path));
    }

    /** {@return the function that makes the word for what lies at a path} */
    public Expression function() {
        if (more.isEmpty()) {
            return new Reference(maker, method);
        }
        // A function inside this one has a parameter of its own, and none hides a class or a package that is named
        // beside it.
        Set<String> callees = Callees.of(more)
                .flatMap(callee -> Vector.of(callee.outermost(), callee.root()))
                .toSet();
        String parameter =
                Names.free(more.last() instanceof Lambda inner ? inner.parameter() + "_" : "path", callees::contains);
        return new Lambda(parameter, at(new Verbatim(parameter)));
    }
}
