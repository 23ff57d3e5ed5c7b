package io.github.dynalect.processor.read;

import io.vavr.collection.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The metamodels that there are in one round, or that are yet to be written.
 *
 * @param elements the compiler's elements
 * @param compiled the models that are compiled, whether or not something is wrong with them
 */
public record Metamodels(Elements elements, Set<ModelName> compiled) {
    /** {@return whether that of a model is written by now} */
    public boolean isWritten(TypeElement model) {
        return new Viewpoint(elements, model)
                .find(TypeReader.name(model).metamodel())
                .isDefined();
    }

    /** {@return whether that of a model is written, or will be unless something is wrong with the model} */
    boolean isExpected(TypeElement model) {
        return compiled.contains(ModelName.of(model, elements)) || isWritten(model);
    }
}
