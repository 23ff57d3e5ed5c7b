package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Checks;
import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.github.dynalect.processor.model.Description;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.model.ViewDescription;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.ViewReader;
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
import javax.tools.Diagnostic.Kind;

/**
 * Writes a metamodel for each model and each view that is compiled, or reports what is wrong with it.
 *
 * <p>What names a class that does not exist waits for the next round, in case another processor writes it; a view waits for
 * the metamodel of its item.
 */
@SupportedAnnotationTypes("io.github.dynalect.annotation.*")
public final class DynalectProcessor extends AbstractProcessor {
    private static final Vector<String> MODELS =
            Vector.of("DynamoItem", "DynamoDocument", "ViewOf").map("io.github.dynalect.annotation."::concat);

    private Set<String> waiting = LinkedHashSet.empty();

    /** For the compiler. */
    public DynalectProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> present, RoundEnvironment round) {
        Set<String> names = waiting.addAll(models(round));
        waiting = names.filter(name -> !isDone(name, round));
        // Not claimed: where there were no other annotations, the compiler would ask no other processor.
        return false;
    }

    private Vector<String> models(RoundEnvironment round) {
        // A library older than the processor may not have all of them.
        TypeElement[] annotations = MODELS.flatMap(
                        name -> Option.of(processingEnv.getElementUtils().getTypeElement(name)))
                .toJavaArray(TypeElement[]::new);
        return Vector.ofAll(ElementFilter.typesIn(round.getElementsAnnotatedWithAny(annotations)))
                .map(model -> model.getQualifiedName().toString());
    }

    /** Whether there is nothing more to do for a model or a view: it is written, or something is wrong with it. */
    private boolean isDone(String name, RoundEnvironment round) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        try {
            Option<ViewDeclaration> view = new ViewReader(processingEnv).read(type);
            return view.isDefined()
                    ? isDone(view.get(), type, round)
                    : isDone(new ModelReader(processingEnv).read(type), type, round);
        } catch (RuntimeException | IOException e) {
            // Never let the compiler end with a stack trace that does not name the model.
            processingEnv.getMessager().printMessage(Kind.ERROR, "[INTERNAL] " + e + ". Remedy: report it.", type);
        }
        return true;
    }

    private boolean isDone(ModelDeclaration model, TypeElement type, RoundEnvironment round) throws IOException {
        if (model.isUnresolved()) {
            // Once no more is written, the compiler itself reports what is missing.
            return round.processingOver();
        }
        if (isRight(Checks.of(model))) {
            write(Description.of(model), model.place(), type);
        }
        return true;
    }

    private boolean isDone(ViewDeclaration view, TypeElement type, RoundEnvironment round) throws IOException {
        if (view.isUnresolved()) {
            return round.processingOver();
        }
        if (!isRight(Checks.of(view))) {
            return true;
        }
        if (view.awaitsItem() || round.errorRaised()) {
            // An error that was reported may be why the item is not written.
            if (round.processingOver() && !round.errorRaised()) {
                Checks.unwritten(view).report();
            }
            return round.processingOver();
        }
        for (Metamodel metamodel : ViewDescription.of(view)) {
            write(metamodel, view.model().place(), type);
        }
        return true;
    }

    private static boolean isRight(Vector<Problem> problems) {
        problems.forEach(Problem::report);
        return problems.isEmpty();
    }

    private void write(Metamodel metamodel, Place place, TypeElement model) throws IOException {
        Source source = Source.of(metamodel);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.name().toString(), model)
                .openWriter()) {
            file.write(source.text());
        } catch (FilerException e) {
            Tag.METAMODEL_TWICE
                    .at(place, "There is another class " + source.name())
                    .report();
        }
    }
}
