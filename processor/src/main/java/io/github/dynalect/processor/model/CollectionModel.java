package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A partition in which items of several kinds lie, with a name.
 *
 * @param name its name
 * @param index the name of the index in which it is; none if it is in the table
 * @param partial whether that index holds parts of items
 * @param kind a kind of which the items lie there
 * @param template how that composes the partition attribute
 */
public record CollectionModel(
        String name, Option<String> index, boolean partial, QualifiedName kind, TemplateModel template) {
    /** {@return what a query of it is} */
    public QualifiedName range() {
        return index.isEmpty() ? Library.TABLE_RANGE : partial ? Library.PARTIAL_RANGE : Library.INDEX_RANGE;
    }

    /** {@return the types and names of its parameters; what an item may lack, a partition does not} */
    public Vector<Tuple2<JavaType, String>> parameters() {
        return template.parts()
                .map(TemplateModel.Piece.Part::attribute)
                .map(attribute -> Tuple.of(
                        attribute.presence() == Presence.REQUIRED
                                ? attribute.type()
                                : attribute.form().type(),
                        attribute.member()));
    }

    /** {@return its template} */
    public Expression made() {
        return template.made(JavaType.declared(kind));
    }

    /** {@return the range, of parameters that have the names of the words} */
    public Expression query() {
        Expression values = template.parts().isEmpty()
                ? template.name().then("values")
                : template.parts()
                        .foldLeft(
                                template.name(),
                                (given, part) -> given.then(
                                        "given",
                                        part.word(),
                                        new Expression.Verbatim(part.attribute().member())));
        Vector<Expression> arguments =
                index.<Expression>map(Expression.Text::new).toVector();
        return new Expression.StaticCall(range(), "of", arguments.append(values));
    }
}
