package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.CollectionDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration.Projection;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The partitions to which a sealed interface gives names.
 *
 * @param model the interface
 */
public record CollectionModels(ModelDeclaration model) {
    /** {@return those that are in a partition of some kind, in which nothing is wrong} */
    Vector<CollectionModel> all() {
        return model.composed().collections().flatMap(this::collection);
    }

    private Option<CollectionModel> collection(CollectionDeclaration collection) {
        return fitting(collection)
                .headOption()
                .flatMap(found -> templates(found._1)
                        .named(found._2, constant(collection))
                        .map(template -> new CollectionModel(
                                collection.name(),
                                collection.index(),
                                index(collection).exists(index -> index.projection() != Projection.ALL),
                                found._1.name(),
                                template)));
    }

    private String constant(CollectionDeclaration collection) {
        return Names.free(
                Names.constant(collection.name()),
                name -> Templates.taken(model).contains(name) || name.equals(collection.name()));
    }

    private static Templates templates(ModelDeclaration kind) {
        Components components = Components.of(kind);
        return new Templates(
                kind,
                LinkedHashMap.ofEntries(kind.attributes()
                        .flatMap(component -> components
                                .attribute(component)
                                .toOption()
                                .map(attribute -> Tuple.of(component.name(), attribute)))));
    }

    /** {@return the kinds that have the very template of a collection for its partition attribute, each with that} */
    public Vector<Tuple2<ModelDeclaration, TemplateDeclaration>> fitting(CollectionDeclaration collection) {
        return model.kinds()
                .flatMap(kind -> attribute(kind, collection)
                        .flatMap(kind::template)
                        .filter(template -> template.text()
                                .pieces()
                                .equals(collection.partition().pieces()))
                        .map(template -> Tuple.of(kind, template)));
    }

    /** The name of the partition attribute that the table, or an index that a kind has, gives it. */
    private static Option<String> attribute(ModelDeclaration kind, CollectionDeclaration collection) {
        return collection
                .index()
                .fold(
                        () -> kind.composed().partition(),
                        name -> kind.indexes()
                                .find(index -> index.name().equals(name)
                                        && index.partition().length() == 1)
                                .map(index -> index.partition().head()));
    }

    /** {@return the index of a collection, if it is in one that some kind has} */
    public Option<IndexDeclaration> index(CollectionDeclaration collection) {
        return collection
                .index()
                .flatMap(name -> model.kinds()
                        .flatMap(ModelDeclaration::indexes)
                        .find(index -> index.name().equals(name)));
    }
}
