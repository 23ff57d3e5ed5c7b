package io.github.dynalect.processor.model;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How a key attribute is composed.
 *
 * @param attribute the name of the composed attribute
 * @param constant the name of the constant that it is as a partition attribute
 * @param pieces what it is composed of
 */
public record TemplateModel(String attribute, String constant, Vector<Piece> pieces) {
    /** A piece of it. */
    public sealed interface Piece {
        /**
         * Fixed text.
         *
         * @param text the text
         */
        record Text(String text) implements Piece {}

        /**
         * The value of an attribute.
         *
         * @param attribute the attribute
         * @param word its word, as the metamodel names it
         * @param width the number of digits, of a number that is filled up
         */
        record Part(AttributeModel attribute, Expression word, Option<Integer> width) implements Piece {
            /** {@return what a method is given for it} */
            Vector<Expression> arguments() {
                return Vector.of(word).appendAll(width.map(digits -> new Expression.Verbatim(digits.toString())));
            }
        }
    }

    /** {@return its parts, each attribute once} */
    public Vector<Piece.Part> parts() {
        return pieces.filter(Piece.Part.class::isInstance)
                .map(Piece.Part.class::cast)
                .distinctBy(part -> part.attribute().component());
    }

    /** {@return its constant, as that of a partition attribute} */
    public Expression name() {
        return new Expression.Verbatim(constant);
    }

    /** {@return the template of a partition attribute of a model} */
    public Expression made(JavaType owner) {
        Expression beginning =
                new Expression.TypedCall(Library.TEMPLATE, owner, "of", Vector.of(new Expression.Text(attribute)));
        return pieces.foldLeft(
                beginning,
                (template, piece) -> piece instanceof Piece.Part part
                        ? new Expression.Call(template, "part", part.arguments())
                        : template.then("text", new Expression.Text(((Piece.Text) piece).text())));
    }
}
