package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The metamodel of an item.
 *
 * @param header what every metamodel has
 * @param table the name of the table
 * @param kind how it is told from items of other kinds in the table, if it has any
 * @param attributes the attributes
 * @param key the table's key
 * @param indexes the table's indexes
 * @param extra the component that keeps other attributes
 * @param timeToLive the attribute that says when an item may be deleted
 * @param kept the attributes that the schema keeps by itself
 * @param form how an item is taken apart and put together
 */
public record ItemModel(
        Header header,
        String table,
        Option<KindModel> kind,
        Vector<AttributeModel> attributes,
        KeyModel key,
        Vector<IndexModel> indexes,
        Option<String> extra,
        Option<AttributeModel> timeToLive,
        Vector<KeptModel> kept,
        FormModel form)
        implements Metamodel {
    /** {@return the templates of composed partition attributes, of the table and its indexes, each once} */
    public Vector<TemplateModel> partitionTemplates() {
        return Vector.of(key.partition())
                .appendAll(indexes.flatMap(IndexModel::partition))
                .filter(KeyField.Composed.class::isInstance)
                .map(field -> ((KeyField.Composed) field).template())
                .distinctBy(TemplateModel::attribute);
    }

    @Override
    public Vector<QualifiedName> callees() {
        Vector<Expression> code = attributes
                .flatMap(attribute -> Vector.of(attribute.constant(), attribute.attributeCodec()))
                .appendAll(kept.flatMap(KeptModel::arguments))
                .appendAll(indexes.flatMap(index -> Vector.of(index.key(), index.declared())))
                .appendAll(partitionTemplates().map(template -> template.made(header.type())))
                .append(key.made());
        Vector<QualifiedName> own = Vector.of(Library.ATTRIBUTES, Library.PRIMARY_KEY, Library.SCHEMA, Library.LIST);
        return Callees.of(code)
                .appendAll(own)
                .appendAll(Option.when(key.isComposed(), header.model().metamodel()))
                .appendAll(form.callees())
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.item(this);
    }
}
