package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads views: the types that are marked as a part of each item. */
public final class ViewReader {
    private final Elements elements;
    private final Annotations annotations;
    private final ModelReader models;
    private final Set<String> sources;

    /**
     * A reader of what a compiler knows.
     *
     * @param sources the models that are compiled, by their names
     */
    public ViewReader(ProcessingEnvironment environment, Set<String> sources) {
        this.sources = sources;
        this.elements = environment.getElementUtils();
        this.annotations = new Annotations(elements);
        this.models = new ModelReader(environment, sources);
    }

    /** {@return what the user wrote of a view; none if the type is not marked as one} */
    public Option<ViewDeclaration> read(TypeElement type) {
        return annotations
                .ours(type, "ViewOf")
                .map(mirror -> annotations
                        .type(mirror, "value")
                        .map(new TypeReader(annotations, new Viewpoint(elements, type, sources))::read)
                        .getOrElse(() -> TypeReader.unresolved("item")))
                .map(item -> view(type, item));
    }

    private ViewDeclaration view(TypeElement type, TypeUse named) {
        ModelDeclaration model = models.read(type);
        Option<ModelDeclaration> item = model(named);
        return new ViewDeclaration(
                model,
                named,
                item,
                item.toVector().flatMap(holder -> model.components().map(component -> part(holder, component))),
                item.exists(read -> read.table().isDefined()
                        && element(read.name().metamodel()).isEmpty()),
                item.exists(read -> isExposing(type, read)));
    }

    private Option<ModelDeclaration> model(TypeUse type) {
        return switch (type.kind()) {
            case PRIMITIVE, ARRAY, OTHER, UNRESOLVED -> Option.none();
            default -> element(type.name()).map(models::read);
        };
    }

    private Option<TypeElement> element(QualifiedName name) {
        return Option.of(elements.getTypeElement(name.toString()));
    }

    private boolean isExposing(TypeElement view, ModelDeclaration item) {
        boolean modular = Option.of(elements.getModuleOf(view)).exists(module -> !module.isUnnamed());
        String own = elements.getPackageOf(view).getQualifiedName().toString();
        return modular && !item.name().packageName().equals(own);
    }

    private PartDeclaration part(ModelDeclaration item, ComponentDeclaration component) {
        Vector<String> names = component
                .settings()
                .partAt()
                .map(place -> Vector.of(place.split("\\.", -1)))
                .getOrElse(() -> Vector.of(component.name()));
        return new PartDeclaration(
                component, names, documents(item, names.init()).prepend(item));
    }

    /** The documents that a place goes through, as far as it goes through documents. */
    private Vector<ModelDeclaration> documents(ModelDeclaration holder, Vector<String> names) {
        return names.headOption()
                .flatMap(holder::component)
                .map(component -> component.type().unwrapped())
                .filter(type -> type.kind() == TypeUse.Kind.DOCUMENT)
                .flatMap(this::model)
                .toVector()
                .flatMap(document -> documents(document, names.tail()).prepend(document));
    }
}
