package io.github.dynalect.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.KindsModel;
import io.github.dynalect.processor.model.Library;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of a sealed interface whose kinds lie in one table.
 *
 * @param model what is to be written
 */
record KindsWriter(KindsModel model) {
    TypeSpec.Builder write() {
        KeyMembers keys = new KeyMembers(model.key(), owner());
        return TypeSpec.classBuilder(TypeNames.of(model.header().model().metamodel()))
                .addJavadoc(
                        "The metamodel of {@link $T}: the words for the attributes and keys that all its kinds have, and how"
                                + " these are stored.\n",
                        TypeNames.of(owner()))
                .addFields(Members.codecs(model.attributes()))
                .addFields(Members.words(model.attributes()))
                .addField(keys.field())
                .addField(schema())
                .addMethod(Members.noConstructor())
                .addMethods(keys.methods())
                .addMethod(Members.untyped(owner()))
                .addType(form());
    }

    private JavaType owner() {
        return model.header().type();
    }

    private FieldSpec schema() {
        CodeBlock.Builder lines = CodeBlock.builder();
        model.kinds().forEach(kind -> lines.add("\n.kind($T.SCHEMA)", TypeNames.of(kind.metamodel())));
        lines.add("\n.build(new $L())", model.form());
        if (model.part()) {
            lines.add("\n.keepingToKinds()");
        }
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.SCHEMA, owner()),
                        "SCHEMA",
                        CodeBlock.of(
                                "$T.ofKinds($L, $L)$>$>$L$<$<",
                                TypeNames.of(Library.SCHEMA),
                                Literal.of(model.table()),
                                KeyMembers.KEY,
                                lines.build()))
                .addJavadoc(
                        "How the kinds of {@link $T} lie in the table {@code $L}.\n",
                        TypeNames.of(owner()),
                        model.table())
                .build();
    }

    private TypeSpec form() {
        return TypeSpec.classBuilder(model.form())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.of(Library.ITEM_KINDS, owner()))
                .addMethod(told())
                .build();
    }

    /** A sealed interface has no other kinds, so the last one needs no test. */
    private MethodSpec told() {
        TypeName result = ParameterizedTypeName.get(
                TypeNames.of(Library.ITEM_OF_KIND), WildcardTypeName.subtypeOf(TypeNames.of(owner())));
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(TypeNames.of(owner()), model.item());
        for (QualifiedName kind : model.kinds().init()) {
            method.beginControlFlow("if ($L instanceof $T kind)", model.item(), TypeNames.of(kind))
                    .addStatement("return $L", told(kind, CodeBlock.of("kind")))
                    .endControlFlow();
        }
        QualifiedName last = model.kinds().last();
        return method.addStatement("return $L", told(last, CodeBlock.of("($T) $L", TypeNames.of(last), model.item())))
                .build();
    }

    private static CodeBlock told(QualifiedName kind, CodeBlock item) {
        ClassName metamodel = TypeNames.of(kind.metamodel());
        return CodeBlock.of("new $T<>($T.SCHEMA, $L)", TypeNames.of(Library.ITEM_OF_KIND), metamodel, item);
    }
}
