package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.NullOutputStream;

/** What is there of all that a catalogue names. */
final class Presence {
    private final Set<String> benchmarks;

    private Presence(Set<String> benchmarks) {
        this.benchmarks = benchmarks;
    }

    /** {@return the benchmarks and programs that are named but do not exist, in alphabetical order} */
    static Set<String> missing(Catalogue catalogue) {
        Presence presence = new Presence(benchmarks());
        return catalogue.comparisons().stream()
                .flatMap(presence::missing)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> missing(Comparison comparison) {
        if (comparison.kind().inFreshJvms()) {
            return comparison.opponents().stream().map(comparison::program).filter(program -> !exists(program));
        }
        return Stream.concat(
                        comparison.opponents().stream().map(Opponent::method),
                        comparison.slowed() ? Stream.of(Comparison.SLOWED) : Stream.empty())
                .map(method -> comparison.benchmark() + "." + method)
                .filter(benchmark -> !benchmarks.contains(benchmark));
    }

    private static Set<String> benchmarks() {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(
                new java.io.PrintStream(new NullOutputStream()), VerboseMode.SILENT);
        return BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .map(BenchmarkListEntry::getUsername)
                .collect(Collectors.toSet());
    }

    private static boolean exists(String program) {
        try {
            Class.forName(program, false, Presence.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
