package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.PartDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Expression.Constant;
import io.github.dynalect.processor.model.Expression.Field;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A part of an item: what lies at a place in it.
 *
 * @param component the component there, of the item or of a document in it
 * @param attribute the same as an attribute
 * @param word its word, as the metamodel of the item has it
 * @param lacking the first on the way to it that an item may lack
 */
public record PartModel(
        ComponentDeclaration component,
        AttributeModel attribute,
        Expression word,
        Option<ComponentDeclaration> lacking) {
    /** {@return what lies at the place that a view names, or why nothing does} */
    public static Either<Astray, PartModel> of(PartDeclaration part) {
        ModelDeclaration item = part.holders().head();
        return component(item, part.names().head())
                .flatMap(component -> attribute(item, component)
                        .map(attribute -> new PartModel(
                                component,
                                attribute,
                                new Constant(item.name().metamodel(), attribute.member()),
                                lacking(component, attribute))))
                .flatMap(
                        found -> found.below(part.names().tail(), part.holders().tail()));
    }

    private Either<Astray, PartModel> below(Vector<String> names, Vector<ModelDeclaration> documents) {
        if (names.isEmpty()) {
            return Either.right(this);
        }
        if (!attribute.form().word().isDocument()) {
            return Either.left(new Astray.NoDocument(component));
        }
        ModelDeclaration document = documents.head();
        return component(document, names.head())
                .flatMap(member -> attribute(document, member).map(found -> in(document, member, found)))
                .flatMap(part -> part.below(names.tail(), documents.tail()));
    }

    private PartModel in(ModelDeclaration document, ComponentDeclaration member, AttributeModel found) {
        boolean method = found.isEndless(document.loops().direct());
        return new PartModel(
                member,
                found,
                method ? word.then(found.member()) : new Field(word, found.member()),
                lacking.orElse(() -> lacking(member, found)));
    }

    private static Either<Astray, ComponentDeclaration> component(ModelDeclaration holder, String name) {
        return holder.attribute(name).toEither(() -> new Astray.Unknown(name, holder));
    }

    private static Either<Astray, AttributeModel> attribute(ModelDeclaration holder, ComponentDeclaration component) {
        return Components.of(holder).attribute(component).mapLeft(Astray.NotStored::new);
    }

    private static Option<ComponentDeclaration> lacking(ComponentDeclaration component, AttributeModel attribute) {
        return Option.when(attribute.presence() != Presence.REQUIRED, component);
    }

    /** {@return whether items may lack it, and there is no default for that} */
    public boolean mayBeAbsent() {
        return lacking.isDefined() && attribute.whenAbsent().isEmpty();
    }

    /** {@return the type of its values: that of the component, or the one inside its option} */
    public TypeUse type() {
        return attribute.presence() == Presence.REQUIRED
                ? component.type()
                : component.type().unwrapped();
    }

    /** {@return whether a type is that of its values, but for a primitive} */
    public boolean isOf(TypeUse type) {
        return JavaType.of(type).boxed().equals(attribute.form().type());
    }

    /** {@return how a view reads it that declares it as a type} */
    Expression reading(String stored, TypeUse declared) {
        return Components.presence(declared, mayBeAbsent() ? declared.unwrapped() : declared)
                .reading(new Verbatim(stored), word);
    }
}
