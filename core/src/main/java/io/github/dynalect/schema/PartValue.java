package io.github.dynalect.schema;

import io.github.dynalect.expression.Operand;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is known of an attribute of which a key is composed. No text of it shows the value. */
sealed interface PartValue {
    /** That a value is stored: NULL is as good as nothing; none if no part of a key can be of its type. */
    static Option<PartValue> of(Operand.Literal<?> literal) {
        return switch (literal.type()) {
            case S, N -> Option.some(new Given(literal.value()));
            case NULL -> Option.some(new Absent());
            default -> Option.none();
        };
    }

    /** The value, if one is given. */
    Option<AttributeValue> given();

    /** A value. */
    record Given(AttributeValue value) implements PartValue {
        @Override
        public Option<AttributeValue> given() {
            return Option.some(value);
        }

        @Override
        public String toString() {
            return "Given";
        }
    }

    /** A value that is stored if there is none. */
    record IfAbsent(AttributeValue value) implements PartValue {
        @Override
        public Option<AttributeValue> given() {
            return Option.some(value);
        }

        @Override
        public String toString() {
            return "IfAbsent";
        }
    }

    /** Nothing is stored. */
    record Absent() implements PartValue {
        @Override
        public Option<AttributeValue> given() {
            return Option.none();
        }
    }

    /** A value that DynamoDB computes. */
    record Computed() implements PartValue {
        @Override
        public Option<AttributeValue> given() {
            return Option.none();
        }
    }
}
