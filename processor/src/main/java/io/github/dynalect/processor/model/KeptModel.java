package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.IdForm;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.Constant;
import io.github.dynalect.processor.model.Expression.Lambda;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.Vector;

/**
 * An attribute that a schema keeps by itself.
 *
 * @param word the word of a builder for it
 * @param arguments what the word is given
 */
public record KeptModel(String word, Vector<Expression> arguments) {
    private static final QualifiedName ZONE_OFFSET = QualifiedName.of("java.time", "ZoneOffset");

    /** {@return that of an attribute which is marked so} */
    static KeptModel of(Mark mark, AttributeModel attribute, IdForm idForm) {
        Expression member = new Verbatim(attribute.member());
        return switch (mark) {
            case VERSION -> new KeptModel("version", Vector.of(member));
            case CREATED_AT -> new KeptModel("createdAt", time(attribute, member));
            case UPDATED_AT -> new KeptModel("updatedAt", time(attribute, member));
            case GENERATED_ID ->
                new KeptModel(idForm == IdForm.RANDOM ? "randomId" : "timeOrderedId", Vector.of(member));
            default -> throw new IllegalArgumentException(mark + " is kept by nobody");
        };
    }

    private static Vector<Expression> time(AttributeModel attribute, Expression member) {
        boolean offset = attribute.form().type() instanceof JavaType.Declared type
                && type.name().toString().equals("java.time.OffsetDateTime");
        return offset
                ? Vector.of(
                        member,
                        new Lambda("now", new Verbatim("now").then("atOffset", new Constant(ZONE_OFFSET, "UTC"))))
                : Vector.of(member);
    }
}
