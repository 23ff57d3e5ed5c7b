package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;

/**
 * How a key attribute is composed, as it is declared on a model.
 *
 * @param attribute the name of the composed attribute
 * @param text the template
 * @param place where it is declared
 */
public record TemplateDeclaration(String attribute, TemplateText text, Place place) {
    /** {@return its pieces; none if something is wrong with its text} */
    public Vector<TemplatePiece> pieces() {
        return text.pieces().getOrElse(Vector::empty);
    }

    /** {@return the parts among them} */
    public Vector<TemplatePiece.Part> parts() {
        return pieces().filter(TemplatePiece.Part.class::isInstance).map(TemplatePiece.Part.class::cast);
    }

    /** {@return the names of the components that it is composed of, each once} */
    public Vector<String> components() {
        return parts().map(TemplatePiece.Part::component).distinct();
    }
}
