package io.github.dynalect.examples;

import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The reasons why a transaction was cancelled, by the positions of its actions, as the service tells them. */
public final class Reasons {
    private Reasons() {}

    /** {@return the reasons of the first actions; none of what was done} */
    public static Vector<String> of(int actions, Either<TransactionCancelled, Done> outcome) {
        Vector<Reason<?>> told = outcome.fold(cancelled -> Vector.ofAll(cancelled.reasons()), done -> Vector.empty());
        return outcome.isRight()
                ? Vector.empty()
                : Vector.range(0, actions)
                        .map(position -> at(told, position).map(Reason::code).getOrElse("None"));
    }

    private static Option<Reason<?>> at(Vector<Reason<?>> told, int position) {
        return told.find(reason -> reason.position() == position);
    }
}
