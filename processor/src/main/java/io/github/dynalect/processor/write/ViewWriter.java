package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.Library;
import io.github.dynalect.processor.model.ViewModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of a view.
 *
 * @param model what is to be written
 */
record ViewWriter(ViewModel model) {
    TypeSpec.Builder write() {
        return TypeSpec.classBuilder(TypeNames.of(model.header().model().metamodel()))
                .addJavadoc("The metamodel of {@link $T}: how it is read from stored items.\n", view())
                .addField(schema())
                .addMethod(Members.noConstructor());
    }

    private TypeName view() {
        return TypeNames.of(model.header().type());
    }

    private FieldSpec schema() {
        CodeBlock words = model.words().map(Code::of).collect(CodeBlock.joining(",\n"));
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.VIEW, model.item(), model.header().type()),
                        "SCHEMA",
                        CodeBlock.of(
                                "$T.of($>$>$>$>\n$L)$<$<\n.build($L -> $L)$<$<",
                                TypeNames.of(Library.VIEW),
                                words,
                                model.stored(),
                                Members.made(model.construction())))
                .addJavadoc("The part of each {@link $T} that {@link $T} has.\n", TypeNames.of(model.item()), view())
                .build();
    }
}
