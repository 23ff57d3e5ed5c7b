package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.AnnotationUse;
import io.github.dynalect.processor.declaration.AnnotationUse.Reader;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads where annotations stand, on models and elsewhere. */
public final class UseReader {
    private final Messager messager;
    private final Annotations annotations;
    private final Accessors accessors;

    /** A reader of what a compiler knows. */
    public UseReader(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.annotations = new Annotations(environment.getElementUtils());
        this.accessors = new Accessors(environment.getElementUtils(), environment.getTypeUtils(), annotations);
    }

    /** {@return the uses of an annotation that are compiled in a round} */
    public Vector<AnnotationUse> read(TypeElement annotation, RoundEnvironment round) {
        return Vector.ofAll(round.getElementsAnnotatedWith(annotation))
                .filter(bearer -> !isCopy(bearer, annotation))
                .flatMap(bearer -> read(annotation, bearer));
    }

    /** Whether the compiler copied the annotation from a component to its accessor. */
    private boolean isCopy(Element bearer, TypeElement annotation) {
        return component(bearer)
                .exists(component -> !component.equals(bearer)
                        && annotations
                                .find(component, annotation.getQualifiedName().toString())
                                .isDefined());
    }

    private Option<AnnotationUse> read(TypeElement annotation, Element bearer) {
        if (bearer instanceof TypeElement type) {
            return Option.some(use(annotation, type, Option.none(), readerOf(type), type));
        }
        return bearer.getEnclosingElement() instanceof TypeElement type
                ? Option.some(use(annotation, type, Option.some(bearer), readerOf(bearer, type), place(bearer, type)))
                : Option.none();
    }

    private AnnotationUse use(
            TypeElement annotation, TypeElement type, Option<Element> member, Reader reader, Element place) {
        return new AnnotationUse(
                annotation.getSimpleName().toString(),
                type.getSimpleName().toString(),
                member.map(element -> element.getSimpleName().toString()),
                reader,
                new ElementPlace(messager, place, Option.none()));
    }

    private static Element place(Element bearer, TypeElement type) {
        return bearer instanceof RecordComponentElement component ? ComponentReader.field(type, component) : bearer;
    }

    private Reader readerOf(TypeElement type) {
        return annotations.markModel(type) ? Reader.MODEL : Reader.NO_MODEL;
    }

    private Reader readerOf(Element bearer, TypeElement type) {
        if (component(bearer).isDefined()) {
            return isModel(type) ? Reader.MODEL : Reader.NO_MODEL;
        }
        // An interface or an abstract class may be inherited by a model, wherever that is, and a class that implements
        // one may repeat its annotations.
        boolean read = (bearer instanceof ExecutableElement method && accessors.isAccessor(method))
                || (type.getKind() == ElementKind.CLASS && isModel(type) && !annotations.markModel(type));
        return read ? Reader.MODEL : Reader.NO_ACCESSOR;
    }

    /** Whether it is one, or a kind of a sealed one, as far as all that it extends exists. */
    private boolean isModel(TypeElement type) {
        return annotations.markModel(type)
                || Supertypes.of(type)
                        .exists(supertype -> supertype.getKind() == TypeKind.ERROR
                                || annotations.markModel(((DeclaredType) supertype).asElement()));
    }

    /** The component of a record that it is, or is the accessor of. */
    private static Option<RecordComponentElement> component(Element bearer) {
        return bearer instanceof RecordComponentElement component
                ? Option.some(component)
                : bearer.getEnclosingElement() instanceof TypeElement type
                        ? Vector.<RecordComponentElement>ofAll(type.getRecordComponents())
                                .find(component -> bearer.equals(component.getAccessor()))
                        : Option.none();
    }
}
