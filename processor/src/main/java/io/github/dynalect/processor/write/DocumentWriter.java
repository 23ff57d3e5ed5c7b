package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.DocumentModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of a document.
 *
 * @param model what is to be written
 */
record DocumentWriter(DocumentModel model) {
    TypeSpec.Builder write() {
        DocumentMembers words = words();
        return words.type("The metamodel of {@link $T}: its codec, and its parts as words below any path.")
                .addFields(Members.codecs(model.attributes()))
                .addFields(model.attributes()
                        .map(attribute -> Members.part(document(), attribute, attribute.memberCodec())))
                .addField(codec())
                .addFields(words.fields())
                .addMethod(DocumentMembers.constructor())
                .addMethods(words.methods())
                .addType(new FormWriter(model.form(), document()).type());
    }

    private DocumentMembers words() {
        return new DocumentMembers(model.header(), model.holder(), model.attributes(), model.endless());
    }

    private JavaType document() {
        return model.header().type();
    }

    private FieldSpec codec() {
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.DOCUMENT_CODEC, document()),
                        "CODEC",
                        CodeBlock.of(
                                "$T.$L$L, $L)",
                                TypeNames.of(Library.DOCUMENT_CODEC),
                                model.kind()
                                        .fold(
                                                () -> CodeBlock.of("of("),
                                                kind -> CodeBlock.of("ofKind($L, ", Code.of(kind.kinds()))),
                                Members.parts(model.attributes()),
                                new FormWriter(model.form(), document()).made()))
                .addJavadoc("How {@link $T} is stored.\n", TypeNames.of(document()))
                .build();
    }
}
