package io.github.dynalect.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.DocumentModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import io.github.dynalect.processor.model.Metamodel.Header;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import javax.lang.model.element.Modifier;

/**
 * The members of the metamodel of a document by which its parts are words below any path.
 *
 * @param header what every metamodel has
 * @param holder the type variable for the item type that holds it
 * @param attributes the parts
 * @param endless the documents whose words have this one's inside: they are made only when they are asked for
 */
record DocumentMembers(Header header, JavaType holder, Vector<AttributeModel> attributes, Set<QualifiedName> endless) {
    TypeSpec.Builder type(String javadoc) {
        TypeVariableName variable = (TypeVariableName) TypeNames.of(holder);
        return TypeSpec.classBuilder(TypeNames.of(header.model().metamodel()))
                .addJavadoc(
                        javadoc + "\n\n@param <$T> the item type that holds it\n",
                        TypeNames.of(header.type()),
                        variable)
                .addTypeVariable(variable)
                .superclass(TypeNames.of(Library.DOCUMENT_ATTRIBUTE, holder, header.type()));
    }

    Vector<FieldSpec> fields() {
        return attributes.reject(attribute -> attribute.isEndless(endless)).map(DocumentMembers::field);
    }

    Vector<MethodSpec> methods() {
        return attributes.filter(attribute -> attribute.isEndless(endless)).map(DocumentMembers::method);
    }

    private static FieldSpec field(AttributeModel attribute) {
        return FieldSpec.builder(
                        TypeNames.of(attribute.form().word().type()),
                        attribute.member(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .initializer(Code.of(DocumentModel.word(attribute)))
                .build();
    }

    private static MethodSpec method(AttributeModel attribute) {
        return MethodSpec.methodBuilder(attribute.member())
                .addJavadoc("{@return the word for a part that has such a document inside}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(attribute.form().word().type()))
                .addStatement("return $L", Code.of(DocumentModel.word(attribute)))
                .build();
    }

    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Such a document at a path.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.of(Library.PATH), "path")
                .addStatement("super(path, CODEC)")
                .build();
    }
}
