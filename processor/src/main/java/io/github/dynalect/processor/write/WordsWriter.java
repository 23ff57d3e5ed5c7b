package io.github.dynalect.processor.write;

import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.model.JavaType;
import io.github.dynalect.processor.model.WordsModel;

/**
 * Writes the metamodel of a sealed interface.
 *
 * @param model what is to be written
 */
record WordsWriter(WordsModel model) {
    TypeSpec.Builder write() {
        JavaType owner = model.header().type();
        return TypeSpec.classBuilder(TypeNames.of(model.header().model().metamodel()))
                .addJavadoc(
                        "The metamodel of {@link $T}: the words for the attributes that all its kinds have.\n",
                        TypeNames.of(owner))
                .addFields(Members.codecs(model.attributes()))
                .addFields(Members.words(model.attributes()))
                .addMethod(Members.noConstructor())
                .addMethod(Members.untyped(owner));
    }
}
