package io.github.dynalect.examples.lambda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts fresh JVMs, each of which makes and invokes the function once: with the classes of the deployment package, and the
 * options of Lambda's Java 17.
 *
 * @param function where the package is unpacked
 * @param programs where the classes are that the package does not have: the program, and the code by hand
 */
record ColdJvm(Path function, Path programs) {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    // One line a class, and nothing else that has this in it.
    private static final String LOG_OF_CLASSES = "-Xlog:class+load:stdout:none";
    private static final String LOADED = " source: ";

    /** Starts one, and times it. */
    Start start(Variant variant, Scenario scenario) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> lines = run(List.of(), variant, scenario);
        long nanoseconds = System.nanoTime() - start;
        return new Start(
                Long.parseLong(lines.get(0)),
                Long.parseLong(lines.get(1)),
                nanoseconds,
                String.join("\n", lines.subList(2, lines.size())) + "\n");
    }

    /** Starts one and counts the classes that it loads, those of the JDK and of lambdas too. */
    long classes(Variant variant, Scenario scenario) throws IOException, InterruptedException {
        return run(List.of(LOG_OF_CLASSES), variant, scenario).stream()
                .filter(line -> line.contains(LOADED))
                .count();
    }

    private List<String> run(List<String> options, Variant variant, Scenario scenario)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath(), FirstInvocation.class.getName()));
        command.addAll(List.of(variant.name(), scenario.name()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "none", "AWS_SECRET_ACCESS_KEY", "none"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " printed:\n" + output);
        }
        return output.lines().toList();
    }

    private String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                function.toString(),
                function.resolve("lib").resolve("*").toString(),
                programs.toString());
    }
}
