package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.Loops;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Expression.Constant;
import io.github.dynalect.processor.model.Expression.Lambda;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * How types are stored in one model.
 *
 * @param owner the item type that its words have: the model itself, or the type variable of a document's words
 * @param loops the documents whose codecs may not exist yet
 */
record Forms(JavaType owner, Loops loops) {
    static final String CONVERT =
            "annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument";

    private static final String STATIC = "let the inner class be static, or stand alone";
    private static final String NAME = "name a class";

    /** {@return how a type is stored, wherever it stands but as an option of something} */
    Either<Unsupported, Form> of(TypeUse use) {
        return switch (use.kind()) {
            case PRIMITIVE, CLASS -> classOf(use);
            case ENUM -> Either.right(enumOf(use));
            case DOCUMENT -> Either.right(document(use));
            case ARRAY ->
                use.name().toString().equals("byte")
                        ? Either.right(Scalars.bytes(JavaType.of(use), owner))
                        : unsupported(use, "declare " + Substitutes.list(use.toString()));
            case RAW -> unsupported(use, "give its type arguments");
            case INNER -> unsupported(use, STATIC);
            case UNWRITTEN ->
                unsupported(use, "compile " + use + " with the processor, or annotate the component with @ConvertedBy");
            case ITEM -> unsupported(use, "keep the key of " + use + ", or declare a document of its own");
            case HIDDEN -> unsupported(use, "make it visible to the package");
            case WILDCARD, OTHER -> unsupported(use, other(use.toString()));
            case UNRESOLVED -> unsupported(use, NAME);
        };
    }

    /** An array of arrays or of what has arguments, or no class at all. */
    private static String other(String type) {
        return type.endsWith("[]") ? "declare " + Substitutes.list(type) : NAME;
    }

    private Either<Unsupported, Form> classOf(TypeUse use) {
        JavaType type = JavaType.of(use).boxed();
        String name =
                type instanceof JavaType.Declared declared ? declared.name().toString() : use.toString();
        return Scalars.find(name, type, owner)
                .<Either<Unsupported, Form>>map(Either::right)
                .getOrElse(() -> new Collections(this).of(use, type));
    }

    private Form enumOf(TypeUse use) {
        JavaType type = JavaType.of(use);
        Vector<Expression> constants = Vector.of(Expression.call(use.name(), "values"));
        return new Form(
                type,
                new Expression.StaticCall(Library.CODECS, "enumOf", constants),
                WordClass.PLAIN.by(owner, type, "enumOf", constants),
                KeyUse.PARTITION);
    }

    private Form document(TypeUse use) {
        QualifiedName metamodel = use.name().metamodel();
        Expression codec = new Constant(metamodel, "CODEC");
        return new Form(
                JavaType.of(use),
                loops.all().contains(use.name())
                        ? Expression.call(Library.CODECS, "lazy", new Lambda("()", codec))
                        : codec,
                Word.document(metamodel, owner),
                KeyUse.NONE);
    }

    static <T> Either<Unsupported, T> unsupported(TypeUse use, String remedy) {
        return Either.left(new Unsupported(use, remedy));
    }
}
