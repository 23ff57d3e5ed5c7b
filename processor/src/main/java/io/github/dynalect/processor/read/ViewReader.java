package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads views: the types that are marked as a part of each item. */
public final class ViewReader {
    private final Elements elements;
    private final Annotations annotations;
    private final Metamodels metamodels;
    private final ModelReader models;

    /** A reader of what a compiler knows in one round. */
    public ViewReader(ProcessingEnvironment environment, Metamodels metamodels, ModelReader models) {
        this.elements = environment.getElementUtils();
        this.annotations = new Annotations(elements);
        this.metamodels = metamodels;
        this.models = models;
    }

    /** {@return what the user wrote of a view; none if the type is not marked as one} */
    public Option<ViewDeclaration> read(TypeElement type) {
        return annotations
                .ours(type, "ViewOf")
                .map(mirror -> annotations
                        .type(mirror, "value")
                        .map(new TypeReader(annotations, new Viewpoint(elements, type), metamodels)::read)
                        .getOrElse(() -> TypeReader.unresolved("item")))
                .map(item -> view(type, item));
    }

    private ViewDeclaration view(TypeElement type, TypeUse named) {
        ModelDeclaration model = models.read(type);
        Option<TypeElement> element = element(type, named);
        Option<ModelDeclaration> item = element.map(models::read);
        return new ViewDeclaration(
                model,
                named,
                item,
                element.toVector().flatMap(holder -> model.components().map(component -> part(holder, component))),
                item.exists(read -> read.table().isDefined()) && !element.exists(metamodels::isWritten));
    }

    /** The class that an element names. */
    private Option<TypeElement> element(Element naming, TypeUse type) {
        return switch (type.kind()) {
            case PRIMITIVE, ARRAY, INNER, OTHER, UNRESOLVED -> Option.none();
            default -> new Viewpoint(elements, naming).find(type.name());
        };
    }

    private PartDeclaration part(TypeElement item, ComponentDeclaration component) {
        Vector<String> names = component
                .settings()
                .partAt()
                .map(place -> Vector.of(place.split("\\.", -1)))
                .getOrElse(() -> Vector.of(component.name()));
        return new PartDeclaration(component, names, holders(item, names.init()));
    }

    /** The model, and the documents that a place in it goes through, as far as it goes through documents. */
    private Vector<ModelDeclaration> holders(TypeElement model, Vector<String> names) {
        ModelDeclaration holder = models.read(model);
        return names.headOption()
                .flatMap(holder::component)
                .map(component -> component.type().unwrapped())
                .filter(type -> type.kind() == TypeUse.Kind.DOCUMENT)
                .flatMap(type -> element(model, type))
                .toVector()
                .flatMap(document -> holders(document, names.tail()))
                .prepend(holder);
    }
}
