package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.Expression;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.KeyField;
import io.github.dynalect.processor.model.KeyModel;
import io.github.dynalect.processor.model.Library;
import io.github.dynalect.processor.model.Metamodel;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.Modifier;

/**
 * The members of a metamodel that make keys.
 *
 * @param key the table's key
 * @param header what every metamodel has
 */
record KeyMembers(KeyModel key, Metamodel.Header header) {
    static final String KEY = "KEY";

    FieldSpec field() {
        return Members.constant(Modifier.PRIVATE, TypeNames.of(key.type(header.type())), KEY, Code.of(key.made()))
                .build();
    }

    Vector<MethodSpec> methods() {
        Option<MethodSpec> keyOf = Option.when(key.isKnown(), this::keyOf);
        // Where each kind has its own partitions, it is the kind that asks for one.
        Option<JavaType> range = key.range(header.type()).filter(found -> !(key.partition() instanceof KeyField.Named));
        return keyOf.toVector().appendAll(range.map(this::partition));
    }

    private MethodSpec keyOf() {
        return method("key", TypeNames.of(Library.KEY, header.type()), key.attributes())
                .addJavadoc("{@return the key of one item}\n")
                .addStatement("return $L", asked("key", key.attributes()))
                .build();
    }

    private MethodSpec partition(JavaType range) {
        Vector<AttributeModel> parts = key.partition().parts();
        return method("partition", TypeNames.of(range), parts)
                .addJavadoc("{@return all items of one partition}\n")
                .addStatement("return $L", asked("partition", parts))
                .build();
    }

    /** What the key is asked for, of the values that are the parameters; these hide the words of their names. */
    private CodeBlock asked(String method, Vector<AttributeModel> given) {
        if (!key.isComposed()) {
            return CodeBlock.of(
                    "$L.$L($L)", KEY, method, given.map(AttributeModel::member).mkString(", "));
        }
        if (given.isEmpty()) {
            return CodeBlock.of("$L.parts().$L()", KEY, method);
        }
        String line = given.length() > 1 ? "\n" : "";
        CodeBlock values = given.map(part -> CodeBlock.of("$L.given($L, $L)", line, Code.of(word(part)), part.member()))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$L$L$L.$L()", KEY, values, line, method);
    }

    private Expression word(AttributeModel attribute) {
        return new Expression.Constant(header.model().metamodel(), attribute.member());
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
