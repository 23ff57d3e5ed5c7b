package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Surroundings;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what there is around models.
 *
 * @param elements the compiler's elements
 * @param components what reads their components
 */
record SurroundingsReader(Elements elements, ComponentReader components) {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    Surroundings read(TypeElement model) {
        boolean namesDeprecated =
                new DeprecationFinder(elements).hasDeprecated(model) || components.nameDeprecated(model);
        return new Surroundings(seesGenerated(model), namesDeprecated);
    }

    private boolean seesGenerated(TypeElement model) {
        ModuleElement module = elements.getModuleOf(model);
        return module == null
                ? elements.getTypeElement(GENERATED) != null
                : elements.getTypeElement(module, GENERATED) != null;
    }
}
