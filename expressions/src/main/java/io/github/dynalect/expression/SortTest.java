package io.github.dynalect.expression;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.value.CanonicalValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A test of the sort attribute, by which a query reads a range of a partition. */
public sealed interface SortTest {
    /** {@return the name of the sort attribute} */
    String name();

    /** {@return what the case for this kind of test makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of test: a new kind breaks every interpreter at compile time.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for {@code begins_with}} */
        R beginsWith(BeginsWith test);
    }

    /**
     * {@code begins_with(name, prefix)}.
     *
     * @param name the name of the sort attribute
     * @param prefix a string or a binary
     */
    record BeginsWith(String name, AttributeValue prefix) implements SortTest {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the prefix is neither a string nor a binary
         */
        public BeginsWith {
            prefix = CanonicalValue.of(prefix);
            Check.prefix(new Literal<>(prefix));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beginsWith(this);
        }

        @Override
        public String toString() {
            return name + " begins with a given prefix";
        }
    }
}
