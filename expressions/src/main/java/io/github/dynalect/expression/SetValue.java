package io.github.dynalect.expression;

import io.github.dynalect.path.Path;

/**
 * What an update puts at a place: the right side of {@code SET}.
 *
 * <p>Sums and appended lists are made of {@link Term}s, and of no further sum: DynamoDB's grammar ends there.
 *
 * @param <T> the item type
 */
public sealed interface SetValue<T> {
    /** {@return what the case for this kind of value makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of value.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for a value of the item} */
        R stored(Operand.Stored<?> value);

        /** {@return the result for a given value} */
        R literal(Operand.Literal<?> value);

        /** {@return the result for {@code if_not_exists}} */
        R ifNotExists(IfNotExists<?> value);

        /** {@return the result for a sum} */
        R plus(Plus<?> value);

        /** {@return the result for a difference} */
        R minus(Minus<?> value);

        /** {@return the result for {@code list_append}} */
        R listAppend(ListAppend<?> value);
    }

    /**
     * A value that may be part of another: of the item, given, or one with the other in its place.
     *
     * @param <T> the item type
     */
    sealed interface Term<T> extends SetValue<T> permits Operand.Stored, Operand.Literal, IfNotExists {}

    /**
     * {@code if_not_exists(path, otherwise)}: the value of the item, or another if it has none.
     *
     * @param path where the value lies
     * @param otherwise the value if there is none
     * @param <T> the item type
     */
    record IfNotExists<T>(Path path, Term<? super T> otherwise) implements Term<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the other is the same path, or if more of them are nested
         *     than DynamoDB takes operators
         */
        public IfNotExists {
            Check.distinct(new Operand.Stored<>(path), otherwise);
            Check.operators(1 + UpdateOperatorCount.of(otherwise));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ifNotExists(this);
        }
    }

    /**
     * {@code left + right}, of numbers.
     *
     * @param left the first addend
     * @param right the second addend
     * @param <T> the item type
     */
    record Plus<T>(Term<? super T> left, Term<? super T> right) implements SetValue<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if a given value is no number
         */
        public Plus {
            Check.number(left, right);
            Check.number(right, left);
            Check.operators(1 + UpdateOperatorCount.of(left) + UpdateOperatorCount.of(right));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plus(this);
        }
    }

    /**
     * {@code left - right}, of numbers.
     *
     * @param left what is taken from
     * @param right what is taken
     * @param <T> the item type
     */
    record Minus<T>(Term<? super T> left, Term<? super T> right) implements SetValue<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if a given value is no number
         */
        public Minus {
            Check.number(left, right);
            Check.number(right, left);
            Check.operators(1 + UpdateOperatorCount.of(left) + UpdateOperatorCount.of(right));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minus(this);
        }
    }

    /**
     * {@code list_append(first, second)}: the elements of one list and then those of another.
     *
     * @param first the first list
     * @param second the second list
     * @param <T> the item type
     */
    record ListAppend<T>(Term<? super T> first, Term<? super T> second) implements SetValue<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if a given value is no list
         */
        public ListAppend {
            Check.list(first, second);
            Check.list(second, first);
            Check.operators(1 + UpdateOperatorCount.of(first) + UpdateOperatorCount.of(second));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listAppend(this);
        }
    }
}
