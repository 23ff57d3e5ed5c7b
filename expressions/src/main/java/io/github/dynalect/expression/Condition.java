package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What must hold of an item: for a write to happen, or for a query or scan to return it.
 *
 * <p>Every kind of condition is a record below; the file is long so that the whole language of conditions can be read on
 * one page. Conditions are values: equal when they say the same, in the same order.
 *
 * <p>One that would have more operators and functions than {@value io.github.dynalect.refusal.Limits#OPERATORS}, as DynamoDB
 * counts them, is refused where it grows so large, by a {@link io.github.dynalect.refusal.RefusedException}.
 *
 * @param <T> the item type
 */
public sealed interface Condition<T> {
    /** {@return what the case for this kind of condition makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of condition: a new kind breaks every interpreter at compile time.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for the condition that always holds} */
        R always(Always<?> condition);

        /** {@return the result for a comparison} */
        R comparison(Comparison<?> condition);

        /** {@return the result for {@code BETWEEN}} */
        R between(Between<?> condition);

        /** {@return the result for {@code IN}} */
        R isIn(In<?> condition);

        /** {@return the result for {@code attribute_exists}} */
        R attributeExists(AttributeExists<?> condition);

        /** {@return the result for {@code attribute_not_exists}} */
        R attributeNotExists(AttributeNotExists<?> condition);

        /** {@return the result for {@code attribute_type}} */
        R attributeType(HasType<?> condition);

        /** {@return the result for {@code begins_with}} */
        R beginsWith(BeginsWith<?> condition);

        /** {@return the result for {@code contains}} */
        R contains(Contains<?> condition);

        /** {@return the result for {@code AND}} */
        R and(And<?> condition);

        /** {@return the result for {@code OR}} */
        R or(Or<?> condition);

        /** {@return the result for {@code NOT}} */
        R not(Not<?> condition);
    }

    /**
     * The condition that always holds: the identity of {@code and}, so that optional conditions compose. As a whole
     * condition it is sent as no expression at all.
     *
     * @param <T> the item type
     */
    record Always<T>() implements Condition<T> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * {@code left = right} and its kin. An operand that is missing or of another type than the other makes it false, and
     * {@link Comparator#NE} true; it is never an error.
     *
     * @param left the first operand
     * @param comparator how to compare
     * @param right the second operand
     * @param <T> the item type
     */
    record Comparison<T>(Operand<? super T> left, Comparator comparator, Operand<? super T> right)
            implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if both operands are the same path, or if a given operand of
         *     an order is not a string, a number or a binary
         */
        public Comparison {
            Check.distinct(left, right);
            if (comparator.isOrder()) {
                Check.ordered(left, right);
                Check.ordered(right, left);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /**
     * {@code operand BETWEEN lower AND upper}, both ends included.
     *
     * @param operand what should lie between
     * @param lower the lower end
     * @param upper the upper end
     * @param <T> the item type
     */
    record Between<T>(Operand<? super T> operand, Operand<? super T> lower, Operand<? super T> upper)
            implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if an end is the same path as the operand, if a given operand is
         *     not a string, a number or a binary, or if both ends are given and of different types or in the wrong order
         */
        public Between {
            Check.distinct(operand, lower);
            Check.distinct(operand, upper);
            Check.ordered(operand, lower);
            Check.ordered(lower, operand);
            Check.ordered(upper, operand);
            Check.bounds(lower, upper);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /**
     * {@code operand IN (choices…)}: the operand equals one of them. They may be of different types.
     *
     * @param operand what should be among them
     * @param choices 1 to {@value io.github.dynalect.refusal.Limits#CHOICES}
     * @param <T> the item type
     */
    record In<T>(Operand<? super T> operand, Vector<Operand<? super T>> choices) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if there is no choice, there are too many, or one is the same
         *     path as the operand
         */
        public In {
            Check.choices(choices.length());
            for (Operand<? super T> choice : choices) {
                Check.distinct(operand, choice);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.isIn(this);
        }
    }

    /**
     * {@code attribute_exists(path)}: the item has something there, be it NULL.
     *
     * @param path the place
     * @param <T> the item type
     */
    record AttributeExists<T>(Path path) implements Condition<T> {
        /** A test of a place that is not null. */
        public AttributeExists {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attributeExists(this);
        }
    }

    /**
     * {@code attribute_not_exists(path)}: the item has nothing there, or does not exist.
     *
     * @param path the place
     * @param <T> the item type
     */
    record AttributeNotExists<T>(Path path) implements Condition<T> {
        /** A test of a place that is not null. */
        public AttributeNotExists {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attributeNotExists(this);
        }
    }

    /**
     * {@code attribute_type(operand, type)}: the operand is of that type, and not only of one like it.
     *
     * @param operand a value of the item, or a given one
     * @param type the type
     * @param <T> the item type
     */
    record HasType<T>(Operand<? super T> operand, AttributeType type) implements Condition<T> {
        /** A test of an operand, neither of which is null. */
        public HasType {
            Objects.requireNonNull(operand, "operand");
            Objects.requireNonNull(type, "type");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attributeType(this);
        }
    }

    /**
     * {@code begins_with(operand, prefix)}, of strings or of binaries.
     *
     * @param operand what should begin
     * @param prefix with what
     * @param <T> the item type
     */
    record BeginsWith<T>(Operand<? super T> operand, Operand<? super T> prefix) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if both operands are the same path, or if a given one is
         *     neither a string nor a binary
         */
        public BeginsWith {
            Check.distinct(operand, prefix);
            Check.prefix(operand, prefix);
            Check.prefix(prefix, operand);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beginsWith(this);
        }
    }

    /**
     * {@code contains(operand, part)}: a string contains a part, or a set or a list contains a member.
     *
     * @param operand what should contain
     * @param part what should be contained
     * @param <T> the item type
     */
    record Contains<T>(Operand<? super T> operand, Operand<? super T> part) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if both operands are the same path
         */
        public Contains {
            Check.distinct(operand, part);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contains(this);
        }
    }

    /**
     * All of several conditions. Flat: none of them is itself an {@code And}.
     *
     * @param conditions two or more
     * @param <T> the item type
     */
    record And<T>(Vector<Condition<? super T>> conditions) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if there are fewer than two, one is {@link Always}, or they
         *     hold more operators than DynamoDB takes
         */
        public And {
            if (Check.joined("AND", And.class, conditions)) {
                conditions = conditions.flatMap(
                        c -> c instanceof And<?> and ? Check.<T>widened(and.conditions) : Vector.of(c));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.and(this);
        }
    }

    /**
     * Any of several conditions. Flat: none of them is itself an {@code Or}.
     *
     * @param conditions two or more
     * @param <T> the item type
     */
    record Or<T>(Vector<Condition<? super T>> conditions) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if there are fewer than two, one is {@link Always}, or they
         *     hold more operators than DynamoDB takes
         */
        public Or {
            if (Check.joined("OR", Or.class, conditions)) {
                conditions =
                        conditions.flatMap(c -> c instanceof Or<?> or ? Check.<T>widened(or.conditions) : Vector.of(c));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.or(this);
        }
    }

    /**
     * The opposite of a condition. Not to be rewritten: {@code NOT a < b} holds where {@code a} is missing, and
     * {@code a >= b} does not.
     *
     * @param condition what must not hold
     * @param <T> the item type
     */
    record Not<T>(Condition<? super T> condition) implements Condition<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the condition is {@link Always}, or holds as many operators
         *     as DynamoDB takes
         */
        public Not {
            Check.operand("NOT", condition);
            Check.operators(OperatorCount.of(condition) + 1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * {@return the condition that always holds}
     *
     * @param <T> the item type
     */
    static <T> Condition<T> always() {
        return new Always<>();
    }

    /**
     * {@return the opposite of a condition}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if it is the one that always holds: DynamoDB cannot say what never
     *     does
     */
    static <T> Condition<T> not(Condition<? super T> condition) {
        return new Not<>(condition);
    }

    /**
     * {@return the condition that all of the given ones hold; of none, {@link #always()}}
     *
     * @param <T> the item type
     */
    @SafeVarargs
    static <T> Condition<T> allOf(Condition<? super T>... conditions) {
        List<Condition<? super T>> given = new ArrayList<>(conditions.length);
        for (Condition<? super T> condition : conditions) {
            given.add(condition);
        }
        return Condition.<T>allOf(given);
    }

    /**
     * {@return the condition that all of the given ones hold; of none, {@link #always()}}
     *
     * @param <T> the item type
     */
    static <T> Condition<T> allOf(Iterable<? extends Condition<? super T>> conditions) {
        List<Condition<? super T>> said = new ArrayList<>();
        for (Condition<? super T> condition : conditions) {
            if (!Check.isAlways(condition)) {
                said.add(condition);
            }
        }
        return switch (said.size()) {
            case 0 -> always();
            case 1 -> Check.narrowed(said.get(0));
            default -> new And<>(Vector.<Condition<? super T>>ofAll(said));
        };
    }

    /**
     * {@return the condition that at least one of the given ones holds}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if none is given: nothing would ever hold, which DynamoDB cannot say
     */
    @SafeVarargs
    static <T> Condition<T> anyOf(Condition<? super T>... conditions) {
        List<Condition<? super T>> given = new ArrayList<>(conditions.length);
        for (Condition<? super T> condition : conditions) {
            given.add(condition);
        }
        return Condition.<T>anyOf(given);
    }

    /**
     * {@return the condition that at least one of the given ones holds}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if none is given: nothing would ever hold, which DynamoDB cannot say
     */
    static <T> Condition<T> anyOf(Iterable<? extends Condition<? super T>> conditions) {
        Vector<Condition<? super T>> choices = Vector.ofAll(conditions);
        for (int i = 0; i < choices.length(); i++) {
            if (Check.isAlways(choices.get(i))) {
                return always();
            }
        }
        return choices.length() == 1 ? Check.narrowed(choices.head()) : new Or<>(choices);
    }

    /**
     * {@return the condition that this one and the other hold}
     *
     * @param <S> the item type of both: this one's, or a kind of it
     */
    default <S extends T> Condition<S> and(Condition<? super S> other) {
        if (Check.isAlways(other)) {
            return Check.narrowed(this);
        }
        if (Check.isAlways(this)) {
            return Check.narrowed(other);
        }
        return new And<>(
                this instanceof And<?> and
                        ? Check.appended(Check.<S>widened(and.conditions), other)
                        : Vector.of(this, other));
    }

    /**
     * {@return the condition that this one or the other holds}
     *
     * @param <S> the item type of both: this one's, or a kind of it
     */
    default <S extends T> Condition<S> or(Condition<? super S> other) {
        if (Check.isAlways(other) || Check.isAlways(this)) {
            return always();
        }
        return new Or<>(
                this instanceof Or<?> or
                        ? Check.appended(Check.<S>widened(or.conditions), other)
                        : Vector.of(this, other));
    }

    /** {@return the places of an item that this condition looks at, in the order of its text} */
    default Vector<Path> paths() {
        return ConditionPaths.of(this);
    }

    /**
     * {@return the opposite of this condition}
     *
     * @throws io.github.dynalect.refusal.RefusedException if this is the one that always holds: DynamoDB cannot say what never
     *     does
     */
    default Condition<T> negate() {
        return new Not<>(this);
    }
}
