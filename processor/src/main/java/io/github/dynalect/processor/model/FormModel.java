package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/**
 * How a model is taken apart into its stored parts, and put together from them.
 *
 * @param name the class inside the metamodel that is written for it
 * @param record what the record is called that is taken apart
 * @param writes how each part is given to that
 * @param construction how a record is made of them
 */
public record FormModel(String name, String record, Vector<Expression> writes, Construction construction) {
    /** What takes the parts of a record. */
    public static final String TO = "to";

    /** What the stored parts are called. */
    public static final String STORED = "stored";

    /** {@return the classes whose members its code names} */
    Vector<QualifiedName> callees() {
        return Callees.of(writes).appendAll(construction.callees());
    }
}
