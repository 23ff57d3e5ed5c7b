package io.github.dynalect.processor;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import javax.lang.model.util.Elements;

/** The models and views of a round, whose metamodels may name each other. */
final class Standings {
    private final Vector<Standing> all;
    private final Map<String, Standing> byName;
    private final Elements elements;

    Standings(Vector<Standing> all, Elements elements) {
        this.all = all;
        this.byName = all.toMap(Standing::name, standing -> standing);
        this.elements = elements;
    }

    /** {@return all of them, in their order} */
    Vector<Standing> all() {
        return all;
    }

    /** {@return whether one can be written: whether all that its metamodel names is written too, by now or in this round} */
    boolean isReady(Standing standing) {
        return standing.isComplete()
                && reached(standing.subject().documents(), HashSet.empty()).forAll(this::isWritten);
    }

    /** The documents, and those that they hold. */
    private Set<QualifiedName> reached(Set<QualifiedName> documents, Set<QualifiedName> found) {
        return documents.foldLeft(
                found,
                (reached, document) -> reached.contains(document)
                        ? reached
                        : reached(
                                byName.get(document.toString())
                                        .map(standing -> standing.subject().documents())
                                        .getOrElse(HashSet.empty()),
                                reached.add(document)));
    }

    private boolean isWritten(QualifiedName document) {
        return byName.get(document.toString())
                .map(Standing::isComplete)
                .getOrElse(() -> elements.getTypeElement(document.metamodel().toString()) != null);
    }
}
