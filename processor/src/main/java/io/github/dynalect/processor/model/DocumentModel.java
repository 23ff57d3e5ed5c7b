package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The metamodel of a document.
 *
 * @param header what every metamodel has
 * @param holder the type variable for the item type that holds it
 * @param attributes the parts of the document
 * @param endless the documents whose words have this one's inside
 * @param form how a document is taken apart and put together
 */
public record DocumentModel(
        Header header, JavaType holder, Vector<AttributeModel> attributes, Set<QualifiedName> endless, FormModel form)
        implements Metamodel {
    private static final Expression HERE = new Expression.Verbatim("path()");

    /** {@return whether the word of a part is made only when it is asked for, because it has this document's inside} */
    public boolean isEndless(AttributeModel attribute) {
        return attribute.isEndless(endless);
    }

    @Override
    public Vector<QualifiedName> callees() {
        Vector<Expression> code = attributes.flatMap(attribute ->
                Vector.of(attribute.memberCodec(), attribute.form().word().at(HERE)));
        return Callees.of(code)
                .appendAll(Vector.of(Library.DOCUMENT_CODEC, Library.LIST))
                .appendAll(form.callees())
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.document(this);
    }
}
