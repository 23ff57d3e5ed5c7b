package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/**
 * How a model is taken apart into its stored parts, and put together from them.
 *
 * @param record what the record is called that is taken apart
 * @param to what takes its parts
 * @param writes how each part is given to that
 * @param stored what the stored parts are called
 * @param construction how a record is made of them
 */
public record FormModel(String record, String to, Vector<Expression> writes, String stored, Construction construction) {
    /** The class inside the metamodel that is written for it. */
    public static final String NAME = "Form";

    /** {@return the classes whose members its code names} */
    Vector<QualifiedName> callees() {
        return Callees.of(writes).appendAll(construction.callees());
    }
}
