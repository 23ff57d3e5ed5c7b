package io.github.dynalect.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that the compiler of this JDK was given, together with the processor, as a user's build would. */
final class Compilation {
    /** All but the complaint that no processor claims an annotation: none should. */
    private static final List<String> STRICT =
            List.of("-Xlint:all,-processing", "-Werror", "--release", "17", "-Xdoclint:all,-missing");

    private static final String LIBRARIES =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path output;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.output = output;
        this.diagnostics = diagnostics;
    }

    /** Compiles the sources below a folder, or one source. */
    static Compilation of(Path sources, Path output, Processor... processors) {
        return of(List.of(sources), output, processors);
    }

    /** Compiles the sources below some folders. */
    static Compilation of(List<Path> folders, Path output, Processor... processors) {
        try {
            List<Path> sources = new ArrayList<>();
            for (Path folder : folders) {
                sources.addAll(files(folder));
            }
            return compile(sources, "", output, processors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles several modules at once, each below a folder of its name. */
    static Compilation ofModules(Path folder, Path output, Processor... processors) {
        try {
            return run(
                    files(folder),
                    List.of("--module-path", LIBRARIES, "--module-source-path", folder.toString()),
                    output,
                    processors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources below a folder, with the classes of another compilation as a library. */
    static Compilation against(Compilation library, Path folder, Path output, Processor... processors) {
        try {
            return compile(files(folder), library.output + File.pathSeparator, output, processors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Compilation compile(List<Path> sources, String library, Path output, Processor... processors)
            throws IOException {
        boolean modular = sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
        List<String> paths = List.of(
                modular ? "--module-path" : "-classpath",
                library + LIBRARIES,
                // The sources are on the class path too, and must not be found there.
                "-sourcepath",
                modular ? sources.get(0).resolveSibling(".").toString() : "");
        return run(sources, paths, output, processors);
    }

    private static Compilation run(List<Path> sources, List<String> paths, Path output, Processor... processors)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(STRICT);
        options.addAll(paths);
        options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        Files.createDirectories(output);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, collector, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(Stream.concat(Stream.of(processors), Stream.of(new DynalectProcessor()))
                    .toList());
            task.call();
        }
        return new Compilation(output, List.copyOf(collector.getDiagnostics()));
    }

    /** All that the compiler said, each with its line. */
    List<String> messages() {
        return diagnostics.stream().map(Compilation::message).toList();
    }

    /** The mistakes among it. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::message)
                .toList();
    }

    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** The written sources, by the names of their files. */
    Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path file : files(output)) {
            written.put(file.getFileName().toString(), Files.readString(file));
        }
        return written;
    }

    /** What loads the compiled classes. */
    URLClassLoader loader() throws IOException {
        return loader(Compilation.class.getClassLoader());
    }

    /** What loads the compiled classes, beside those of a library. */
    URLClassLoader loader(ClassLoader library) throws IOException {
        return new URLClassLoader(new URL[] {output.toUri().toURL()}, library);
    }
}
