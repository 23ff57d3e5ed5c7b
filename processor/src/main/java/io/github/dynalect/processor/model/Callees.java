package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/** The classes that code names before a dot or a {@code ::}, where a field of the same name would be taken for them. */
final class Callees implements Expression.Cases<Vector<QualifiedName>> {
    private static final Callees CASES = new Callees();

    private Callees() {}

    static Vector<QualifiedName> of(Vector<Expression> code) {
        return code.flatMap(expression -> expression.match(CASES)).distinct();
    }

    @Override
    public Vector<QualifiedName> verbatim(Expression.Verbatim code) {
        return Vector.empty();
    }

    @Override
    public Vector<QualifiedName> text(Expression.Text text) {
        return Vector.empty();
    }

    @Override
    public Vector<QualifiedName> constant(Expression.Constant constant) {
        return Vector.of(constant.owner());
    }

    @Override
    public Vector<QualifiedName> field(Expression.Field field) {
        return of(Vector.of(field.target()));
    }

    @Override
    public Vector<QualifiedName> creation(Expression.Creation creation) {
        return of(creation.arguments());
    }

    @Override
    public Vector<QualifiedName> staticCall(Expression.StaticCall call) {
        return of(call.arguments()).prepend(call.owner());
    }

    @Override
    public Vector<QualifiedName> typedCall(Expression.TypedCall call) {
        return of(call.arguments()).prepend(call.owner());
    }

    @Override
    public Vector<QualifiedName> call(Expression.Call call) {
        return of(call.arguments().prepend(call.target()));
    }

    @Override
    public Vector<QualifiedName> reference(Expression.Reference reference) {
        return reference.method().equals("new") ? Vector.empty() : Vector.of(reference.owner());
    }

    @Override
    public Vector<QualifiedName> lambda(Expression.Lambda lambda) {
        return of(Vector.of(lambda.body()));
    }
}
