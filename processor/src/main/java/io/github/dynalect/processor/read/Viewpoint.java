package io.github.dynalect.processor.read;

import io.vavr.collection.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a metamodel sees, which stands in the package of its model and inside no other class.
 *
 * @param elements the compiler's elements
 * @param model the model
 * @param sources the models that are compiled with it, by their names
 */
record Viewpoint(Elements elements, Element model, Set<String> sources) {
    /** {@return whether it sees a class or a member of one, and what that is nested in} */
    boolean sees(Element element) {
        boolean visible = elements.getPackageOf(element).equals(elements.getPackageOf(model))
                ? !element.getModifiers().contains(Modifier.PRIVATE)
                : element.getModifiers().contains(Modifier.PUBLIC);
        return visible && (!(element.getEnclosingElement() instanceof TypeElement outer) || sees(outer));
    }

    /** {@return whether a document has a metamodel, or will have one unless something is wrong with it} */
    boolean hasMetamodel(TypeElement document) {
        return sources.contains(document.getQualifiedName().toString())
                || elements.getTypeElement(TypeReader.name(document).metamodel().toString()) != null;
    }
}
