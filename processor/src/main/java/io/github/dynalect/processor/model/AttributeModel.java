package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.control.Option;

/**
 * An attribute: a component as it is stored and spoken of.
 *
 * @param component the component
 * @param type the type of the component
 * @param member the name of its constant
 * @param storedName its name in the table
 * @param form how its values are stored
 * @param partConstant the name of its constant as a part of a document
 * @param partCodec the codec of its values in the constant of a document, where others may not exist yet
 * @param presence whether it may be absent
 * @param whenAbsent its default
 * @param converter the class of its codec, if it has one of its own
 */
public record AttributeModel(
        String component,
        JavaType type,
        String member,
        String storedName,
        Form form,
        String partConstant,
        Expression partCodec,
        Presence presence,
        Option<Expression> whenAbsent,
        Option<QualifiedName> converter) {
    /** {@return its word as a constant} */
    public Expression constant() {
        return form.word().named(storedName);
    }

    /** {@return whether an item may lack it, or does not tell that it does} */
    public boolean mayBeAbsent() {
        return presence != Presence.REQUIRED || whenAbsent.isDefined();
    }

    /** {@return its codec as a part of a document, where absent values belong to it} */
    public Expression memberCodec() {
        return switch (presence) {
            case REQUIRED -> whenAbsent.fold(() -> partCodec, value -> partCodec.then("withDefault", value));
            case OPTION -> partCodec.then("optional");
            case OPTIONAL -> Expression.call(Library.CODECS, "optionalOf", partCodec);
        };
    }

    /** {@return the type that {@link #memberCodec} stores} */
    public JavaType memberType() {
        return type.boxed();
    }

    /** {@return the name of the constant of its own codec} */
    public String codecConstant() {
        return Names.codecConstant(member);
    }

    /** {@return how a schema reads it from what is stored} */
    public Expression reading(String stored) {
        Expression word = new Verbatim(member);
        return switch (presence) {
            case REQUIRED -> new Verbatim(stored).then("get", word);
            case OPTION -> new Verbatim(stored).then("find", word);
            case OPTIONAL -> new Verbatim(stored).then("find", word).then("toJavaOptional");
        };
    }
}
