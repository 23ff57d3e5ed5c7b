package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.control.Option;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a metamodel sees, which stands in the package of its model and inside no other class.
 *
 * @param elements the compiler's elements
 * @param model the model
 */
public record Viewpoint(Elements elements, Element model) {
    /** {@return the class of a name: several modules that are compiled together may each have one} */
    public Option<TypeElement> find(QualifiedName name) {
        ModuleElement module = elements.getModuleOf(model);
        return Option.of(
                module == null
                        ? elements.getTypeElement(name.toString())
                        : elements.getTypeElement(module, name.toString()));
    }

    /** {@return whether it sees a class or a member of one, and what that is nested in} */
    boolean sees(Element element) {
        boolean visible = elements.getPackageOf(element).equals(elements.getPackageOf(model))
                ? !element.getModifiers().contains(Modifier.PRIVATE)
                : element.getModifiers().contains(Modifier.PUBLIC);
        return visible && (!(element.getEnclosingElement() instanceof TypeElement outer) || sees(outer));
    }
}
