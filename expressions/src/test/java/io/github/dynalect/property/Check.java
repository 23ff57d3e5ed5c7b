package io.github.dynalect.property;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What a property demands of a trial.
 *
 * @param <E> the kind of tree
 */
interface Check<E> {
    /** What is wrong with the trial, for people; none if it is as it should be. */
    Option<String> complaint(Trial<E> trial);

    /** The demand that two give the same answer. */
    static <E, A> Check<E> agree(String one, Function<Trial<E>, A> first, String other, Function<Trial<E>, A> second) {
        return trial -> {
            A left = first.apply(trial);
            A right = second.apply(trial);
            return Option.when(!left.equals(right), () -> answers(one, left, other, right));
        };
    }

    /** Two answers that do not agree, for people. */
    static String answers(String one, Object first, String other, Object second) {
        return "%s: %s%n%s: %s".formatted(one, first, other, second);
    }

    /** The complaint, which may also be an exception. */
    default Option<String> outcome(Trial<E> trial) {
        try {
            return complaint(trial);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return Option.some(e.toString());
        }
    }
}
