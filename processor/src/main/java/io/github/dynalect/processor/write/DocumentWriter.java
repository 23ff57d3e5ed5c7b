package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.DocumentModel;
import io.github.dynalect.processor.model.Expression;
import io.github.dynalect.processor.model.Expression.Text;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import io.vavr.collection.Vector;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of a document.
 *
 * @param model what is to be written
 */
record DocumentWriter(DocumentModel model) {
    TypeSpec.Builder write() {
        TypeVariableName holder = (TypeVariableName) TypeNames.of(model.holder());
        Vector<AttributeModel> methods = model.attributes().filter(model::isEndless);
        return TypeSpec.classBuilder(TypeNames.of(model.header().model().metamodel()))
                .addJavadoc("""
                        The metamodel of {@link $T}: its codec, and its parts as words below any path.

                        @param <$T> the item type that holds it
                        """, TypeNames.of(document()), holder)
                .addTypeVariable(holder)
                .superclass(TypeNames.of(Library.DOCUMENT_ATTRIBUTE, model.holder(), document()))
                .addFields(Members.codecs(model.attributes()))
                .addFields(model.attributes().map(this::part))
                .addField(codec())
                .addFields(model.attributes().removeAll(methods).map(DocumentWriter::field))
                .addMethod(constructor())
                .addMethods(methods.map(DocumentWriter::method))
                .addType(new FormWriter(model.form(), document()).ofDocument());
    }

    private JavaType document() {
        return model.header().type();
    }

    private FieldSpec part(AttributeModel attribute) {
        return Members.constant(
                        Modifier.PRIVATE,
                        TypeNames.of(Library.MEMBER, document(), attribute.memberType()),
                        attribute.partConstant(),
                        CodeBlock.of(
                                "new $T<>($L, $L)",
                                TypeNames.of(Library.MEMBER),
                                Literal.of(attribute.storedName()),
                                Code.of(attribute.memberCodec())))
                .build();
    }

    private FieldSpec codec() {
        String parts = model.attributes().map(AttributeModel::partConstant).mkString(", ");
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.DOCUMENT_CODEC, document()),
                        "CODEC",
                        CodeBlock.of(
                                "$T.of($T.of($L), $L)",
                                TypeNames.of(Library.DOCUMENT_CODEC),
                                TypeNames.of(Library.LIST),
                                parts,
                                new FormWriter(model.form(), document()).made()))
                .addJavadoc("How {@link $T} is stored.\n", TypeNames.of(document()))
                .build();
    }

    private static FieldSpec field(AttributeModel attribute) {
        return FieldSpec.builder(
                        TypeNames.of(attribute.form().word().type()),
                        attribute.member(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .initializer(Code.of(word(attribute)))
                .build();
    }

    private static MethodSpec method(AttributeModel attribute) {
        return MethodSpec.methodBuilder(attribute.member())
                .addJavadoc("{@return the word for a part that has such a document inside}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(attribute.form().word().type()))
                .addStatement("return $L", Code.of(word(attribute)))
                .build();
    }

    private static Expression word(AttributeModel attribute) {
        Expression place = new Verbatim("path()").then("child", new Text(attribute.storedName()));
        return attribute.form().word().at(place);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Such a document at a path.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.of(Library.PATH), "path")
                .addStatement("super(path, CODEC)")
                .build();
    }
}
