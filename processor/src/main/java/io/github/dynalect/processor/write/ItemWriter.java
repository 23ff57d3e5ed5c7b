package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.IndexModel;
import io.github.dynalect.processor.model.ItemModel;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.Library;
import io.github.dynalect.processor.model.TemplateModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the metamodel of an item.
 *
 * @param model what is to be written
 */
record ItemWriter(ItemModel model) {
    TypeSpec.Builder write() {
        KeyMembers keys = new KeyMembers(model.key(), model.header());
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.of(model.header().model().metamodel()))
                .addJavadoc(
                        "The metamodel of {@link $T}: the words for its attributes and keys, and how it is stored.\n",
                        TypeNames.of(owner()))
                .addFields(Members.codecs(model.attributes()))
                .addFields(Members.words(model.attributes()))
                .addFields(model.attributes()
                        .map(attribute -> Members.part(owner(), attribute, attribute.attributeCodec())))
                .addFields(model.partitionTemplates().map(this::template))
                .addField(keys.field())
                .addFields(model.indexes().map(this::handle))
                .addField(schema())
                .addMethod(Members.noConstructor())
                .addMethods(keys.methods());
        return type.addMethod(Members.untyped(owner())).addType(new FormWriter(model.form(), owner()).type());
    }

    private JavaType owner() {
        return model.header().type();
    }

    private FieldSpec template(TemplateModel template) {
        return Members.template(owner(), template.constant(), template.made(owner()));
    }

    private FieldSpec handle(IndexModel index) {
        return Members.constant(
                        Modifier.PUBLIC, TypeNames.of(index.type(owner())), index.handle(), Code.of(index.key()))
                .addJavadoc("The index {@code $L}.\n", index.name())
                .build();
    }

    private FieldSpec schema() {
        CodeBlock.Builder lines = CodeBlock.builder();
        model.kind().forEach(kind -> lines.add("\n.$L($L)", kind.word(), Code.of(kind.arguments())));
        model.extra().forEach(component -> lines.add("\n.extra()"));
        model.timeToLive().forEach(attribute -> lines.add("\n.timeToLive($L)", attribute.member()));
        model.kept().forEach(kept -> lines.add("\n.$L($L)", kept.word(), Code.of(kept.arguments())));
        model.indexes().forEach(index -> lines.add("\n.index($L)", Code.of(index.declared())));
        lines.add("\n.build($L, $L)", Members.parts(model.attributes()), new FormWriter(model.form(), owner()).made());
        return Members.constant(
                        Modifier.PUBLIC,
                        TypeNames.of(Library.SCHEMA, owner()),
                        "SCHEMA",
                        CodeBlock.of(
                                "$T.of($L, $L)$>$>$L$<$<",
                                TypeNames.of(Library.SCHEMA),
                                Literal.of(model.table()),
                                KeyMembers.KEY,
                                lines.build()))
                .addJavadoc("How {@link $T} lies in the table {@code $L}.\n", TypeNames.of(owner()), model.table())
                .build();
    }
}
