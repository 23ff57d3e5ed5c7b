package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * How types are stored that are made of others: sets, lists, maps, and options inside them.
 *
 * @param forms how the others are stored
 */
record Collections(Forms forms) {
    private static final Map<String, String> VAVR = HashMap.of(
            "io.vavr.collection.List", "listOf",
            "io.vavr.collection.Vector", "vectorOf",
            "io.vavr.collection.Set", "setOf",
            "io.vavr.collection.Map", "mapOf");

    Either<Unsupported, Form> of(TypeUse use, JavaType type) {
        return switch (use.name().toString()) {
            case "java.util.Set" -> memberOf(use).map(member -> set(type, member));
            case "java.util.List" -> forms.of(use.arguments().head()).map(element -> list(type, element));
            case "java.util.Map" -> valueOf(use).map(value -> map(type, value));
            case "io.vavr.control.Option" ->
                presentIn(use).map(present -> plain(type, present.codec().then("optional")));
            case "java.util.Optional" ->
                presentIn(use)
                        .map(present -> plain(type, Expression.call(Library.CODECS, "optionalOf", present.codec())));
            default -> vavr(use, type);
        };
    }

    private Either<Unsupported, Form> vavr(TypeUse use, JavaType type) {
        String name = use.name().toString();
        Either<Unsupported, Form> part = switch (name) {
            case "io.vavr.collection.Set" -> memberOf(use);
            case "io.vavr.collection.Map" -> valueOf(use);
            case "io.vavr.collection.List", "io.vavr.collection.Vector" ->
                forms.of(use.arguments().head());
            default ->
                Forms.unsupported(
                        use,
                        new Substitutes(forms).of(use).map("declare "::concat).getOrElse(Forms.CONVERT));
        };
        return part.map(form ->
                plain(type, Expression.call(Library.VAVR_CODECS, VAVR.get(name).get(), form.codec())));
    }

    /** A set holds strings, numbers or binaries; those that are equal in Java as they are when stored. */
    private Either<Unsupported, Form> memberOf(TypeUse use) {
        TypeUse member = use.arguments().head();
        if (member.kind() == TypeUse.Kind.ARRAY) {
            return Forms.unsupported(use, "declare Set<SdkBytes>, for these are equal by their content");
        }
        return forms.of(member)
                .filterOrElse(
                        form -> form.keyUse() != KeyUse.NONE,
                        form -> new Unsupported(
                                use, "declare List<" + member + ">, or a set of strings, numbers or binaries"));
    }

    private Either<Unsupported, Form> valueOf(TypeUse use) {
        return use.arguments().head().is("java.lang.String")
                ? forms.of(use.arguments().last())
                : Forms.unsupported(
                        use,
                        "declare Map<String, " + use.arguments().last()
                                + ">, or annotate the component with @ConvertedBy");
    }

    /** What nothing stands for already has no option. */
    private Either<Unsupported, Form> presentIn(TypeUse use) {
        return use.unwrapped().isOptional()
                ? Forms.unsupported(use, "declare " + use.unwrapped())
                : forms.of(use.unwrapped());
    }

    private Form plain(JavaType type, Expression codec) {
        return new Form(type, codec, WordClass.PLAIN.of(forms.owner(), type, codec), KeyUse.NONE);
    }

    private Form set(JavaType type, Form member) {
        JavaType word = word("SetAttribute", member.type());
        return isText(member)
                ? new Form(
                        type,
                        Expression.call(Library.CODECS, "stringSet"),
                        new Word(word, Library.ATTRIBUTES, "stringSet", Vector.empty(), true),
                        KeyUse.NONE)
                : new Form(
                        type,
                        Expression.call(Library.CODECS, "setOf", member.codec()),
                        new Word(word, Library.ATTRIBUTES, "set", Vector.of(member.codec()), false),
                        KeyUse.NONE);
    }

    private Form list(JavaType type, Form element) {
        Word general = holder("ListAttribute", "list", element);
        return new Form(
                type,
                Expression.call(Library.CODECS, "listOf", element.codec()),
                isText(element)
                        ? new Word(general.type(), Library.ATTRIBUTES, "stringList", Vector.empty(), true)
                        : general,
                KeyUse.NONE);
    }

    private static boolean isText(Form part) {
        return part.type().equals(JavaType.declared(Library.STRING));
    }

    private Form map(JavaType type, Form value) {
        return new Form(
                type,
                Expression.call(Library.CODECS, "mapOf", value.codec()),
                holder("MapAttribute", "map", value),
                KeyUse.NONE);
    }

    private Word holder(String word, String factory, Form part) {
        return new Word(
                word(word, part.type(), part.word().type()),
                Library.ATTRIBUTES,
                factory,
                Vector.of(part.codec(), part.word().function()),
                false);
    }

    private JavaType word(String name, JavaType... more) {
        QualifiedName word = Library.attribute(name);
        return new JavaType.Declared(word, Vector.of(more).prepend(forms.owner()));
    }
}
