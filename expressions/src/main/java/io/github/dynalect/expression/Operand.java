package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a condition or an update works with: a value of the item, or one that is given.
 *
 * @param <T> the item type
 */
public sealed interface Operand<T> {
    /** {@return what the case for this kind of operand makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of operand.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for a value of the item} */
        R stored(Stored<?> operand);

        /** {@return the result for a given value} */
        R literal(Literal<?> operand);
    }

    /**
     * The value that the item has at a path, if any.
     *
     * @param path where it lies
     * @param <T> the item type
     */
    record Stored<T>(Path path) implements Operand<T> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stored(this);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A given value, in canonical form. Its text does not show it.
     *
     * @param value the value
     * @param <T> the item type
     */
    record Literal<T>(AttributeValue value) implements Operand<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if DynamoDB would refuse the value
         */
        public Literal {
            value = CanonicalValue.of(value);
        }

        /** {@return the type of the value} */
        public AttributeType type() {
            return AttributeType.of(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }

        @Override
        public String toString() {
            return "<" + type() + ">";
        }
    }
}
