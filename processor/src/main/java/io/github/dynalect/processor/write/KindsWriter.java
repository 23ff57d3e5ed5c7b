package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.CollectionModel;
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
        KeyMembers keys = new KeyMembers(model.key(), model.header());
        return TypeSpec.classBuilder(TypeNames.of(model.header().model().metamodel()))
                .addJavadoc(
                        "The metamodel of {@link $T}: the words for the attributes and keys that all its kinds have, and how"
                                + " these are stored.\n",
                        TypeNames.of(owner()))
                .addFields(Members.codecs(model.attributes()))
                .addFields(Members.words(model.attributes()))
                .addFields(model.collections().map(KindsWriter::template))
                .addField(keys.field())
                .addField(schema())
                .addMethod(Members.noConstructor())
                .addMethods(keys.methods())
                .addMethods(model.collections().map(this::collection))
                .addMethod(Members.untyped(owner()))
                .addType(new KindFormWriter(model.form(), owner(), model.item(), model.kinds()).ofItem());
    }

    private JavaType owner() {
        return model.header().type();
    }

    private static FieldSpec template(CollectionModel collection) {
        return Members.template(
                JavaType.declared(collection.kind()), collection.template().constant(), collection.made());
    }

    private MethodSpec collection(CollectionModel collection) {
        return MethodSpec.methodBuilder(collection.name())
                .addJavadoc(collection
                        .index()
                        .fold(
                                () -> CodeBlock.of("{@return all items of one partition, of whatever kind}\n"),
                                index -> CodeBlock.of(
                                        "{@return all items of one partition of the index {@code $L}, of whatever kind}\n",
                                        index)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(TypeNames.of(collection.range(), owner()))
                .addParameters(collection
                        .parameters()
                        .map(part -> ParameterSpec.builder(TypeNames.of(part._1), part._2)
                                .build()))
                .addStatement("return $L", Code.of(collection.query()))
                .build();
    }

    private FieldSpec schema() {
        CodeBlock.Builder lines = CodeBlock.builder();
        model.kinds().forEach(kind -> lines.add("\n.kind($T.SCHEMA)", TypeNames.of(kind.metamodel())));
        model.parts().forEach(part -> lines.add("\n.part($T.SCHEMA)", TypeNames.of(part.metamodel())));
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
}
