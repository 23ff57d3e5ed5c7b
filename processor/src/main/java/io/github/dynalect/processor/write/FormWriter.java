package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.FormModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import javax.lang.model.element.Modifier;

/**
 * Writes how a model is taken apart and put together, as a class inside its metamodel.
 *
 * @param form what is to be written
 * @param model the model
 */
record FormWriter(FormModel form, JavaType model) {
    /** What is passed for the form. */
    CodeBlock made() {
        return CodeBlock.of("new $L()", form.name());
    }

    /** The class. */
    TypeSpec type() {
        return TypeSpec.classBuilder(form.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.of(Library.DOCUMENT_FORM, model))
                .addMethod(write())
                .addMethod(read())
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.of(model), form.record())
                .addParameter(TypeNames.of(Library.MEMBER_WRITER, model), FormModel.TO);
        form.writes().forEach(write -> method.addStatement(Code.of(write)));
        return method.build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(model))
                .addParameter(TypeNames.of(Library.MEMBERS, model), FormModel.STORED)
                .addCode("return $L;\n", Members.made(form.construction()))
                .build();
    }
}
