package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.check.UseCheck;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.UseReader;
import io.github.dynalect.processor.read.ViewReader;
import io.github.dynalect.processor.write.Source;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
    private Set<String> waiting = LinkedHashSet.empty();
    private Set<String> models = HashSet.empty();

    /** For the compiler. */
    public DynalectProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> present, RoundEnvironment round) {
        reportMisplaced(Vector.ofAll(present), round);
        Vector<String> marked = marked(round);
        models = models.addAll(marked);
        Standings standings = new Standings(
                waiting.addAll(marked).toVector().flatMap(this::standing), processingEnv.getElementUtils());
        standings.all().flatMap(Standing::problems).forEach(Problem::report);
        waiting = standings
                .all()
                .reject(standing -> isDone(standing, standings, round))
                .map(Standing::name)
                .toLinkedSet();
        // Not claimed: where there were no other annotations, the compiler would ask no other processor.
        return false;
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

    private Vector<String> marked(RoundEnvironment round) {
        // A library older than the processor may not have all of them.
        TypeElement[] marks = ModelReader.MARKS
                .flatMap(name -> Option.of(processingEnv.getElementUtils().getTypeElement(name)))
                .toJavaArray(TypeElement[]::new);
        return Vector.ofAll(ElementFilter.typesIn(round.getElementsAnnotatedWithAny(marks)))
                .map(type -> type.getQualifiedName().toString());
    }

    /** None if the processor itself fails. */
    private Option<Standing> standing(String name) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        try {
            return Option.some(Standing.of(subject(type), type));
        } catch (RuntimeException e) {
            reportFailure(e, type);
            return Option.none();
        }
    }

    private Subject subject(TypeElement type) {
        return new ViewReader(processingEnv, models)
                .read(type)
                .<Subject>map(Subject.View::new)
                .getOrElse(() -> new Subject.Model(new ModelReader(processingEnv, models).read(type)));
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
            for (Metamodel metamodel : standing.subject().metamodel()) {
                write(Source.of(metamodel), standing.subject().place(), standing.type());
            }
        } catch (RuntimeException | IOException e) {
            reportFailure(e, standing.type());
        }
    }

    /** Never let the compiler end with a stack trace that does not name the model. */
    private void reportFailure(Exception failure, TypeElement type) {
        processingEnv.getMessager().printMessage(Kind.ERROR, "[INTERNAL] " + failure + ". Remedy: report it.", type);
    }

    private void write(Source source, Place place, TypeElement type) throws IOException {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.name().toString(), type)
                .openWriter()) {
            file.write(source.text());
        } catch (FilerException e) {
            Tag.METAMODEL_TWICE
                    .at(place, "There is another class " + source.name())
                    .report();
        }
    }
}
