package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IdForm;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.github.dynalect.processor.model.Metamodel.Header;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The way from a declaration in which nothing is wrong to the metamodel that is to be written. */
public final class Description {
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
        if (model.tellsKinds()) {
            return model.document() ? description.documentKinds() : description.kinds();
        }
        if (model.shape() == Shape.SEALED) {
            return new WordsModel(
                    Header.of(model), description.attributes.values().toVector());
        }
        return model.document() ? description.document() : description.item();
    }

    private DocumentModel document() {
        return new DocumentModel(
                Header.of(model),
                Components.owner(model),
                KindModel.of(model.distinction()),
                attributes.values().toVector(),
                model.loops().direct(),
                form("document"));
    }

    private Option<ComponentDeclaration> extra() {
        return model.marked(Mark.EXTRA).headOption();
    }

    private DocumentKindsModel documentKinds() {
        return new DocumentKindsModel(
                Header.of(model),
                Components.owner(model),
                attributes.values().toVector(),
                model.loops().direct(),
                model.kinds().map(ModelDeclaration::name),
                formName());
    }

    private KindsModel kinds() {
        return new KindsModel(
                Header.of(model),
                model.table().get(),
                attributes.values().toVector(),
                key(),
                model.kinds().map(ModelDeclaration::name),
                model.parts(),
                new CollectionModels(model).all(),
                model.distinction().inherited().nonEmpty(),
                formName(),
                free("item"));
    }

    private KeyModel key() {
        return new KeyModel(key(Mark.PARTITION_KEY).get(), key(Mark.SORT_KEY));
    }

    private Option<KeyField> key(Mark mark) {
        Option<String> composed = model.composed().name(mark);
        if (model.tellsKinds() && composed.isDefined()) {
            return composed.map(KeyField.Named::new);
        }
        return model.tellsKinds()
                ? model.keys(mark).headOption().map(component -> field(component.name()))
                : composed.filter(name -> model.template(name).isDefined())
                        .orElse(() -> model.key(mark).map(ComponentDeclaration::name))
                        .map(this::field);
    }

    /** That of a name, of a template or of a component. */
    private KeyField field(String name) {
        return new Templates(model, attributes)
                .find(name)
                .<KeyField>map(KeyField.Composed::new)
                .getOrElse(() -> new KeyField.Own(attributes.get(name).get()));
    }

    private ItemModel item() {
        return new ItemModel(
                Header.of(model),
                model.table().get(),
                KindModel.of(model.distinction()),
                attributes.values().toVector(),
                key(),
                model.indexes().map(this::index),
                extra().map(ComponentDeclaration::name),
                marked(Mark.TIME_TO_LIVE).headOption(),
                Vector.of(Mark.VERSION, Mark.CREATED_AT, Mark.UPDATED_AT, Mark.GENERATED_ID)
                        .flatMap(this::kept),
                form("item"));
    }

    private FormModel form(String record) {
        Expression to = new Verbatim(FormModel.TO);
        Vector<Expression> writes = attributes
                .values()
                .<Expression>map(attribute -> to.then(
                        "put",
                        new Verbatim(attribute.partConstant()),
                        new Verbatim(record).then(attribute.component())))
                .toVector();
        Option<Expression> extra =
                extra().map(component -> to.then("putOthers", new Verbatim(record).then(component.name())));
        return new FormModel(
                formName(),
                record,
                writes.appendAll(extra),
                Construction.of(model, component -> value(component, new Verbatim(FormModel.STORED))));
    }

    private String formName() {
        return Names.free("Form", Components.classes(model)::contains);
    }

    /** A parameter must not hide the word that is used beside it. */
    private String free(String name) {
        Set<String> words = attributes.values().map(AttributeModel::member).toSet();
        return Names.free(name, words::contains);
    }

    private Vector<AttributeModel> marked(Mark mark) {
        return named(model.marked(mark).map(ComponentDeclaration::name));
    }

    private Vector<KeptModel> kept(Mark mark) {
        return model.marked(mark)
                .map(component -> KeptModel.of(
                        mark,
                        attributes.get(component.name()).get(),
                        component.settings().idForm().getOrElse(IdForm.TIME_ORDERED)));
    }

    private Vector<AttributeModel> named(Vector<String> components) {
        return components.map(name -> attributes.get(name).get());
    }

    private IndexModel index(IndexDeclaration index) {
        return new IndexModel(
                index.name(),
                index.scope(),
                index.scope() == IndexDeclaration.Scope.LOCAL
                        ? key(Mark.PARTITION_KEY).toVector()
                        : index.partition().map(this::field),
                index.sort().map(this::field),
                index.projection(),
                index.include().map(this::included));
    }

    /** The discriminator has no word of the metamodel, and yet an index may hold it. */
    private Expression included(String name) {
        return model.distinction().discriminator().contains(name)
                ? new Expression.StaticCall(Library.ATTRIBUTES, "string", Vector.of(new Expression.Text(name)))
                : new Expression.Verbatim(attributes.get(name).get().member());
    }

    private Expression value(ComponentDeclaration component, Expression stored) {
        if (component.has(Mark.EXTRA)) {
            return stored.then("others");
        }
        return component.has(Mark.IGNORED)
                ? EmptyValues.of(component.type()).get()
                : stored.then(
                        "get",
                        new Verbatim(attributes.get(component.name()).get().partConstant()));
    }
}
