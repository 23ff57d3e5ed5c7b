package io.github.dynalect.processor;

import io.github.dynalect.processor.read.Metamodels;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The models and views of a round, whose metamodels may name each other. */
final class Standings {
    private final Vector<Standing> all;
    private final Map<TypeElement, Standing> ready;

    Standings(Vector<Standing> all, Metamodels metamodels) {
        this.all = all;
        this.ready = all.filter(Standing::isComplete).toJavaMap(standing -> Tuple.of(standing.type(), standing));
        boolean more = true;
        while (more) {
            // What is not ready leaves those not ready that hold it.
            more = ready.values()
                    .removeIf(standing -> !standing.subject()
                            .documents()
                            .forAll(document -> ready.containsKey(document) || metamodels.isWritten(document)));
        }
    }

    /** {@return all of them, in their order} */
    Vector<Standing> all() {
        return all;
    }

    /** {@return whether one can be written: whether all that its metamodel names is written too, by now or in this round} */
    boolean isReady(Standing standing) {
        return ready.containsKey(standing.type());
    }
}
