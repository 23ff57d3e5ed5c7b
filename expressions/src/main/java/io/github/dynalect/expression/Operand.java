package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a condition works with: a value of the item, one that is given, or the size of one of these.
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

        /** {@return the result for {@code size}} */
        R size(Size<?> operand);
    }

    /**
     * The value that the item has at a path, if any.
     *
     * @param path where it lies
     * @param <T> the item type
     */
    record Stored<T>(Path path) implements Operand<T>, SetValue.Term<T> {
        /** A value at a place that is not null. */
        public Stored {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public <R> R match(Operand.Cases<R> cases) {
            return cases.stored(this);
        }

        @Override
        public <R> R match(SetValue.Cases<R> cases) {
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
    record Literal<T>(AttributeValue value) implements Operand<T>, SetValue.Term<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if DynamoDB would refuse the value
         */
        public Literal {
            value = CanonicalValue.of(Objects.requireNonNull(value, "value"));
        }

        /** {@return the type of the value} */
        public AttributeType type() {
            return AttributeType.of(value);
        }

        @Override
        public <R> R match(Operand.Cases<R> cases) {
            return cases.literal(this);
        }

        @Override
        public <R> R match(SetValue.Cases<R> cases) {
            return cases.literal(this);
        }

        @Override
        public String toString() {
            return "<" + type() + ">";
        }
    }

    /**
     * {@code size(operand)}: the characters of a string (in UTF-16 units, as in Java), the bytes of a binary, the members of a set, the elements of a
     * list or the members of a map. Undefined for other types, where a comparison gives what it gives for a missing
     * value.
     *
     * @param operand what is measured: never itself a size
     * @param <T> the item type
     */
    record Size<T>(Operand<? super T> operand) implements Operand<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the operand is a size, or a given value that has none
         */
        public Size {
            Check.sized(operand);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.size(this);
        }

        @Override
        public String toString() {
            return "size(" + operand + ")";
        }
    }
}
