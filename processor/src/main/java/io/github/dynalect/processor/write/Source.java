package io.github.dynalect.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
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
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
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

    /** Past imports and texts, in which there are such names too. */
    private static final Pattern DOTTED = Pattern.compile(
            "(?m)^(?:import|package) .*|\"(?:\\\\.|[^\"\\\\])*\"|(?<![\\w$.])([\\w$]+(?:\\.[\\w$]+)+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** {@return the source of a metamodel} */
    public static Source of(Metamodel metamodel) {
        Metamodel.Header header = metamodel.header();
        QualifiedName name = header.model().metamodel();
        TypeSpec.Builder type = metamodel.match(new Writers());
        silenced(header).forEach(type::addAnnotation);
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

    /** {@return the names in it that have dots, apart from its imports: members of what is before the dot, or classes in full} */
    public Vector<String> dotted() {
        return Vector.ofAll(DOTTED.matcher(text).results().toList())
                .flatMap(found -> Option.of(found.group(1)))
                .distinct();
    }

    /** The warnings of which the user can silence none: of what the model names, and what its module keeps for itself. */
    private static Option<AnnotationSpec> silenced(Metamodel.Header header) {
        Vector<String> exported =
                header.isPublic() && header.surroundings().modular() ? Vector.of("exports") : Vector.empty();
        Vector<String> silenced = header.surroundings().namesDeprecated()
                ? exported.append("deprecation").append("removal")
                : exported;
        CodeBlock names = silenced.map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        return Option.when(
                !silenced.isEmpty(),
                () -> AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", silenced.length() == 1 ? "$L" : "{$L}", names)
                        .build());
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
