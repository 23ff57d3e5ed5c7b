package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.CollectionDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.model.CollectionModels;
import io.github.dynalect.processor.model.Names;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check of the partitions to which a sealed interface gives names.
 *
 * @param model the interface, or another model on which they stand
 */
record CollectionCheck(ModelDeclaration model) {
    /** The methods that metamodels have, and those that they inherit and cannot hide. */
    private static final Set<String> METHODS = HashSet.of(
            "attr",
            "key",
            "partition",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    Vector<Problem> problems() {
        return model.tellsKinds() && !model.document()
                ? collections().flatMap(this::problem)
                : collections()
                        .map(collection -> one(
                                collection,
                                "stands on " + model.name().simpleName(),
                                "move it to a sealed interface with @Discriminator, whose kinds are items"));
    }

    private Vector<CollectionDeclaration> collections() {
        return model.composed().collections();
    }

    private Option<Problem> problem(CollectionDeclaration collection) {
        return name(collection)
                .orElse(() -> TemplateTextCheck.of(collection.partition(), collection.place(), said(collection)))
                .orElse(() -> index(collection))
                .orElse(() -> kinds(collection));
    }

    private Option<Problem> name(CollectionDeclaration collection) {
        String name = collection.name();
        if (!Names.isName(name) || METHODS.contains(name)) {
            return Option.some(one(collection, "cannot be a method of the metamodel", "choose another name"));
        }
        boolean second =
                collections().find(other -> other.name().equals(name)).exists(first -> !first.equals(collection));
        return Option.when(second, () -> one(collection, "is the second of this name", "choose another name"));
    }

    private Option<Problem> index(CollectionDeclaration collection) {
        Option<IndexDeclaration> index = new CollectionModels(model).index(collection);
        if (collection.index().isDefined() && index.isEmpty()) {
            return Option.some(one(
                    collection,
                    "is in the index \"" + collection.index().get() + "\", which no kind has",
                    "name an index of a kind"));
        }
        return Option.when(
                index.exists(found -> found.scope() == IndexDeclaration.Scope.LOCAL),
                () -> one(collection, "is in a local index", "leave the index out: its partitions are the table's"));
    }

    private Option<Problem> kinds(CollectionDeclaration collection) {
        return Option.when(
                new CollectionModels(model).fitting(collection).isEmpty(),
                () -> one(
                        collection,
                        "fits no kind: none has the partition \""
                                + collection.partition().text() + "\""));
    }

    private static Problem one(CollectionDeclaration collection, String fault) {
        return Tag.COLLECTION.at(collection.place(), said(collection) + fault);
    }

    private static Problem one(CollectionDeclaration collection, String fault, String remedy) {
        return Tag.COLLECTION.at(collection.place(), said(collection) + fault, remedy);
    }

    private static String said(CollectionDeclaration collection) {
        return "The collection \"" + collection.name() + "\" ";
    }
}
