package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that the kinds of a sealed interface with a discriminator are told apart by it, and can lie in one table.
 *
 * @param model the interface
 */
record KindTableCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        if (!model.tellsKinds()) {
            return Vector.empty();
        }
        if (model.document()) {
            return model.distinction().inherited().isEmpty() ? names() : Vector.empty();
        }
        Vector<Problem> tables = model.kinds().flatMap(this::table);
        // What is wrong with a part of the kinds is said of all of them.
        return model.distinction().inherited().isEmpty()
                ? names().appendAll(tables)
                        .appendAll(model.kinds().flatMap(this::keys))
                        .appendAll(indexes())
                : tables;
    }

    private Vector<Problem> names() {
        Vector<ModelDeclaration> kinds = model.kinds();
        Vector<Problem> unnamed = kinds.reject(kind -> kind.distinction().isKind())
                .map(kind -> Tag.SUBTYPE.at(
                        model.place(),
                        model.name().simpleName() + " permits " + kind.name().simpleName()
                                + ", which has no @Subtype"));
        Vector<Problem> twice = kinds.filter(
                        kind -> kind.distinction().subtype().isDefined())
                .groupBy(kind -> kind.distinction().subtype().get())
                .values()
                .filter(named -> named.length() > 1)
                .map(this::same)
                .toVector();
        Vector<ModelDeclaration> fallbacks =
                kinds.filter(kind -> kind.distinction().fallback());
        return unnamed.appendAll(twice)
                .appendAll(Option.when(
                        fallbacks.length() > 1,
                        () -> Tag.SUBTYPE.at(
                                model.place(),
                                simpleNames(fallbacks) + " are both the kind of all others",
                                "annotate one with @FallbackSubtype")));
    }

    private Problem same(Vector<ModelDeclaration> kinds) {
        return Tag.SUBTYPE.at(
                model.place(), simpleNames(kinds) + " have the same @Subtype", "give each a name of its own");
    }

    private static String simpleNames(Vector<ModelDeclaration> kinds) {
        return kinds.map(kind -> kind.name().simpleName()).mkString(" and ");
    }

    private Option<Problem> table(ModelDeclaration kind) {
        return Option.when(
                kind.table().isDefined() && !kind.table().equals(model.table()),
                () -> problem(kind, "is in another table"));
    }

    /** That a kind has no key at all is said of the kind. */
    private Option<Problem> keys(ModelDeclaration kind) {
        ModelDeclaration first = model.kinds().head();
        if (!hasKey(kind) || !hasKey(first)) {
            return Option.none();
        }
        if (!key(kind).equals(key(first))) {
            return Option.some(
                    problem(kind, "has another key than " + first.name().simpleName()));
        }
        return own(kind)
                .find(key -> model.attribute(key.name()).isEmpty())
                .map(key -> problem(kind, "has the key " + key.name() + ", which is no accessor of all kinds"));
    }

    private boolean hasKey(ModelDeclaration kind) {
        return model.composed().partition().isDefined()
                || !kind.marked(Mark.PARTITION_KEY).isEmpty();
    }

    /** The components that are keys, and not such as are stored in place of a composed attribute. */
    private static Vector<ComponentDeclaration> own(ModelDeclaration kind) {
        return Vector.of(Mark.PARTITION_KEY, Mark.SORT_KEY)
                .filter(mark -> kind.composed().name(mark).isEmpty())
                .flatMap(kind::marked);
    }

    private static Vector<String> key(ModelDeclaration kind) {
        return kind.composed().ofTable().appendAll(own(kind).map(ComponentDeclaration::name));
    }

    private Vector<Problem> indexes() {
        Vector<Problem> problems = Vector.empty();
        Vector<ModelDeclaration> before = Vector.empty();
        for (ModelDeclaration kind : model.kinds()) {
            Vector<ModelDeclaration> others = before;
            problems = problems.appendAll(kind.indexes()
                            .filter(index -> others.exists(other -> differs(kind, index, other)))
                            .map(index -> problem(kind, "has another index \"" + index.name() + "\"")))
                    .appendAll(Option.when(
                            others.exists(other -> expiresOtherwise(kind, other)),
                            () -> problem(kind, "has another time to live")));
            before = before.append(kind);
        }
        return problems;
    }

    private static boolean differs(ModelDeclaration kind, IndexDeclaration index, ModelDeclaration other) {
        return other.indexes()
                .filter(same -> same.name().equals(index.name()))
                .exists(same -> same.scope() != index.scope()
                        || same.projection() != index.projection()
                        || !stored(kind, index.partition()).equals(stored(other, same.partition()))
                        || !stored(kind, index.sort()).equals(stored(other, same.sort()))
                        || !stored(kind, index.include()).equals(stored(other, same.include())));
    }

    private static Vector<String> stored(ModelDeclaration kind, Vector<String> names) {
        return names.flatMap(name -> kind.template(name)
                .map(TemplateDeclaration::attribute)
                .orElse(() -> kind.attribute(name).map(ComponentDeclaration::storedName)));
    }

    private static boolean expiresOtherwise(ModelDeclaration kind, ModelDeclaration other) {
        Vector<String> own = expiry(kind);
        Vector<String> others = expiry(other);
        return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
    }

    private static Vector<String> expiry(ModelDeclaration kind) {
        return kind.marked(Mark.TIME_TO_LIVE).map(ComponentDeclaration::storedName);
    }

    private Problem problem(ModelDeclaration kind, String fault) {
        return Tag.KIND_TABLE.at(
                model.place(),
                "The kind " + kind.name().simpleName() + " of " + model.name().simpleName() + " " + fault);
    }
}
