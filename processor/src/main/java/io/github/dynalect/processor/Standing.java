package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.TypeElement;

/**
 * How far a model or a view has come in a round.
 *
 * @param subject what is known of it
 * @param type its type
 * @param isResolved whether all that it names exists, so far
 * @param problems what is wrong with it, if it is resolved
 * @param missing what has yet to be written beside it, if nothing is wrong
 */
record Standing(
        Subject subject, TypeElement type, boolean isResolved, Vector<Problem> problems, Option<Problem> missing) {
    static Standing of(Subject subject, TypeElement type) {
        boolean resolved = !subject.isUnresolved();
        Vector<Problem> problems = resolved ? subject.problems() : Vector.empty();
        return new Standing(
                subject, type, resolved, problems, resolved && problems.isEmpty() ? subject.missing() : Option.none());
    }

    /** {@return whether something is wrong with it} */
    boolean isWrong() {
        return !problems.isEmpty();
    }

    /** {@return whether its metamodel can be written, as far as it is up to it} */
    boolean isComplete() {
        return isResolved && problems.isEmpty() && missing.isEmpty();
    }
}
