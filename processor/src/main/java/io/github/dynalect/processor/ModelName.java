package io.github.dynalect.processor;

import java.util.Objects;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The name of a model, by which the compiler finds it in each round anew.
 *
 * @param module the name of its module; empty for the unnamed one, and where there are none yet
 * @param name its own name, with its package
 */
record ModelName(String module, String name) {
    static ModelName of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        return new ModelName(
                module == null ? "" : module.getQualifiedName().toString(),
                type.getQualifiedName().toString());
    }

    TypeElement find(Elements elements) {
        ModuleElement around = elements.getModuleElement(module);
        return Objects.requireNonNull(
                around == null ? elements.getTypeElement(name) : elements.getTypeElement(around, name), name);
    }
}
