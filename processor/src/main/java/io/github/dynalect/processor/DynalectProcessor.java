package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.UseCheck;
import io.github.dynalect.processor.read.Metamodels;
import io.github.dynalect.processor.read.ModelName;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.UseReader;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Writes a metamodel for each model and each view that is compiled, or reports what is wrong with it.
 *
 * <p>What names a class that does not exist waits for the next round, in case another processor writes it. So does a type
 * of Immutables, until it is written how one is made, a view, until its item has a metamodel, and a model with documents, until
 * theirs can be written too: what is wrong with one is told of that alone.
 */
@SupportedAnnotationTypes("io.github.dynalect.annotation.*")
public final class DynalectProcessor extends AbstractProcessor {
    private Set<ModelName> waiting = LinkedHashSet.empty();
    private Set<ModelName> compiled = HashSet.empty();

    /** For the compiler. */
    public DynalectProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> present, RoundEnvironment round) {
        reportMisplaced(Vector.ofAll(present), round);
        Vector<ModelName> marked = marked(round);
        compiled = compiled.addAll(marked);
        Standings standings = standings(waiting.addAll(marked).toVector());
        standings.all().flatMap(Standing::problems).forEach(Problem::report);
        waiting = standings
                .all()
                .reject(standing -> isDone(standing, standings, round))
                .map(standing -> ModelName.of(standing.type(), elements()))
                .toLinkedSet();
        // Not claimed: where there were no other annotations, the compiler would ask no other processor.
        return false;
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }

    /** In the order of the names of the annotations: the compiler gives them in none. */
    private void reportMisplaced(Vector<TypeElement> present, RoundEnvironment round) {
        UseReader uses = new UseReader(processingEnv);
        present.sortBy(annotation -> annotation.getQualifiedName().toString())
                .reject(annotation ->
                        ModelReader.MARKS.contains(annotation.getQualifiedName().toString()))
                .flatMap(annotation -> uses.read(annotation, round))
                .flatMap(UseCheck::of)
                .forEach(Problem::report);
    }

    private Vector<ModelName> marked(RoundEnvironment round) {
        // A library older than the processor may not have all of them.
        TypeElement[] marks = ModelReader.MARKS
                .flatMap(name -> Option.of(elements().getTypeElement(name)))
                .toJavaArray(TypeElement[]::new);
        return Vector.ofAll(ElementFilter.typesIn(round.getElementsAnnotatedWithAny(marks)))
                .map(type -> ModelName.of(type, elements()));
    }

    private Standings standings(Vector<ModelName> names) {
        Metamodels metamodels = new Metamodels(elements(), compiled);
        SubjectReader subjects = new SubjectReader(processingEnv, metamodels);
        return new Standings(names.flatMap(name -> standing(name.find(elements()), subjects)), metamodels);
    }

    /** None if the processor itself fails. */
    private Option<Standing> standing(TypeElement type, SubjectReader subjects) {
        try {
            return Option.some(Standing.of(subjects.read(type), type));
        } catch (RuntimeException e) {
            reportFailure(e, type);
            return Option.none();
        }
    }

    /** Whether there is nothing more to do for it: its metamodel is written, or something is wrong with it. */
    private boolean isDone(Standing standing, Standings all, RoundEnvironment round) {
        if (standing.isWrong()) {
            return true;
        }
        if (!round.errorRaised() && all.isReady(standing)) {
            write(standing);
            return true;
        }
        // An error that was reported may be why it is missing.
        standing.missing()
                .filter(problem -> round.processingOver() && !round.errorRaised())
                .forEach(Problem::report);
        // Once no more is written, the compiler itself reports what does not exist.
        return round.processingOver();
    }

    private void write(Standing standing) {
        try {
            new MetamodelFiles(processingEnv.getFiler(), elements()).write(standing.subject(), standing.type());
        } catch (RuntimeException | IOException e) {
            reportFailure(e, standing.type());
        }
    }

    /** Never let the compiler end with a stack trace that does not name the model. */
    private void reportFailure(Exception failure, TypeElement type) {
        processingEnv.getMessager().printMessage(Kind.ERROR, "[INTERNAL] " + failure + ". Remedy: report it.", type);
    }
}
