package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.Surroundings;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what there is around models.
 *
 * @param elements the compiler's elements
 * @param components what reads their components
 */
record SurroundingsReader(Elements elements, ComponentReader components) {
    private static final QualifiedName GENERATED = QualifiedName.of("javax.annotation.processing", "Generated");

    Surroundings read(TypeElement model) {
        boolean namesDeprecated =
                new DeprecationFinder(elements).hasDeprecated(model) || components.nameDeprecated(model);
        return new Surroundings(seesGenerated(model), isModular(model), namesDeprecated, namesakes(model));
    }

    private Set<String> namesakes(TypeElement model) {
        return Vector.<Element>ofAll(elements.getPackageOf(model).getEnclosedElements())
                .map(type -> type.getSimpleName().toString())
                .filter(name -> new Viewpoint(elements, model)
                        .find(QualifiedName.of("java.lang", name))
                        .isDefined())
                .toSet();
    }

    private boolean isModular(TypeElement model) {
        return Option.of(elements.getModuleOf(model)).exists(module -> !module.isUnnamed());
    }

    private boolean seesGenerated(TypeElement model) {
        return new Viewpoint(elements, model).find(GENERATED).isDefined();
    }
}
