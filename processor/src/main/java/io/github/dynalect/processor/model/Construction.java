package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Implementation;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * How a model is made of its components.
 *
 * @param way by a constructor or a builder
 * @param type the class that has it
 * @param arguments the components, in the order of the model
 */
public record Construction(Way way, QualifiedName type, Vector<Argument> arguments) {
    /** {@return how a model is made, of a value for each component} */
    static Construction of(ModelDeclaration model, Function<ComponentDeclaration, Expression> value) {
        boolean built = model.shape() == Shape.IMMUTABLE;
        return new Construction(
                built ? Way.BUILDER : Way.CONSTRUCTOR,
                model.implementation().map(Implementation::name).getOrElse(model.name()),
                model.components().map(component -> new Argument(component.name(), value.apply(component))));
    }

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
