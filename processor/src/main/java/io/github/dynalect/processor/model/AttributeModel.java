package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * An attribute: a component as it is stored and spoken of.
 *
 * @param component the component
 * @param type the type of the component
 * @param member the name of its constant
 * @param storedName its name in the table
 * @param form how its values are stored
 * @param partConstant the name of its constant as a part of the record
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

    /** {@return whether its word is that of one of some documents} */
    public boolean isEndless(Set<QualifiedName> endless) {
        return form.word().isDocument()
                && form.type() instanceof JavaType.Declared document
                && endless.contains(document.name());
    }

    /** {@return its codec as a part of a document, where absent values belong to it} */
    public Expression memberCodec() {
        return absentOr(partCodec);
    }

    /** {@return its codec as an attribute of an item, whose words exist already, so that it is that of the word} */
    public Expression attributeCodec() {
        return absentOr(new Verbatim(member).then("codec"));
    }

    private Expression absentOr(Expression codec) {
        return switch (presence) {
            case REQUIRED -> whenAbsent.fold(() -> codec, value -> codec.then("withDefault", value));
            case OPTION -> codec.then("optional");
            case OPTIONAL -> Expression.call(Library.CODECS, "optionalOf", codec);
        };
    }

    /** {@return the type of the component as a part} */
    public JavaType memberType() {
        return type.boxed();
    }

    /** {@return the name of the constant of its own codec} */
    public String codecConstant() {
        return Names.codecConstant(member);
    }
}
