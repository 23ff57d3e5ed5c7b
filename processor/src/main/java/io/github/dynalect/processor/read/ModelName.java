package io.github.dynalect.processor.read;

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
public record ModelName(String module, String name) {
    /** {@return the name of a type} */
    public static ModelName of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        return new ModelName(
                module == null ? "" : module.getQualifiedName().toString(),
                type.getQualifiedName().toString());
    }

    /** {@return the type of the name} */
    public TypeElement find(Elements elements) {
        ModuleElement around = elements.getModuleElement(module);
        return Objects.requireNonNull(
                around == null ? elements.getTypeElement(name) : elements.getTypeElement(around, name), name);
    }
}
