package io.github.dynalect.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that has run in a JVM of its own, with our class path and the JVM's own defaults, as users start it.
 *
 * @param output what it printed
 * @param nanoseconds from the start of the process to its end
 */
record FreshJvm(String output, long nanoseconds) {
    /** Runs a main class to its end, which must be a good one. */
    static FreshJvm run(List<String> options, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program));
        command.addAll(arguments);
        try {
            return run(program, new ProcessBuilder(command));
        } catch (IOException failure) {
            throw new UncheckedIOException(program, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted", interruption);
        }
    }

    private static FreshJvm run(String program, ProcessBuilder builder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long nanoseconds = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException(program + " ended with " + exit + " after it had printed:\n" + output);
        }
        return new FreshJvm(output, nanoseconds);
    }
}
