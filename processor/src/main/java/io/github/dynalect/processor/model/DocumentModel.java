package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The metamodel of a document.
 *
 * @param header what every metamodel has
 * @param holder the type variable for the item type that holds it
 * @param kind how it is told from documents of other kinds, if there are any
 * @param attributes the parts of the document
 * @param endless the documents whose words have this one's inside
 * @param form how a document is taken apart and put together
 */
public record DocumentModel(
        Header header,
        JavaType holder,
        Option<KindModel> kind,
        Vector<AttributeModel> attributes,
        Set<QualifiedName> endless,
        FormModel form)
        implements Metamodel {
    /** {@return the word for a part, at the path of the document} */
    public static Expression word(AttributeModel attribute) {
        return attribute
                .form()
                .word()
                .at(new Expression.Verbatim("path()").then("child", new Expression.Text(attribute.storedName())));
    }

    @Override
    public Vector<QualifiedName> callees() {
        Vector<Expression> code = attributes.flatMap(attribute -> Vector.of(attribute.memberCodec(), word(attribute)));
        return Callees.of(code)
                .appendAll(Vector.of(Library.DOCUMENT_CODEC, Library.LIST))
                .appendAll(kind.map(told -> Library.KINDS))
                .appendAll(form.callees())
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.document(this);
    }
}
