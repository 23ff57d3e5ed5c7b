package io.github.dynalect.attribute;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.value.AttributeType;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a condition can compare without knowing its type: it has every operator, and what the types forbid is refused when
 * it is built.
 *
 * @param <T> the item type
 */
public sealed interface UntypedComparand<T>
        extends OrderedComparand<T, AttributeValue>, PrefixComparand<T, AttributeValue>, Container<T, AttributeValue>
        permits UntypedAttribute, UntypedSize, Given {
    @Override
    Operand<T> operand();

    @Override
    default Operand.Literal<T> literal(AttributeValue value) {
        return new Operand.Literal<>(Objects.requireNonNull(value, "value"));
    }

    @Override
    default Operand.Literal<T> member(AttributeValue value) {
        return literal(value);
    }

    /** {@return the condition that the value is of a type} */
    default Condition<T> hasType(AttributeType type) {
        return new Condition.HasType<>(operand(), type);
    }
}
