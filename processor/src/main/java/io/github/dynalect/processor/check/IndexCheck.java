package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration.Projection;
import io.github.dynalect.processor.declaration.IndexDeclaration.Scope;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.model.Components;
import io.github.dynalect.processor.model.KeyUse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * The check of the indexes of an item.
 *
 * @param model the model
 */
record IndexCheck(ModelDeclaration model) {
    private static final Pattern NAME = Pattern.compile("(?=.*[a-zA-Z0-9])[a-zA-Z0-9_.-]{3,255}");
    private static final int KEY_ATTRIBUTES = 4;
    private static final int LOCAL_INDEXES = 5;
    private static final int PROJECTED = 20;
    private static final int PROJECTED_OF_TABLE = 100;

    Vector<Problem> problems() {
        return model.indexes()
                .flatMap(index -> second(index)
                        .appendAll(index.inherited() ? Vector.empty() : declared(index))
                        .appendAll(composed(index))
                        .appendAll(local(index))
                        .appendAll(attributes(index)))
                .appendAll(tooManyLocal())
                .appendAll(tooManyProjected());
    }

    /** What is wrong with the indexes of a table that has several kinds, whichever of them they are of. */
    Vector<Problem> ofTable() {
        return model.indexes()
                .flatMap(index -> second(index).appendAll(declared(index)).appendAll(empty(index)));
    }

    private static Vector<Problem> declared(IndexDeclaration index) {
        return name(index).appendAll(width(index)).appendAll(projection(index));
    }

    private static Vector<Problem> name(IndexDeclaration index) {
        return NAME.matcher(index.name()).matches()
                ? Vector.empty()
                : one(
                        Tag.INDEX_NAME,
                        index,
                        "cannot have this name: it is not of 3 to 255 letters, digits, dots, dashes and underscores");
    }

    private Vector<Problem> second(IndexDeclaration index) {
        boolean second =
                model.indexes().find(other -> other.name().equals(index.name())).exists(first -> !first.equals(index));
        return second ? one(Tag.INDEX_NAME, index, "is the second index of this name") : Vector.empty();
    }

    private Vector<Problem> empty(IndexDeclaration index) {
        boolean has = model.kinds()
                .flatMap(ModelDeclaration::indexes)
                .exists(other -> other.inherited() && other.name().equals(index.name()));
        return has
                ? Vector.empty()
                : one(
                        Tag.INDEX_EMPTY,
                        index,
                        "is empty: no kind has " + index.keys().mkString(" and "));
    }

    private Vector<Problem> composed(IndexDeclaration index) {
        Vector<TemplateDeclaration> composed = index.partition().flatMap(model::template);
        if (!composed.isEmpty() && index.partition().length() > 1) {
            return one(
                    Tag.INDEX_WIDTH,
                    index,
                    "has the composed partition attribute \"" + composed.head().attribute() + "\" beside others",
                    "compose all of them into one");
        }
        int parts = composed.flatMap(TemplateDeclaration::components).length();
        return parts > KEY_ATTRIBUTES
                ? one(
                        Tag.INDEX_WIDTH,
                        index,
                        "composes its partition attribute of " + parts + " components",
                        "compose it of at most four")
                : Vector.empty();
    }

    private static Vector<Problem> width(IndexDeclaration index) {
        boolean global = index.scope() == Scope.GLOBAL;
        if (global && (index.partition().isEmpty() || index.partition().length() > KEY_ATTRIBUTES)) {
            return one(Tag.INDEX_WIDTH, index, "has " + index.partition().length() + " partition attributes");
        }
        if (index.sort().length() > KEY_ATTRIBUTES) {
            return one(Tag.INDEX_WIDTH, index, "has " + index.sort().length() + " sort attributes");
        }
        Vector<String> keys = index.partition().appendAll(index.sort());
        return keys.distinct().length() < keys.length()
                ? one(Tag.INDEX_WIDTH, index, "has one attribute twice")
                : Vector.empty();
    }

    private Vector<Problem> local(IndexDeclaration index) {
        if (index.scope() == Scope.GLOBAL) {
            return Vector.empty();
        }
        if (model.marked(Mark.SORT_KEY).isEmpty() && model.composed().sort().isEmpty()) {
            return one(Tag.INDEX_LOCAL, index, "is a local index of a table without a sort key");
        }
        return model.marked(Mark.PARTITION_KEY)
                        .map(ComponentDeclaration::name)
                        .appendAll(model.composed().partition())
                        .exists(index.sort()::contains)
                ? one(Tag.INDEX_LOCAL, index, "sorts by the partition key", "choose another attribute")
                : Vector.empty();
    }

    private Vector<Problem> attributes(IndexDeclaration index) {
        Components components = Components.of(model);
        return index.partition()
                .appendAll(index.sort())
                .distinct()
                .filter(name -> model.template(name).isEmpty())
                .flatMap(name -> find(name)
                        .fold(() -> unknown(index, name).toOption(), component -> key(components, index, component)))
                .appendAll(index.include()
                        .reject(name -> find(name).isDefined()
                                || model.distinction().discriminator().contains(name))
                        .flatMap(name -> unknown(index, name)));
    }

    private Option<ComponentDeclaration> find(String name) {
        return model.attribute(name);
    }

    private static Vector<Problem> unknown(IndexDeclaration index, String name) {
        return one(Tag.INDEX_UNKNOWN_ATTRIBUTE, index, "names \"" + name + "\", which is no attribute");
    }

    private static Option<Problem> key(Components components, IndexDeclaration index, ComponentDeclaration component) {
        // What is wrong with the type itself is said elsewhere.
        return components
                .attribute(component)
                .toOption()
                .map(attribute -> attribute.form().keyUse())
                .filter(use ->
                        index.sort().contains(component.name()) ? use.compareTo(KeyUse.SORT) < 0 : use == KeyUse.NONE)
                .map(use -> Tag.INDEX_KEY_TYPE.at(
                        index.place(),
                        said(index) + "has the key attribute " + component.name() + " of type " + component.type()
                                + (use == KeyUse.NONE ? "" : ", whose stored form has no order that Java knows")));
    }

    private static Vector<Problem> projection(IndexDeclaration index) {
        Vector<String> include = index.include();
        boolean named = index.projection() == Projection.INCLUDE;
        if (named == include.isEmpty()) {
            return one(Tag.INDEX_PROJECTION, index, "has " + index.projection() + " and includes " + include.length());
        }
        if (include.length() > PROJECTED) {
            return one(
                    Tag.INDEX_PROJECTION, index, "includes " + include.length() + " attributes, and 20 are the most");
        }
        return include.distinct().length() < include.length()
                ? one(Tag.INDEX_PROJECTION, index, "includes one attribute twice")
                : Vector.empty();
    }

    private Vector<Problem> tooManyLocal() {
        return model.indexes()
                .filter(index -> index.scope() == Scope.LOCAL)
                .drop(LOCAL_INDEXES)
                .flatMap(index -> one(Tag.INDEX_LOCAL, index, "is one local index more than the five of a table"));
    }

    private Vector<Problem> tooManyProjected() {
        int projected =
                model.indexes().map(index -> index.include().length()).sum().intValue();
        return projected > PROJECTED_OF_TABLE
                ? Vector.of(Tag.INDEX_PROJECTION.at(
                        model.place(),
                        "All indexes together include " + projected + " attributes, and 100 are the most"))
                : Vector.empty();
    }

    private static Vector<Problem> one(Tag tag, IndexDeclaration index, String fault) {
        return Vector.of(tag.at(index.place(), said(index) + fault));
    }

    private static Vector<Problem> one(Tag tag, IndexDeclaration index, String fault, String remedy) {
        return Vector.of(tag.at(index.place(), said(index) + fault, remedy));
    }

    private static String said(IndexDeclaration index) {
        return "The index \"" + index.name() + "\" ";
    }
}
