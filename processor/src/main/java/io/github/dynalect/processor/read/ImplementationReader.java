package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Implementation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the classes that Immutables writes.
 *
 * <p>Its styles are many; what counts is what it wrote.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 */
record ImplementationReader(Elements elements, Types types) {
    /** {@return the one of a model, as soon as it is written} */
    Option<Implementation> read(TypeElement model, Vector<ComponentSource> components) {
        return TypeReader.name(model)
                .immutables()
                .flatMap(new Viewpoint(elements, model)::find)
                .find(type -> types.isSubtype(type.asType(), model.asType()))
                .map(type -> new Implementation(TypeReader.name(type), missing(type, model, components)));
    }

    private Option<String> missing(TypeElement implementation, TypeElement model, Vector<ComponentSource> components) {
        return method(implementation, "builder", ImplementationReader::isStaticOfNothing)
                .fold(
                        () -> Option.some("builder()"),
                        builder -> missing(builder.getReturnType(), model, components)
                                .map(method -> "builder()." + method));
    }

    private Option<String> missing(TypeMirror builder, TypeElement model, Vector<ComponentSource> components) {
        return Option.of(types.asElement(builder))
                .flatMap(type -> components
                        .find(component -> method(type, component.name(), method -> takes(method, component.type()))
                                .isEmpty())
                        .map(component -> component.name() + "(…)")
                        .orElse(() -> Option.when(
                                method(type, "build", method -> gives(method, model))
                                        .isEmpty(),
                                "build()")));
    }

    private Option<ExecutableElement> method(Element type, String name, Predicate<ExecutableElement> fits) {
        return Vector.ofAll(ElementFilter.methodsIn(elements.getAllMembers((TypeElement) type)))
                .find(method -> method.getSimpleName().contentEquals(name)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && fits.test(method));
    }

    private static boolean isStaticOfNothing(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty();
    }

    private boolean takes(ExecutableElement method, TypeMirror component) {
        return method.getParameters().size() == 1
                && types.isAssignable(component, method.getParameters().get(0).asType());
    }

    private boolean gives(ExecutableElement method, TypeElement model) {
        return method.getParameters().isEmpty() && types.isSubtype(method.getReturnType(), model.asType());
    }
}
