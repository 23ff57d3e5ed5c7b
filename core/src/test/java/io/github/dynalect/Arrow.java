package io.github.dynalect;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package of ours, and those of ours that it may import.
 *
 * <p>Class files do not show all of it: the compiler copies a constant, and forgets where it comes from. So the imports in
 * the source files are looked at as well.
 */
record Arrow(String from, List<String> to) {
    private static final String OURS = "io.github.dynalect.";
    private static final String[] FOREIGN = {
        "java..",
        "javax.crypto..",
        "io.vavr..",
        "software.amazon.awssdk..",
        "org.jspecify..",
        "com.google.errorprone..",
        "org.immutables..",
        "org.slf4j..",
        "org.reactivestreams..",
        "jakarta.validation.."
    };
    private static final Path SOURCES = Path.of("src/main/java/io/github/dynalect");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (static )?(io\\.github\\.dynalect\\.(\\w+)[^;]*)");

    static Arrow arrow(String from, String... to) {
        return new Arrow(from, List.of(to));
    }

    /** The law for class files. */
    ArchRule rule() {
        String[] ours = Stream.concat(Stream.of(from), to.stream())
                .map(name -> OURS + name)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(OURS + from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ours).or(resideInAnyPackage(FOREIGN)))
                .as(toString());
    }

    /** The law for a source: the imports in it that break it. */
    List<String> forbiddenImports(String source) {
        return IMPORT.matcher(source)
                .results()
                .filter(found -> !found.group(3).equals(from) && !to.contains(found.group(3)))
                .map(found -> found.group(2))
                .toList();
    }

    /** The source files of the package, as texts. */
    List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(from))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Override
    public String toString() {
        return from + " <- " + String.join(", ", to);
    }
}
