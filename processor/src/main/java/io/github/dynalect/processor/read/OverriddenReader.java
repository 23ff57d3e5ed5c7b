package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Overridden;
import io.github.dynalect.processor.declaration.Unread;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the accessors that the components of a model override, and what they say.
 *
 * @param elements the compiler's elements
 * @param messager what reports
 * @param annotations what reads annotations
 * @param accessors what tells accessors
 */
record OverriddenReader(Elements elements, Messager messager, Annotations annotations, Accessors accessors) {
    /** {@return the accessors of supertypes that the declarations of a component are, or override} */
    Vector<ExecutableElement> by(Vector<ExecutableElement> declarations, TypeElement model) {
        return inherited(model)
                .filter(method ->
                        declarations.exists(own -> own.equals(method) || elements.overrides(own, method, model)));
    }

    private Vector<ExecutableElement> inherited(TypeElement model) {
        Vector<TypeElement> supertypes = Supertypes.existing(model);
        Vector<TypeElement> sealed =
                supertypes.filter(type -> type.getModifiers().contains(Modifier.SEALED) && annotations.markModel(type));
        return supertypes
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()))
                .filter(method -> accessors.isAccessor(method) && !sealed.exists(type -> isComponent(method, type)));
    }

    /** Whether it is one of a sealed model, whose check compares the kinds with it. */
    private boolean isComponent(ExecutableElement method, TypeElement sealed) {
        return accessors
                .of(sealed)
                .exists(declarations ->
                        declarations.exists(own -> own.equals(method) || elements.overrides(own, method, sealed)));
    }

    /** {@return what is said of the accessors that a model implements by methods which are no components} */
    Vector<Unread> unread(TypeElement model, Vector<ComponentSource> components) {
        Vector<ExecutableElement> members = Vector.ofAll(ElementFilter.methodsIn(elements.getAllMembers(model)));
        return inherited(model)
                .removeAll(components.flatMap(ComponentSource::inherited))
                .flatMap(accessor -> members.find(method -> elements.overrides(method, accessor, model))
                        .toVector()
                        .flatMap(method -> unread(accessor, place(method, model))))
                .distinctBy(unread -> Tuple.of(unread.method(), unread.annotation()));
    }

    private Vector<Unread> unread(ExecutableElement accessor, Element place) {
        return Option.<Element>of(accessor.getEnclosingElement())
                .toVector()
                .flatMap(owner -> annotations
                        .sayings(accessor)
                        .map(said -> new Unread(
                                accessor.getSimpleName().toString(),
                                said.annotation(),
                                owner.getSimpleName().toString(),
                                new ElementPlace(messager, place, Option.none()))));
    }

    private static Element place(ExecutableElement method, TypeElement model) {
        return model.equals(method.getEnclosingElement()) ? method : model;
    }

    /** {@return what a component does not say as it is said next above it} */
    Vector<Overridden> read(ComponentSource source, TypeElement model) {
        Vector<Saying> own = source.declarations().flatMap(annotations::sayings);
        return source.inherited()
                .flatMap(annotations::sayings)
                .map(Saying::annotation)
                .distinct()
                .flatMap(annotation -> overridden(annotation, own, next(annotation, source.inherited(), model)));
    }

    private Vector<ExecutableElement> next(String annotation, Vector<ExecutableElement> inherited, TypeElement model) {
        Vector<ExecutableElement> bearers =
                inherited.filter(method -> annotations.ours(method, annotation).isDefined());
        return bearers.reject(method -> bearers.exists(other -> elements.overrides(other, method, model)));
    }

    /** Of several that contradict each other, the component repeats the right one. */
    private Option<Overridden> overridden(String annotation, Vector<Saying> own, Vector<ExecutableElement> bearers) {
        boolean repeated = bearers.flatMap(annotations::sayings)
                .exists(said -> said.annotation().equals(annotation) && own.contains(said));
        return Option.when(!repeated, bearers::head)
                .flatMap(bearer -> Option.of(bearer.getEnclosingElement()))
                .map(owner -> new Overridden(
                        annotation,
                        owner.getSimpleName().toString(),
                        own.exists(said -> said.annotation().equals(annotation))));
    }
}
