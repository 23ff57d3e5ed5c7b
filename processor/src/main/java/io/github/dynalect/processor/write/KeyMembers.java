package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.KeyModel;
import io.github.dynalect.processor.model.Library;
import io.vavr.collection.Vector;
import javax.lang.model.element.Modifier;

/**
 * The members of a metamodel that make keys.
 *
 * @param key the table's key
 * @param owner the model
 */
record KeyMembers(KeyModel key, JavaType owner) {
    static final String KEY = "KEY";

    FieldSpec field() {
        String words = key.attributes().map(AttributeModel::member).mkString(", ");
        return Members.constant(
                        Modifier.PRIVATE,
                        TypeNames.of(key.type(owner)),
                        KEY,
                        CodeBlock.of("$T.of($L)", TypeNames.of(Library.PRIMARY_KEY), words))
                .build();
    }

    Vector<MethodSpec> methods() {
        return Vector.of(keyOf()).appendAll(key.range(owner).map(this::partition));
    }

    private MethodSpec keyOf() {
        Vector<AttributeModel> attributes = key.attributes();
        return method("key", TypeNames.of(Library.KEY, owner), attributes)
                .addJavadoc("{@return the key of one item}\n")
                .addStatement(
                        "return $L.key($L)",
                        KEY,
                        attributes.map(AttributeModel::member).mkString(", "))
                .build();
    }

    private MethodSpec partition(JavaType range) {
        AttributeModel partition = key.partition();
        return method("partition", TypeNames.of(range), Vector.of(partition))
                .addJavadoc("{@return all items of one partition}\n")
                .addStatement("return $L.partition($L)", KEY, partition.member())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result, Vector<AttributeModel> parameters) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameters(parameters.map(
                        attribute -> ParameterSpec.builder(TypeNames.of(attribute.type()), attribute.member())
                                .build()));
    }
}
