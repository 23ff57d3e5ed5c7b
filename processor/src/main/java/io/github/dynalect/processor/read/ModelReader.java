package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ComposedKeys;
import io.github.dynalect.processor.declaration.Implementation;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.Loops;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads models: the types that are marked as items or documents. */
public final class ModelReader {
    /** The annotations that make a type a model, a kind of one, or a view. */
    public static final Vector<String> MARKS = Vector.of(
                    "DynamoItem", "DynamoDocument", "Subtype", "FallbackSubtype", "ViewOf")
            .map("io.github.dynalect.annotation."::concat);

    private static final String IMMUTABLE = "org.immutables.value.Value.Immutable";

    private final Elements elements;
    private final Types types;
    private final Messager messager;
    private final Annotations annotations;
    private final ComponentReader components;
    private final LoopFinder loops;

    /** A reader of what a compiler knows in one round. */
    public ModelReader(ProcessingEnvironment environment, Metamodels metamodels) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.messager = environment.getMessager();
        this.annotations = new Annotations(elements);
        this.components = new ComponentReader(elements, types, messager, annotations, metamodels);
        this.loops = new LoopFinder(elements, components);
    }

    /** {@return what the user wrote} */
    public ModelDeclaration read(TypeElement model) {
        Shape shape = shape(model);
        DistinctionReader distinctions = new DistinctionReader(annotations);
        boolean document = distinctions.isDocument(model);
        Vector<ModelDeclaration> kinds = shape == Shape.SEALED ? kinds(model) : Vector.empty();
        Vector<ComponentDeclaration> read = shape.mayBeModel() ? components.read(model) : Vector.empty();
        ComposedKeys composed = new ComposedKeyReader(messager, annotations).read(model);
        return new ModelDeclaration(
                TypeReader.name(model),
                shape,
                visibility(model),
                !model.getTypeParameters().isEmpty(),
                distinctions.table(model),
                document,
                annotations.ours(model, "ViewOf").isDefined(),
                read,
                shape == Shape.RECORD || shape == Shape.IMMUTABLE ? components.unread(model) : Vector.empty(),
                composed,
                indexes(model, read, composed),
                kinds,
                document ? Vector.empty() : parts(model).map(TypeReader::name),
                distinctions.read(model),
                implementation(model, shape),
                document ? loops.of(model) : Loops.NONE,
                new SurroundingsReader(elements, components).read(model),
                isUnresolved(model, read, kinds),
                new ElementPlace(messager, model, Option.none()));
    }

    private Vector<IndexDeclaration> indexes(
            TypeElement model, Vector<ComponentDeclaration> read, ComposedKeys composed) {
        IndexReader reader = new IndexReader(messager, annotations);
        Vector<String> names = read.map(ComponentDeclaration::name)
                .appendAll(composed.templates().map(TemplateDeclaration::attribute));
        return reader.read(model).appendAll(reader.inherited(model, names));
    }

    private Option<Implementation> implementation(TypeElement model, Shape shape) {
        return shape == Shape.IMMUTABLE
                ? new ImplementationReader(elements, types).read(model, components.sources(model))
                : Option.none();
    }

    private boolean isUnresolved(TypeElement model, Vector<ComponentDeclaration> read, Vector<ModelDeclaration> kinds) {
        return !annotations.areWhole(model)
                || !new DistinctionReader(annotations).interfaces(model).forAll(annotations::areWhole)
                || Supertypes.areMissing(model)
                || permitted(model).exists(kind -> kind.getKind() == TypeKind.ERROR)
                || kinds.exists(ModelDeclaration::unresolved)
                || read.exists(component -> component.type().isUnresolved());
    }

    private static Vector<TypeMirror> permitted(TypeElement model) {
        return Permitted.of(model);
    }

    /** The types that an interface permits, and those that sealed ones among them permit; each once, though two permit it. */
    private Vector<ModelDeclaration> kinds(TypeElement model) {
        return declared(model)
                .flatMap(kind -> shape(kind) == Shape.SEALED ? kinds(kind) : Vector.of(read(kind)))
                .distinctBy(ModelDeclaration::name);
    }

    /** The sealed interfaces that an interface permits, and those that these permit, as far as they are items themselves. */
    private Vector<TypeElement> parts(TypeElement model) {
        return declared(model)
                .filter(part -> shape(part) == Shape.SEALED)
                .flatMap(part -> parts(part)
                        .prependAll(
                                Option.when(annotations.ours(part, "DynamoItem").isDefined(), part)))
                .distinct();
    }

    private static Vector<TypeElement> declared(TypeElement model) {
        return permitted(model)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    private Shape shape(TypeElement model) {
        if (annotations.find(model, IMMUTABLE).isDefined()) {
            return Shape.IMMUTABLE;
        }
        return switch (model.getKind()) {
            case RECORD -> Shape.RECORD;
            case INTERFACE -> model.getModifiers().contains(Modifier.SEALED) ? Shape.SEALED : Shape.INTERFACE;
            case ENUM -> Shape.ENUM;
            case ANNOTATION_TYPE -> Shape.ANNOTATION;
            default -> Shape.CLASS;
        };
    }

    private static Visibility visibility(Element type) {
        Visibility own = type.getModifiers().contains(Modifier.PRIVATE)
                ? Visibility.PRIVATE
                : type.getModifiers().contains(Modifier.PUBLIC) ? Visibility.PUBLIC : Visibility.PACKAGE;
        Visibility outer = type.getEnclosingElement() instanceof TypeElement around ? visibility(around) : own;
        return own.compareTo(outer) > 0 ? own : outer;
    }
}
