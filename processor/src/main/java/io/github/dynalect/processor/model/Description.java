package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Implementation;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.model.Construction.Argument;
import io.github.dynalect.processor.model.Construction.Way;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.github.dynalect.processor.model.Metamodel.Header;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;

/** The way from a declaration in which nothing is wrong to the metamodel that is to be written. */
public final class Description {
    private static final String DOCUMENT = "stored";

    private final ModelDeclaration model;
    private final Map<String, AttributeModel> attributes;

    private Description(ModelDeclaration model) {
        Components components = Components.of(model);
        this.model = model;
        this.attributes = LinkedHashMap.ofEntries(model.attributes()
                .map(component -> io.vavr.Tuple.of(
                        component.name(), components.attribute(component).get())));
    }

    /** {@return the metamodel of a model} */
    public static Metamodel of(ModelDeclaration model) {
        Description description = new Description(model);
        if (model.shape() == Shape.SEALED) {
            return new WordsModel(
                    Header.of(model), description.attributes.values().toVector());
        }
        return model.document() ? description.document() : description.item();
    }

    private DocumentModel document() {
        return new DocumentModel(
                Header.of(model),
                attributes.values().toVector(),
                model.loops().direct(),
                construction(
                        DOCUMENT,
                        (attribute, stored) ->
                                new Verbatim(stored).then("get", new Verbatim(attribute.partConstant()))));
    }

    private ItemModel item() {
        String stored = nameOfStored();
        return new ItemModel(
                Header.of(model),
                model.table().get(),
                attributes.values().toVector(),
                new KeyModel(
                        marked(Mark.PARTITION_KEY).head(), marked(Mark.SORT_KEY).headOption()),
                model.indexes().map(this::index),
                model.marked(Mark.EXTRA).map(ComponentDeclaration::name).headOption(),
                marked(Mark.TIME_TO_LIVE).headOption(),
                stored,
                construction(stored, AttributeModel::reading));
    }

    /** What a lambda calls its parameter must not hide the word that is used in it. */
    private String nameOfStored() {
        return Stream.iterate("item", name -> name + "_")
                .find(name -> !attributes
                        .values()
                        .exists(attribute -> attribute.member().equals(name)))
                .get();
    }

    private Vector<AttributeModel> marked(Mark mark) {
        return named(model.marked(mark).map(ComponentDeclaration::name));
    }

    private Vector<AttributeModel> named(Vector<String> components) {
        return components.map(name -> attributes.get(name).get());
    }

    private IndexModel index(IndexDeclaration index) {
        return new IndexModel(
                index.name(),
                index.scope(),
                index.scope() == IndexDeclaration.Scope.LOCAL ? marked(Mark.PARTITION_KEY) : named(index.partition()),
                named(index.sort()),
                index.projection(),
                named(index.include()));
    }

    private Construction construction(String stored, BiFunction<AttributeModel, String, Expression> reading) {
        boolean built = model.shape() == Shape.IMMUTABLE;
        return new Construction(
                built ? Way.BUILDER : Way.CONSTRUCTOR,
                model.implementation().map(Implementation::name).getOrElse(model.name()),
                model.components().map(component -> new Argument(component.name(), value(component, stored, reading))));
    }

    private Expression value(
            ComponentDeclaration component, String stored, BiFunction<AttributeModel, String, Expression> reading) {
        if (component.has(Mark.EXTRA)) {
            return new Verbatim(stored).then("extra");
        }
        return component.has(Mark.IGNORED)
                ? EmptyValues.of(component.type()).get()
                : reading.apply(attributes.get(component.name()).get(), stored);
    }
}
