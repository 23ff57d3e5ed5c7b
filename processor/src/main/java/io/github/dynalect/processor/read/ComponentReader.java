package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IdForm;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.TimeForm;
import io.github.dynalect.processor.declaration.Unread;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the components of models: those of records, and the accessors of other types.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param messager what reports
 * @param annotations what reads annotations
 * @param metamodels what tells whether documents have metamodels
 */
record ComponentReader(
        Elements elements, Types types, Messager messager, Annotations annotations, Metamodels metamodels) {
    Vector<ComponentDeclaration> read(TypeElement model) {
        TypeReader reader = new TypeReader(annotations, new Viewpoint(elements, model), metamodels);
        return sources(model).map(source -> component(model, source, reader));
    }

    /** What components are read from, in the order of the model. */
    Vector<ComponentSource> sources(TypeElement model) {
        OverriddenReader overridden = overriddenReader();
        if (model.getKind() == ElementKind.RECORD) {
            return Vector.ofAll(model.getRecordComponents())
                    .map(component ->
                            ofRecord(model, component, overridden.by(Vector.of(component.getAccessor()), model)));
        }
        Accessors accessors = accessors();
        return accessors
                .of(model)
                .map(declarations -> new ComponentSource(
                        Vector.ofAll(declarations),
                        overridden.by(declarations, model),
                        accessors.type(model, declarations),
                        place(model, declarations)));
    }

    /** {@return what is said of the accessors that a model implements by methods which are no components} */
    Vector<Unread> unread(TypeElement model) {
        return overriddenReader().unread(model, sources(model));
    }

    private Accessors accessors() {
        return new Accessors(elements, types, annotations);
    }

    private OverriddenReader overriddenReader() {
        return new OverriddenReader(elements, messager, annotations, accessors());
    }

    private static ComponentSource ofRecord(
            TypeElement model, RecordComponentElement component, Vector<ExecutableElement> inherited) {
        return new ComponentSource(
                Vector.of(component, component.getAccessor()), inherited, component.asType(), field(model, component));
    }

    /** {@return where a record's component is declared: the compiler knows that of its field only} */
    static Element field(TypeElement model, RecordComponentElement component) {
        return Vector.ofAll(ElementFilter.fieldsIn(model.getEnclosedElements()))
                .<Element>map(field -> field)
                .find(field -> field.getSimpleName().equals(component.getSimpleName()))
                .getOrElse(component);
    }

    /** What is inherited may be declared in another file, or in none: it is shown at the model. */
    private static Element place(TypeElement model, Vector<ExecutableElement> declarations) {
        return declarations
                .<Element>map(accessor -> accessor)
                .find(accessor -> model.equals(accessor.getEnclosingElement()))
                .getOrElse(model);
    }

    private ComponentDeclaration component(TypeElement model, ComponentSource source, TypeReader reader) {
        boolean whole = isWhole(source);
        return new ComponentDeclaration(
                source.name(),
                // A model waits for what its annotations name as it does for a missing type.
                whole ? reader.read(source.type()) : TypeReader.unresolved(source.name()),
                HashSet.of(Mark.values())
                        .filter(mark -> annotations
                                .ours(source.declarations(), mark.annotation())
                                .isDefined()),
                whole ? settings(source, reader) : Settings.NONE,
                annotations.contradictory(source.declarations()),
                overriddenReader().read(source, model),
                new NullableReader(types, reader).read(source),
                new ElementPlace(messager, source.place(), Option.none()));
    }

    /** {@return whether a component is deprecated, or something that its type or an annotation names} */
    boolean nameDeprecated(TypeElement model) {
        DeprecationFinder finder = new DeprecationFinder(elements);
        return sources(model)
                .exists(source -> source.declarations().exists(finder::isDeprecated)
                        || finder.namesDeprecated(source.type())
                        || codec(source)
                                .flatMap(codec -> Option.of(types.asElement(codec)))
                                .exists(finder::hasDeprecated));
    }

    private boolean isWhole(ComponentSource source) {
        return source.declarations().appendAll(source.inherited()).forAll(annotations::areWhole)
                && codec(source).forAll(codec -> !Supertypes.areMissing(codec));
    }

    private Settings settings(ComponentSource source, TypeReader reader) {
        return new Settings(
                text(source, "StoredName"),
                text(source, "MemberName"),
                codec(source).map(codec -> new ConverterReader(types, reader).read(codec)),
                annotations
                        .ours(source.declarations(), "StoredAs")
                        .map(mirror -> TimeForm.valueOf(annotations.constant(mirror, "value"))),
                annotations
                        .ours(source.declarations(), "GeneratedId")
                        .map(mirror -> IdForm.valueOf(annotations.constant(mirror, "value"))),
                text(source, "WhenAbsent"),
                text(source, "PartAt"));
    }

    private Option<TypeMirror> codec(ComponentSource source) {
        return annotations
                .ours(source.declarations(), "ConvertedBy")
                .flatMap(mirror -> annotations.type(mirror, "value"));
    }

    private Option<String> text(ComponentSource source, String annotation) {
        return annotations.ours(source.declarations(), annotation).map(mirror -> annotations.text(mirror, "value"));
    }
}
