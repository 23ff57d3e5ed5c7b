package io.github.dynalect.expression;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A change to an item, or several that happen at once.
 *
 * <p>All actions of one update read the item as it was before any of them.
 *
 * @param <T> the item type
 */
public sealed interface UpdateAction<T> {
    /** {@return what the case for this kind of action makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of action: a new kind breaks every interpreter at compile time.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for {@code SET}} */
        R set(Set<?> action);

        /** {@return the result for {@code REMOVE}} */
        R remove(Remove<?> action);

        /** {@return the result for {@code ADD}} */
        R add(Add<?> action);

        /** {@return the result for {@code DELETE}} */
        R delete(Delete<?> action);

        /** {@return the result for several actions} */
        R all(All<?> actions);
    }

    /**
     * {@code SET target = value}: puts a value in place of what is there, if anything.
     *
     * @param target the place
     * @param value the value
     * @param <T> the item type
     */
    record Set<T>(Path target, SetValue<? super T> value) implements UpdateAction<T> {
        /** An action on a place, neither of which is null. */
        public Set {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(value, "value");
            Check.nesting(target, value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /**
     * {@code REMOVE target}: takes away what is there, if anything.
     *
     * @param target the place
     * @param <T> the item type
     */
    record Remove<T>(Path target) implements UpdateAction<T> {
        /** An action on a place that is not null. */
        public Remove {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remove(this);
        }
    }

    /**
     * {@code ADD target value}: adds a number to a number, or members to a set; where nothing is, puts the value.
     *
     * @param target the place
     * @param value a number or a set
     * @param <T> the item type
     */
    record Add<T>(Path target, Literal<? super T> value) implements UpdateAction<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the value is neither a number nor a set
         */
        public Add {
            Objects.requireNonNull(target, "target");
            Check.addable(target, Objects.requireNonNull(value, "value"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.add(this);
        }
    }

    /**
     * {@code DELETE target value}: takes members out of a set. A set that loses its last member is gone.
     *
     * @param target the place
     * @param value a set
     * @param <T> the item type
     */
    record Delete<T>(Path target, Literal<? super T> value) implements UpdateAction<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the value is no set
         */
        public Delete {
            Objects.requireNonNull(target, "target");
            Check.set(target, Objects.requireNonNull(value, "value"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.delete(this);
        }
    }

    /**
     * Several actions, or none. Flat: none of them is itself an {@code All}.
     *
     * @param actions the actions, in the order in which they were given
     * @param <T> the item type
     */
    record All<T>(Vector<UpdateAction<? super T>> actions) implements UpdateAction<T> {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if one target contains another, or two treat one place as a map
         *     and as a list
         */
        public All {
            actions = JoinedActions.checked(actions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /**
     * {@return the action that changes nothing: the identity of {@link #and}, so that optional actions compose}
     *
     * @param <T> the item type
     */
    static <T> UpdateAction<T> none() {
        return new All<>(Vector.empty());
    }

    /**
     * {@return this action and another, at once}
     *
     * @param <S> the item type of both: this one's, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException if both touch the same place
     */
    default <S extends T> UpdateAction<S> and(UpdateAction<? super S> other) {
        if (isEmpty()) {
            return JoinedActions.narrowed(other);
        }
        if (other.isEmpty()) {
            return JoinedActions.narrowed(this);
        }
        return new All<>(
                this instanceof All<?> all
                        ? Check.appended(JoinedActions.<S>widened(all.actions), other)
                        : Vector.of(this, other));
    }

    /** {@return the places that this action touches} */
    default Vector<Path> targets() {
        return Targets.of(this);
    }

    /** {@return the places that this action reads to compute what it stores} */
    default Vector<Path> reads() {
        return UpdateReads.of(this);
    }

    /**
     * {@return whether this action leaves an item the same if it is done once more}
     *
     * <p>Then a request whose answer was lost can be sent again, as long as nobody else writes in between. It is decided by
     * the action alone: one that adds to a number, appends to a list, or stores at or takes away an element of a list by its
     * index is not idempotent, nor is one that computes from what the update itself changes.
     */
    default boolean isIdempotent() {
        return Idempotence.of(this);
    }

    /** {@return whether this action changes nothing} */
    default boolean isEmpty() {
        return this instanceof All<T> all && all.actions().isEmpty();
    }
}
