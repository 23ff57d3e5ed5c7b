package io.github.dynalect.examples.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the cold start of the function beside that of the same one by hand, and prints the table.
 *
 * <p>It is told the deployment package, where our own classes are, and the number of rounds. In each round each contender has
 * its turn, in a JVM of its own, and every other round goes the other way. The code by hand has two turns, as if it were two:
 * how far it is from itself is the noise.
 */
final class ColdStart {
    private static final String HEAD = """
            | first request | by | construction | invocation | both | more than by hand | whole process | classes |
            |---|---|---:|---:|---:|---:|---:|---:|
            """;

    private final ColdJvm jvm;
    private final int rounds;

    private ColdStart(ColdJvm jvm, int rounds) {
        this.jvm = jvm;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path function = Files.createTempDirectory("readings-function");
        try {
            new DeploymentPackage(Path.of(arguments[0])).unpackTo(function);
            new ColdStart(new ColdJvm(function, Path.of(arguments[1])), Integer.parseInt(arguments[2])).measure();
        } finally {
            delete(function);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf(
                "%d processors, %s %s, %s %s, medians of %d cold starts%n%n%s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                rounds,
                HEAD);
        for (Scenario scenario : Scenario.values()) {
            measure(scenario).forEach(System.out::println);
        }
    }

    private List<String> measure(Scenario scenario) throws IOException, InterruptedException {
        List<Contender> contenders = List.of(
                new Contender("by hand", Variant.BY_HAND),
                new Contender("by hand again", Variant.BY_HAND),
                new Contender("Dynalect", Variant.DYNALECT),
                new Contender("by hand, primed", Variant.BY_HAND_PRIMED),
                new Contender("Dynalect, primed", Variant.DYNALECT_PRIMED));
        List<Contender> turns = new ArrayList<>(contenders);
        for (Contender contender : turns) {
            // First, so that all files have been read when the clock starts.
            contender.classes(jvm.classes(contender.variant(), scenario));
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : turns) {
                contender.add(jvm.start(contender.variant(), scenario));
            }
            Collections.reverse(turns);
        }
        return contenders.stream()
                .map(contender -> contender.row(scenario, contenders.get(0)))
                .toList();
    }
}
