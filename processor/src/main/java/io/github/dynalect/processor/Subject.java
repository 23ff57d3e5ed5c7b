package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Checks;
import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.github.dynalect.processor.model.Description;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.model.ViewDescription;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.TypeElement;

/** What a metamodel is written for, a model or a view, as far as it is known in a round. */
sealed interface Subject {
    /** {@return where it is declared} */
    Place place();

    /** {@return whether it names what does not exist, or not yet; the compiler says so itself} */
    boolean isUnresolved();

    /** {@return what is wrong with it} */
    Vector<Problem> problems();

    /** {@return what has yet to be written beside it; a mistake if that never is} */
    Option<Problem> missing();

    /** {@return the documents whose metamodels its own names} */
    Set<TypeElement> documents();

    /** {@return what is to be written; none for a view of an item in which something is wrong} */
    Option<Metamodel> metamodel();

    /**
     * A type that is marked as an item or a document.
     *
     * @param declaration what the user wrote
     * @param documents the documents that it holds
     */
    record Model(ModelDeclaration declaration, Set<TypeElement> documents) implements Subject {
        @Override
        public Place place() {
            return declaration.place();
        }

        @Override
        public boolean isUnresolved() {
            return declaration.unresolved();
        }

        @Override
        public Vector<Problem> problems() {
            return Checks.of(declaration);
        }

        @Override
        public Option<Problem> missing() {
            return Checks.missing(declaration);
        }

        @Override
        public Option<Metamodel> metamodel() {
            return Option.some(Description.of(declaration));
        }
    }

    /** A type that is marked as a part of each item. */
    record View(ViewDeclaration declaration) implements Subject {
        @Override
        public Place place() {
            return declaration.model().place();
        }

        @Override
        public boolean isUnresolved() {
            return declaration.isUnresolved();
        }

        @Override
        public Vector<Problem> problems() {
            return Checks.of(declaration);
        }

        @Override
        public Option<Problem> missing() {
            return Checks.missing(declaration);
        }

        /** It names that of its item, for which it waits. */
        @Override
        public Set<TypeElement> documents() {
            return HashSet.empty();
        }

        @Override
        public Option<Metamodel> metamodel() {
            return ViewDescription.of(declaration);
        }
    }
}
