package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.Implementation;
import io.github.dynalect.processor.declaration.Loops;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** The components of a model as attributes. */
public final class Components {
    private final Forms words;
    private final Forms parts;
    private final Set<String> sorting;
    private final Map<String, String> partConstants;

    private Components(JavaType owner, Loops loops, Set<String> sorting, Map<String, String> partConstants) {
        this.words = new Forms(owner, Loops.NONE);
        this.parts = new Forms(owner, loops);
        this.sorting = sorting;
        this.partConstants = partConstants;
    }

    /** {@return those of a model} */
    public static Components of(ModelDeclaration model) {
        return new Components(
                owner(model),
                model.loops(),
                model.indexes()
                        .flatMap(index -> index.sort())
                        .appendAll(model.sortTemplates().flatMap(TemplateDeclaration::components))
                        .appendAll(model.keys(Mark.SORT_KEY).map(ComponentDeclaration::name))
                        .toSet(),
                partConstants(model));
    }

    /** The constants of parts by the names of their components: each has a name that nothing else has. */
    static Map<String, String> partConstants(ModelDeclaration model) {
        Vector<ComponentDeclaration> attributes = model.attributes();
        Set<String> taken = taken(model);
        Map<String, String> constants = HashMap.empty();
        for (ComponentDeclaration component : attributes) {
            String constant = Names.part(component.memberName(), taken);
            constants = constants.put(component.name(), constant);
            taken = taken.add(constant);
        }
        return constants;
    }

    /** {@return the names of the other members of the metamodel of a model, and of classes that it names} */
    static Set<String> taken(ModelDeclaration model) {
        return classes(model)
                .addAll(model.attributes()
                        .flatMap(component ->
                                Vector.of(component.memberName(), Names.codecConstant(component.memberName()))))
                .addAll(model.indexes().map(index -> Names.handle(index.name())))
                .addAll(Vector.of("KEY", "SCHEMA", "CODEC"));
    }

    /** {@return the item type that its words have: the model itself, or a type variable that has the name of no class} */
    static JavaType owner(ModelDeclaration model) {
        return model.document()
                ? new JavaType.Plain(Names.free("T", classes(model)::contains))
                : JavaType.declared(model.name());
    }

    /** {@return the names, up to the first dot, of the classes that a metamodel may name beside those of the library} */
    static Set<String> classes(ModelDeclaration model) {
        Vector<QualifiedName> kinds = model.told();
        return model.classes()
                .appendAll(kinds)
                .appendAll(
                        model.documents().appendAll(kinds).append(model.name()).map(QualifiedName::metamodel))
                .appendAll(model.attributes()
                        .flatMap(component -> component.settings().converter().map(Converter::name)))
                .appendAll(model.implementation().map(Implementation::name))
                .map(QualifiedName::outermost)
                .toSet();
    }

    /** {@return a component as an attribute, or why it cannot be stored} */
    public Either<Unsupported, AttributeModel> attribute(ComponentDeclaration component) {
        TypeUse stored = stored(component);
        return form(words, component, stored)
                .flatMap(form -> form(parts, component, stored).map(part -> attribute(component, stored, form, part)));
    }

    private AttributeModel attribute(ComponentDeclaration component, TypeUse stored, Form form, Form part) {
        Settings settings = component.settings();
        return new AttributeModel(
                component.name(),
                JavaType.of(component.type()),
                component.memberName(),
                component.storedName(),
                form,
                partConstants.get(component.name()).get(),
                part.codec(),
                presence(component.type(), stored),
                settings.whenAbsent().flatMap(text -> Defaults.read(stored, settings.timeForm(), text)),
                settings.converter().map(Converter::name));
    }

    /** The type that is stored: that of the component, or the one inside its option. */
    private static TypeUse stored(ComponentDeclaration component) {
        boolean whole = component
                .settings()
                .converter()
                .flatMap(Converter::converted)
                .exists(type -> isSame(type, component.type()));
        return whole ? component.type() : component.type().unwrapped();
    }

    /** {@return whether a codec for one type serves the other, but for a primitive} */
    public static boolean isSame(TypeUse converted, TypeUse declared) {
        return JavaType.of(converted).equals(JavaType.of(declared).boxed());
    }

    static Presence presence(TypeUse declared, TypeUse stored) {
        if (declared.equals(stored)) {
            return Presence.REQUIRED;
        }
        return declared.is("java.util.Optional") ? Presence.OPTIONAL : Presence.OPTION;
    }

    private Either<Unsupported, Form> form(Forms forms, ComponentDeclaration component, TypeUse stored) {
        Settings settings = component.settings();
        if (settings.converter().isDefined()) {
            return converted(component, stored);
        }
        if (stored.isOptional()) {
            return Forms.unsupported(component.type(), "declare " + stored);
        }
        return settings.timeForm()
                .filter(form -> stored.is("java.time.Instant"))
                .<Either<Unsupported, Form>>map(
                        form -> Either.right(Scalars.instant(form, JavaType.of(stored), forms.owner())))
                .getOrElse(() -> forms.of(stored));
    }

    /** By a codec of the user's, of which nothing is known here but its type. */
    private Either<Unsupported, Form> converted(ComponentDeclaration component, TypeUse stored) {
        if (!stored.isNameable()) {
            return Forms.unsupported(stored, "declare a type that can be named");
        }
        JavaType type = JavaType.of(stored).boxed();
        Expression codec = new Verbatim(Names.codecConstant(component.memberName()));
        boolean sorts = sorting.contains(component.name());
        WordClass word = sorts ? WordClass.ORDERED : WordClass.PLAIN;
        return Either.right(
                new Form(type, codec, word.of(words.owner(), type, codec), sorts ? KeyUse.SORT : KeyUse.PARTITION));
    }
}
