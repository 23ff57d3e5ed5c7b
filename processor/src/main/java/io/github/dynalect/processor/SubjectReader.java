package io.github.dynalect.processor;

import io.github.dynalect.processor.read.ModelReader;
import io.github.dynalect.processor.read.ViewReader;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads what metamodels are written for, as it is known in one round. */
final class SubjectReader {
    private final ModelReader models;
    private final ViewReader views;

    SubjectReader(ProcessingEnvironment environment) {
        this.models = new ModelReader(environment);
        this.views = new ViewReader(environment, models);
    }

    Subject read(TypeElement type) {
        return views.read(type).<Subject>map(Subject.View::new).getOrElse(() -> new Subject.Model(models.read(type)));
    }
}
