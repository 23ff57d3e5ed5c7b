package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.DocumentKindsModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of a sealed interface whose kinds are documents.
 *
 * @param model what is to be written
 */
record DocumentKindsWriter(DocumentKindsModel model) {
    TypeSpec.Builder write() {
        DocumentMembers words =
                new DocumentMembers(model.header(), model.holder(), model.attributes(), model.endless());
        return words.type(
                        "The metamodel of {@link $T}: the codec of all its kinds, and the parts that all have as words below"
                                + " any path.")
                .addFields(Members.codecs(model.attributes()))
                .addField(codec())
                .addFields(words.fields())
                .addMethod(DocumentMembers.constructor())
                .addMethods(words.methods())
                .addType(new KindFormWriter(model.form(), document(), "document", model.kinds()).ofDocument());
    }

    private JavaType document() {
        return model.header().type();
    }

    private FieldSpec codec() {
        CodeBlock codecs = model.kinds()
                .map(kind -> CodeBlock.of("$T.CODEC", TypeNames.of(kind.metamodel())))
                .collect(CodeBlock.joining(", "));
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.DOCUMENT_CODEC, document()),
                        "CODEC",
                        CodeBlock.of(
                                "$T.ofKinds($T.of($L), new $L())",
                                TypeNames.of(Library.DOCUMENT_CODEC),
                                TypeNames.of(Library.LIST),
                                codecs,
                                model.form()))
                .addJavadoc("How the kinds of {@link $T} are stored.\n", TypeNames.of(document()))
                .build();
    }
}
