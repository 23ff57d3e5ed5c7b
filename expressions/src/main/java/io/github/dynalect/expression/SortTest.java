package io.github.dynalect.expression;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.refusal.Rule;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A test of a sort attribute other than equality, by which a query reads a range. Its text does not show the values. */
public sealed interface SortTest {
    /** {@return the name of the sort attribute} */
    String name();

    /** {@return what the case for this kind of test makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of test.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for a comparison of order} */
        R comparison(Comparison test);

        /** {@return the result for {@code BETWEEN}} */
        R between(Between test);

        /** {@return the result for {@code begins_with}} */
        R beginsWith(BeginsWith test);
    }

    /**
     * {@code name < value} and its kin.
     *
     * @param name the name of the sort attribute
     * @param comparator {@code LT}, {@code LE}, {@code GT} or {@code GE}
     * @param value a string, a number or a binary
     */
    record Comparison(String name, Comparator comparator, AttributeValue value) implements SortTest {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the comparator is not one of order, or the value has none
         */
        public Comparison {
            value = new KeyValue(name, value).value();
            if (!comparator.isOrder()) {
                throw Rule.KEY_TEST.refuse(name, "the comparator " + comparator, "use another, or an equality");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(this);
        }

        @Override
        public String toString() {
            return name + " " + comparator + " a given value";
        }
    }

    /**
     * {@code name BETWEEN lower AND upper}, both ends included.
     *
     * @param name the name of the sort attribute
     * @param lower the lower end
     * @param upper the upper end
     */
    record Between(String name, AttributeValue lower, AttributeValue upper) implements SortTest {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the ends have no order, are of different types, or are in the
         *     wrong order
         */
        public Between {
            lower = new KeyValue(name, lower).value();
            upper = new KeyValue(name, upper).value();
            Check.bounds(new Literal<>(lower), new Literal<>(upper));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }

        @Override
        public String toString() {
            return name + " between given values";
        }
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
            prefix = new KeyValue(name, prefix).value();
            Check.prefix(new Literal<>(prefix), name);
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
