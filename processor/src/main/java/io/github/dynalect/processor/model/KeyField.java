package io.github.dynalect.processor.model;

import io.vavr.collection.Vector;

/** A key attribute: one of the model's own, one that is composed of these, or one of which only the name is known. */
public sealed interface KeyField {
    /**
     * One of the model's own.
     *
     * @param attribute the attribute
     */
    record Own(AttributeModel attribute) implements KeyField {
        @Override
        public Vector<AttributeModel> parts() {
            return Vector.of(attribute);
        }

        @Override
        public Expression word() {
            return new Expression.Verbatim(attribute.member());
        }
    }

    /**
     * One that is composed.
     *
     * @param template how it is composed
     */
    record Composed(TemplateModel template) implements KeyField {
        @Override
        public Vector<AttributeModel> parts() {
            return template.parts().map(TemplateModel.Piece.Part::attribute);
        }

        @Override
        public Expression word() {
            return template.name();
        }
    }

    /**
     * One that each kind composes in its own way.
     *
     * @param name its name
     */
    record Named(String name) implements KeyField {
        @Override
        public Vector<AttributeModel> parts() {
            return Vector.empty();
        }

        @Override
        public Expression word() {
            return Expression.call(Library.ATTRIBUTES, "string", new Expression.Text(name));
        }
    }

    /** {@return the attributes whose values make it, each once} */
    Vector<AttributeModel> parts();

    /** {@return what names it as a partition attribute} */
    Expression word();

    /** {@return the type of its values, if it is not composed} */
    default JavaType value() {
        return this instanceof Own own ? own.attribute().form().type() : JavaType.declared(Library.STRING);
    }

    /** {@return how the names of the ranges begin that are sorted by it, if it is not composed} */
    default String range() {
        return this instanceof Own own ? own.attribute().form().keyUse().range() : KeyUse.PREFIX.range();
    }
}
