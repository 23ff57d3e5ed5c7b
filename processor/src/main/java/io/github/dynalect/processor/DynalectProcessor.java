package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.check.UseCheck;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.UseReader;
import io.github.dynalect.processor.write.Source;
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
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * Writes a metamodel for each model and each view that is compiled, or reports what is wrong with it.
 *
 * <p>What names a class that does not exist waits for the next round, in case another processor writes it. So does a type
 * of Immutables, until it is written how one is made, and a view, until its item has a metamodel.
 */
@SupportedAnnotationTypes("io.github.dynalect.annotation.*")
public final class DynalectProcessor extends AbstractProcessor {
    private Set<ModelName> waiting = LinkedHashSet.empty();

    /** For the compiler. */
    public DynalectProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> present, RoundEnvironment round) {
        reportMisplaced(Vector.ofAll(present), round);
        Set<ModelName> names = waiting.addAll(marked(round));
        SubjectReader subjects = new SubjectReader(processingEnv);
        waiting = names.filter(name -> !isDone(name, subjects, round));
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

    private Vector<ModelName> marked(RoundEnvironment round) {
        // A library older than the processor may not have all of them.
        TypeElement[] marks = ModelReader.MARKS
                .flatMap(name -> Option.of(processingEnv.getElementUtils().getTypeElement(name)))
                .toJavaArray(TypeElement[]::new);
        return Vector.ofAll(ElementFilter.typesIn(round.getElementsAnnotatedWithAny(marks)))
                .map(type -> ModelName.of(type, processingEnv.getElementUtils()));
    }

    /** Whether there is nothing more to do for a type: its metamodel is written, or something is wrong with it. */
    private boolean isDone(ModelName name, SubjectReader subjects, RoundEnvironment round) {
        TypeElement type = name.find(processingEnv.getElementUtils());
        try {
            return isDone(subjects.read(type), type, round);
        } catch (RuntimeException | IOException e) {
            // Never let the compiler end with a stack trace that does not name the model.
            processingEnv.getMessager().printMessage(Kind.ERROR, "[INTERNAL] " + e + ". Remedy: report it.", type);
            return true;
        }
    }

    private boolean isDone(Subject subject, TypeElement type, RoundEnvironment round) throws IOException {
        if (subject.isUnresolved()) {
            // Once no more is written, the compiler itself reports what is missing.
            return round.processingOver();
        }
        Vector<Problem> problems = subject.problems();
        problems.forEach(Problem::report);
        if (!problems.isEmpty()) {
            return true;
        }
        Option<Problem> missing = subject.missing();
        if (missing.isEmpty() && !round.errorRaised()) {
            write(subject, type);
            return true;
        }
        // An error that was reported may be why it is missing.
        missing.filter(problem -> round.processingOver() && !round.errorRaised())
                .forEach(Problem::report);
        return round.processingOver();
    }

    private void write(Subject subject, TypeElement type) throws IOException {
        for (Metamodel metamodel : subject.metamodel()) {
            write(Source.of(metamodel), subject.place(), type);
        }
    }

    private void write(Source source, Place place, TypeElement type) throws IOException {
        try (Writer file = file(source.name(), type).openWriter()) {
            file.write(source.text());
        } catch (FilerException e) {
            Tag.METAMODEL_TWICE
                    .at(place, "There is another class " + source.name())
                    .report();
        }
    }

    /** Where other modules have the package as well, the compiler has to be told which one is meant. */
    private JavaFileObject file(QualifiedName name, TypeElement type) throws IOException {
        Elements elements = processingEnv.getElementUtils();
        String module = ModelName.of(type, elements).module();
        boolean ambiguous = !module.isEmpty()
                && elements.getAllPackageElements(name.packageName()).size() > 1;
        return processingEnv.getFiler().createSourceFile((ambiguous ? module + "/" : "") + name, type);
    }
}
