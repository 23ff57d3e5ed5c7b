package io.github.dynalect.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import io.vavr.collection.Vector;
import javax.lang.model.element.Modifier;

/**
 * Writes how it is told of which kind a record is, as a class inside the metamodel of the sealed interface.
 *
 * @param name the class
 * @param model the interface
 * @param record what the record is called
 * @param kinds the kinds
 */
record KindFormWriter(String name, JavaType model, String record, Vector<QualifiedName> kinds) {
    /** That of items. */
    TypeSpec ofItem() {
        return write(Library.ITEM_KINDS, Library.ITEM_OF_KIND, "SCHEMA");
    }

    /** That of documents. */
    TypeSpec ofDocument() {
        return write(Library.DOCUMENT_KINDS, Library.DOCUMENT_OF_KIND, "CODEC");
    }

    private TypeSpec write(QualifiedName form, QualifiedName ofKind, String constant) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.of(form, model))
                .addMethod(told(ofKind, constant))
                .build();
    }

    /** A sealed interface has no other kinds, so the last one needs no test. */
    private MethodSpec told(QualifiedName ofKind, String constant) {
        TypeName result =
                ParameterizedTypeName.get(TypeNames.of(ofKind), WildcardTypeName.subtypeOf(TypeNames.of(model)));
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(TypeNames.of(model), record);
        for (QualifiedName kind : kinds.init()) {
            method.beginControlFlow("if ($L instanceof $T kind)", record, TypeNames.of(kind))
                    .addStatement(
                            "return new $T<>($T.$L, kind)",
                            TypeNames.of(ofKind),
                            TypeNames.of(kind.metamodel()),
                            constant)
                    .endControlFlow();
        }
        QualifiedName last = kinds.last();
        return method.addStatement(
                        "return new $T<>($T.$L, ($T) $L)",
                        TypeNames.of(ofKind),
                        TypeNames.of(last.metamodel()),
                        constant,
                        TypeNames.of(last),
                        record)
                .build();
    }
}
