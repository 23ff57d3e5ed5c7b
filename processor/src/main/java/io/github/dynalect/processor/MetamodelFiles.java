package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.read.ModelName;
import io.github.dynalect.processor.write.Source;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The files that metamodels are written into.
 *
 * @param filer the compiler's files
 * @param elements the compiler's elements
 */
record MetamodelFiles(Filer filer, Elements elements) {
    void write(Subject subject, TypeElement type) throws IOException {
        for (Metamodel metamodel : subject.metamodel()) {
            Source source = Source.of(metamodel);
            Option<Problem> hidden = new FullNames(elements, type).hidden(source, subject.place());
            hidden.forEach(Problem::report);
            if (hidden.isEmpty()) {
                write(source, subject.place(), type);
            }
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
        String module = ModelName.of(type, elements).module();
        boolean ambiguous = !module.isEmpty()
                && elements.getAllPackageElements(name.packageName()).size() > 1;
        return filer.createSourceFile((ambiguous ? module + "/" : "") + name, type);
    }
}
