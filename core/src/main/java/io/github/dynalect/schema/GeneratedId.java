package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.StringAttribute;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that a put fills with a UUID where a record has none.
 *
 * @param attribute the attribute
 * @param none what is stored for none; an item may lack the attribute instead
 * @param of stores a UUID
 * @param isTimeOrdered whether the UUIDs have the order of time
 */
record GeneratedId(
        Attribute<?, ?> attribute, AttributeValue none, Function<UUID, AttributeValue> of, boolean isTimeOrdered) {
    private static final UUID NIL = new UUID(0, 0);

    static GeneratedId ofUuid(Attribute<?, UUID> attribute, boolean isTimeOrdered) {
        Objects.requireNonNull(attribute, "attribute");
        return new GeneratedId(
                attribute,
                attribute.codec().encode(NIL),
                id -> attribute.codec().encode(id),
                isTimeOrdered);
    }

    static GeneratedId ofText(StringAttribute<?> attribute, boolean isTimeOrdered) {
        Objects.requireNonNull(attribute, "attribute");
        return new GeneratedId(
                attribute, attribute.codec().encode(""), id -> attribute.codec().encode(id.toString()), isTimeOrdered);
    }

    boolean isLike(GeneratedId other) {
        return isTimeOrdered == other.isTimeOrdered
                && attribute.path().equals(other.attribute.path())
                && none.equals(other.none);
    }
}
