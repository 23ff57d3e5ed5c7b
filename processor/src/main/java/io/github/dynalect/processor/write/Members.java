package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.Construction;
import io.github.dynalect.processor.model.Construction.Argument;
import io.github.dynalect.processor.model.Construction.Way;
import io.github.dynalect.processor.model.Expression;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import io.vavr.collection.Vector;
import javax.lang.model.element.Modifier;

/** The members that metamodels of several kinds have. */
final class Members {
    private Members() {}

    static FieldSpec.Builder constant(Modifier visibility, TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, visibility, Modifier.STATIC, Modifier.FINAL)
                .initializer(value);
    }

    /** The words for attributes, as constants. */
    static Vector<FieldSpec> words(Vector<AttributeModel> attributes) {
        return attributes.map(attribute -> constant(
                        Modifier.PUBLIC,
                        TypeNames.of(attribute.form().word().type()),
                        attribute.member(),
                        Code.of(attribute.constant()))
                .build());
    }

    /** A part of a model: its name, and how it is stored. */
    static FieldSpec part(JavaType model, AttributeModel attribute, Expression codec) {
        return constant(
                        Modifier.PRIVATE,
                        TypeNames.of(Library.MEMBER, model, attribute.memberType()),
                        attribute.partConstant(),
                        CodeBlock.of(
                                "new $T<>($L, $L)",
                                TypeNames.of(Library.MEMBER),
                                Literal.of(attribute.storedName()),
                                Code.of(codec)))
                .build();
    }

    /** All parts of a model. */
    static CodeBlock parts(Vector<AttributeModel> attributes) {
        return CodeBlock.of(
                "$T.of($L)",
                TypeNames.of(Library.LIST),
                attributes.map(AttributeModel::partConstant).mkString(", "));
    }

    /** The codecs that the user wrote, each made once. */
    static Vector<FieldSpec> codecs(Vector<AttributeModel> attributes) {
        return attributes.flatMap(attribute -> attribute
                .converter()
                .map(converter -> constant(
                                Modifier.PRIVATE,
                                TypeNames.of(Library.CODEC, attribute.form().type()),
                                attribute.codecConstant(),
                                CodeBlock.of("new $T()", TypeNames.of(converter)))
                        .build()));
    }

    /** How a partition attribute is composed, of the attributes of a model. */
    static FieldSpec template(JavaType owner, String name, Expression made) {
        return constant(Modifier.PRIVATE, TypeNames.of(Library.TEMPLATE, owner), name, Code.of(made))
                .build();
    }

    static MethodSpec noConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** The word for an attribute that is known at run time only. */
    static MethodSpec untyped(JavaType owner) {
        return MethodSpec.methodBuilder("attr")
                .addJavadoc("{@return the attribute of a name that is known at run time only}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(TypeNames.of(Library.UNTYPED_ATTRIBUTE, owner))
                .addParameter(TypeNames.of(Library.STRING), "name")
                .addStatement("return $T.untyped(name)", TypeNames.of(Library.ATTRIBUTES))
                .build();
    }

    /** The expression that makes a model, a line for each component. */
    static CodeBlock made(Construction construction) {
        TypeName type = TypeNames.of(construction.type());
        Vector<Argument> arguments = construction.arguments();
        if (construction.way() == Way.CONSTRUCTOR) {
            CodeBlock lines =
                    arguments.map(argument -> Code.of(argument.value())).collect(CodeBlock.joining(",\n"));
            return arguments.isEmpty()
                    ? CodeBlock.of("new $T()", type)
                    : CodeBlock.of("new $T($>$>\n$L$<$<)", type, lines);
        }
        CodeBlock lines = arguments
                .map(argument -> CodeBlock.of("\n.$L($L)", argument.component(), Code.of(argument.value())))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.builder()$>$>$L\n.build()$<$<", type, lines);
    }
}
