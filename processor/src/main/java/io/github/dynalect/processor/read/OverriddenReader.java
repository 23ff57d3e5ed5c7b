package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Overridden;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the accessors that the components of a model override, and what they say.
 *
 * @param elements the compiler's elements
 * @param annotations what reads annotations
 * @param accessors what tells accessors
 */
record OverriddenReader(Elements elements, Annotations annotations, Accessors accessors) {
    /** {@return the accessors of supertypes that the declarations of a component are, or override} */
    Vector<ExecutableElement> by(Vector<ExecutableElement> declarations, TypeElement model) {
        Vector<TypeElement> supertypes = Supertypes.existing(model);
        return supertypes
                .removeAll(compared(supertypes))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()))
                .filter(method -> accessors.isAccessor(method)
                        && declarations.exists(own -> own.equals(method) || elements.overrides(own, method, model)));
    }

    /** A sealed model and its own supertypes: its check compares the kinds with it. */
    private Set<TypeElement> compared(Vector<TypeElement> supertypes) {
        return supertypes
                .filter(type -> type.getModifiers().contains(Modifier.SEALED) && annotations.markModel(type))
                .flatMap(type -> Supertypes.existing(type).prepend(type))
                .toSet();
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
