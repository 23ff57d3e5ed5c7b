package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The metamodel of a document.
 *
 * @param header what every metamodel has
 * @param attributes the parts of the document
 * @param endless the documents whose words have this one's inside
 * @param construction how a document is made
 */
public record DocumentModel(
        Header header, Vector<AttributeModel> attributes, Set<QualifiedName> endless, Construction construction)
        implements Metamodel {
    private static final Expression HERE = new Expression.Verbatim("path()");

    /** {@return whether the word of a part is made only when it is asked for, because it has this document's inside} */
    public boolean isEndless(AttributeModel attribute) {
        return attribute.form().word().isDocument()
                && attribute.form().type() instanceof JavaType.Declared document
                && endless.contains(document.name());
    }

    @Override
    public Vector<QualifiedName> callees() {
        Vector<Expression> code = attributes.flatMap(attribute ->
                Vector.of(attribute.memberCodec(), attribute.form().word().at(HERE)));
        return Callees.of(code)
                .appendAll(Vector.of(Library.DOCUMENT_CODEC, Library.LIST, header.model()))
                .appendAll(construction.callees())
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.document(this);
    }
}
