package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Checks;
import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.check.UseCheck;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.model.Description;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.UseReader;
import io.github.dynalect.processor.write.Source;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
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
 * Writes a metamodel for each model that is compiled, or reports what is wrong with the model.
 *
 * <p>A model that names a class which does not exist waits for the next round, in case another processor writes it. So
 * does a type of Immutables, until it is written how one is made.
 */
@SupportedAnnotationTypes("io.github.dynalect.annotation.*")
public final class DynalectProcessor extends AbstractProcessor {
    private Set<String> waiting = LinkedHashSet.empty();

    /** For the compiler. */
    public DynalectProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> present, RoundEnvironment round) {
        reportMisplaced(Vector.ofAll(present), round);
        Set<String> names = waiting.addAll(models(round));
        waiting = names.filter(name -> !isDone(name, round));
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

    private Vector<String> models(RoundEnvironment round) {
        TypeElement[] annotations = ModelReader.MARKS
                .map(processingEnv.getElementUtils()::getTypeElement)
                .toJavaArray(TypeElement[]::new);
        return Vector.ofAll(ElementFilter.typesIn(round.getElementsAnnotatedWithAny(annotations)))
                .map(model -> model.getQualifiedName().toString());
    }

    /** Whether there is nothing more to do for a model: it is written, or something is wrong with it. */
    private boolean isDone(String name, RoundEnvironment round) {
        TypeElement model = processingEnv.getElementUtils().getTypeElement(name);
        try {
            ModelDeclaration declaration = new ModelReader(processingEnv).read(model);
            if (declaration.unresolved()) {
                // Once no more is written, the compiler itself reports what is missing.
                return round.processingOver();
            }
            Vector<Problem> problems = Checks.of(declaration);
            problems.forEach(Problem::report);
            if (problems.isEmpty() && declaration.isUnbuilt()) {
                return isOver(declaration, round);
            }
            if (problems.isEmpty()) {
                write(declaration, model);
            }
        } catch (RuntimeException | IOException e) {
            // Never let the compiler end with a stack trace that does not name the model.
            processingEnv.getMessager().printMessage(Kind.ERROR, "[INTERNAL] " + e + ". Remedy: report it.", model);
        }
        return true;
    }

    /** Whether what Immutables should write will not come; where something else went wrong, that is why. */
    private static boolean isOver(ModelDeclaration declaration, RoundEnvironment round) {
        if (round.processingOver() && !round.errorRaised()) {
            Tag.IMMUTABLE_STYLE
                    .at(
                            declaration.place(),
                            "There is no " + declaration.name().immutables().head())
                    .report();
        }
        return round.processingOver();
    }

    private void write(ModelDeclaration declaration, TypeElement model) throws IOException {
        Source source = Source.of(Description.of(declaration));
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.name().toString(), model)
                .openWriter()) {
            file.write(source.text());
        } catch (FilerException e) {
            Tag.METAMODEL_TWICE
                    .at(declaration.place(), "There is another class " + source.name())
                    .report();
        }
    }
}
