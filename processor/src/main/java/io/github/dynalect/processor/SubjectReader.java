package io.github.dynalect.processor;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.read.Metamodels;
import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.ViewReader;
import io.github.dynalect.processor.read.Viewpoint;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what metamodels are written for, as it is known in one round. */
final class SubjectReader {
    private final Elements elements;
    private final ModelReader models;
    private final ViewReader views;

    SubjectReader(ProcessingEnvironment environment, Metamodels metamodels) {
        this.elements = environment.getElementUtils();
        this.models = new ModelReader(environment, metamodels);
        this.views = new ViewReader(environment, metamodels, models);
    }

    Subject read(TypeElement type) {
        return views.read(type).<Subject>map(Subject.View::new).getOrElse(() -> model(type));
    }

    private Subject model(TypeElement type) {
        ModelDeclaration declaration = models.read(type);
        return new Subject.Model(
                declaration,
                declaration
                        .documents()
                        .appendAll(declaration.told())
                        .flatMap(new Viewpoint(elements, type)::find)
                        .toSet());
    }
}
