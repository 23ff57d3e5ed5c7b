package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A model: a type that is marked as an item or a document.
 *
 * @param name its name
 * @param shape what sort of type it is
 * @param visibility who sees it
 * @param generic whether it has type parameters
 * @param table the name of the table; none if it is not marked as an item
 * @param document whether it is marked as a document
 * @param view whether it is marked as a view
 * @param components its components; of a sealed interface, its accessors
 * @param unread what is said of accessors that it implements by methods which are no components
 * @param composed what it says of key attributes that are composed
 * @param indexes its indexes; of a kind, those of its sealed interface too for which it has all key attributes
 * @param kinds of a sealed interface, the types that it permits
 * @param parts of a sealed interface, the sealed ones among those that are items themselves
 * @param distinction how they are told apart, or how it is as one of them
 * @param implementation of a type of Immutables, the class that is written for it, as soon as it is
 * @param loops how it holds itself
 * @param surroundings what there is around it
 * @param unresolved whether something is missing that it names, perhaps until another processor has written it
 * @param place where it is declared
 */
public record ModelDeclaration(
        QualifiedName name,
        Shape shape,
        Visibility visibility,
        boolean generic,
        Option<String> table,
        boolean document,
        boolean view,
        Vector<ComponentDeclaration> components,
        Vector<Unread> unread,
        ComposedKeys composed,
        Vector<IndexDeclaration> indexes,
        Vector<ModelDeclaration> kinds,
        Vector<QualifiedName> parts,
        Distinction distinction,
        Option<Implementation> implementation,
        Loops loops,
        Surroundings surroundings,
        boolean unresolved,
        Place place) {
    /** What sort of type a model is. */
    public enum Shape {
        /** A record. */
        RECORD("a record"),
        /** A type that Immutables implements. */
        IMMUTABLE("a type of Immutables"),
        /** A sealed interface of those. */
        SEALED("a sealed interface"),
        /** An interface of another sort. */
        INTERFACE("an interface that is not sealed"),
        /** A class. */
        CLASS("a class"),
        /** An enum. */
        ENUM("an enum"),
        /** An annotation. */
        ANNOTATION("an annotation");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** {@return whether a model may be of this sort} */
        public boolean mayBeModel() {
            return this == RECORD || this == IMMUTABLE || this == SEALED;
        }

        /** {@return how a message calls it} */
        public String words() {
            return words;
        }
    }

    /** Who sees a type, the types around it considered. */
    public enum Visibility {
        PUBLIC,
        PACKAGE,
        PRIVATE
    }

    /** {@return whether Immutables has yet to write how it is made} */
    public boolean isUnbuilt() {
        return shape == Shape.IMMUTABLE && implementation.isEmpty();
    }

    /** {@return whether its kinds lie in one table, or one place of a document, and are told apart there} */
    public boolean tellsKinds() {
        return shape == Shape.SEALED && distinction.discriminator().isDefined();
    }

    /** {@return the types whose metamodels its own names, if its kinds are told apart: these, and the parts of an item} */
    public Vector<QualifiedName> told() {
        return tellsKinds() ? kinds.map(ModelDeclaration::name).appendAll(parts) : Vector.empty();
    }

    /** {@return its attributes that are marked so; where its kinds are told apart, by the first of these} */
    public Vector<ComponentDeclaration> keys(Mark mark) {
        return tellsKinds()
                ? kinds.headOption()
                        .toVector()
                        .flatMap(kind -> kind.marked(mark))
                        .flatMap(component -> attribute(component.name()))
                : marked(mark);
    }

    /** {@return the component that is marked so and stands for a key attribute; none if that is composed} */
    public Option<ComponentDeclaration> key(Mark mark) {
        return composed.name(mark)
                .fold(
                        () -> marked(mark).headOption(),
                        name -> template(name).isDefined()
                                ? Option.none()
                                : marked(mark)
                                        .find(component ->
                                                component.storedName().equals(name)));
    }

    /** {@return the template of an attribute, which is none of its components} */
    public Option<TemplateDeclaration> template(String attribute) {
        return composed.template(attribute);
    }

    /** {@return the templates of attributes by which something is sorted, so that their texts have an order} */
    public Vector<TemplateDeclaration> sortTemplates() {
        Vector<String> sorting = indexes.flatMap(IndexDeclaration::sort).appendAll(composed.sort());
        return composed.templates().filter(template -> sorting.contains(template.attribute()));
    }

    /** {@return the components that are marked so} */
    public Vector<ComponentDeclaration> marked(Mark mark) {
        return components.filter(component -> component.has(mark));
    }

    /** {@return the components that are stored as attributes; of a sealed interface, by all that it permits} */
    public Vector<ComponentDeclaration> attributes() {
        return components.filter(component -> component.isAttribute() && kinds.forAll(kind -> kind.stores(component)));
    }

    private boolean stores(ComponentDeclaration accessor) {
        return attribute(accessor.name()).exists(component -> component.type().equals(accessor.type()));
    }

    /** {@return the attribute of a component's name} */
    public Option<ComponentDeclaration> attribute(String name) {
        return attributes().find(attribute -> attribute.name().equals(name));
    }

    /** {@return the classes that its attributes name, and itself} */
    public Vector<QualifiedName> classes() {
        return attributes().flatMap(component -> component.type().classes()).prepend(name);
    }

    /** {@return the documents that its attributes name, unless they have codecs of their own} */
    public Vector<QualifiedName> documents() {
        return attributes()
                .filter(ComponentDeclaration::isStoredByItsType)
                .flatMap(attribute -> attribute.type().documents());
    }

    /** {@return the component of a name} */
    public Option<ComponentDeclaration> component(String name) {
        return components.find(component -> component.name().equals(name));
    }
}
