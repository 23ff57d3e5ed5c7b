package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How a model is made of its components.
 *
 * @param way by a constructor or a builder
 * @param type the class that has it
 * @param arguments the components, in the order of the model
 */
public record Construction(Way way, QualifiedName type, Vector<Argument> arguments) {
    /** The ways to make a model. */
    public enum Way {
        /** By a constructor that takes all components. */
        CONSTRUCTOR,
        /** By a builder with a method for each component. */
        BUILDER
    }

    /** {@return the classes whose members its code names} */
    Vector<QualifiedName> callees() {
        return Callees.of(arguments.map(Argument::value)).appendAll(Option.when(way == Way.BUILDER, type));
    }

    /**
     * What a component is given.
     *
     * @param component the component
     * @param value its value
     */
    public record Argument(String component, Expression value) {}
}
