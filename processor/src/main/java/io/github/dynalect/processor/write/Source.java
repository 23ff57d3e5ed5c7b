package io.github.dynalect.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.DocumentKindsModel;
import io.github.dynalect.processor.model.DocumentModel;
import io.github.dynalect.processor.model.ItemModel;
import io.github.dynalect.processor.model.KindsModel;
import io.github.dynalect.processor.model.Library;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.model.ViewModel;
import io.github.dynalect.processor.model.WordsModel;
import javax.lang.model.element.Modifier;

/**
 * The source of a metamodel.
 *
 * @param name the class that it declares
 * @param text what it says; the same for equal metamodels
 */
public record Source(QualifiedName name, String text) {
    private static final String INDENT = "    ";
    private static final String GENERATOR = "io.github.dynalect.processor.DynalectProcessor";

    /** {@return the source of a metamodel} */
    public static Source of(Metamodel metamodel) {
        Metamodel.Header header = metamodel.header();
        QualifiedName name = header.model().metamodel();
        TypeSpec.Builder type = metamodel.match(new Writers());
        if (header.surroundings().namesDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        if (header.surroundings().seesGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(TypeNames.of(Library.GENERATED))
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        // A source sees the classes of its own package before those.
        type.alwaysQualify(header.surroundings().namesakes().toJavaArray(String[]::new));
        if (header.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        JavaFile file = JavaFile.builder(
                        name.packageName(), type.addModifiers(Modifier.FINAL).build())
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
        return new Source(name, Layout.of(file.toString()));
    }

    /** The class itself, for each kind. */
    private record Writers() implements Metamodel.Cases<TypeSpec.Builder> {
        @Override
        public TypeSpec.Builder item(ItemModel model) {
            return new ItemWriter(model).write();
        }

        @Override
        public TypeSpec.Builder kinds(KindsModel model) {
            return new KindsWriter(model).write();
        }

        @Override
        public TypeSpec.Builder document(DocumentModel model) {
            return new DocumentWriter(model).write();
        }

        @Override
        public TypeSpec.Builder documentKinds(DocumentKindsModel model) {
            return new DocumentKindsWriter(model).write();
        }

        @Override
        public TypeSpec.Builder words(WordsModel model) {
            return new WordsWriter(model).write();
        }

        @Override
        public TypeSpec.Builder view(ViewModel model) {
            return new ViewWriter(model).write();
        }
    }
}
