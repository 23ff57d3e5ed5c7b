package io.github.dynalect.benchmarks;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.measure.Form;
import io.github.dynalect.benchmarks.measure.Run;
import io.github.dynalect.benchmarks.report.Guard;
import io.github.dynalect.benchmarks.report.Promises;
import io.github.dynalect.benchmarks.report.Publication;
import io.github.dynalect.benchmarks.report.ResultsFile;
import io.github.dynalect.benchmarks.result.Results;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program that measures, tells and guards.
 *
 * <p>Its argument is {@code short} or {@code long} to measure all in that form, {@code guard} to hold new ratios against
 * the stored ones, or {@code report} to write table and chart anew from what was measured last.
 */
public final class Benchmarks {
    private final Path published;
    private final Path scratch;
    private final Settings settings;
    private final Catalogue catalogue;
    private final PrintStream out;

    Benchmarks(Path published, Path scratch, Settings settings, Catalogue catalogue, PrintStream out) {
        this.published = published;
        this.scratch = scratch;
        this.settings = settings;
        this.catalogue = settings.of(catalogue);
        this.out = out;
    }

    /** Does what the argument says, in the directory of this module; ends with 1 if that did not go well. */
    public static void main(String[] args) throws IOException {
        Path scratch = Path.of("target", "benchmarks");
        ownTemporaryFiles(scratch.resolve("tmp"));
        Benchmarks benchmarks =
                new Benchmarks(Path.of("results"), scratch, Settings.ofProperties(), Catalogue.whole(), System.out);
        if (!benchmarks.run(List.of(args))) {
            System.exit(1);
        }
    }

    /** JMH locks a file among the temporary ones: of all that measure on the machine, unless they have their own. */
    private static void ownTemporaryFiles(Path directory) throws IOException {
        Files.createDirectories(directory);
        System.setProperty("java.io.tmpdir", directory.toAbsolutePath().toString());
    }

    boolean run(List<String> arguments) throws IOException {
        String command = arguments.size() == 1 ? arguments.get(0) : "";
        return switch (command) {
            case "short" -> publish(measured(Form.SHORT));
            case "long" -> publish(measured(Form.LONG));
            case "guard" -> guard();
            case "report" -> publish(publication(published).results().read());
            default -> {
                out.println("One of these is needed: short, long, guard, report");
                yield false;
            }
        };
    }

    private Results measured(Form form) throws IOException {
        Files.createDirectories(scratch);
        try (PrintStream log =
                new PrintStream(Files.newOutputStream(scratch.resolve("jmh.log")), true, StandardCharsets.UTF_8)) {
            return new Run(form, settings.order(), settings.planted(), log, out).measure(catalogue);
        }
    }

    private boolean publish(Results results) throws IOException {
        Path directory = settings.publishable() ? published : scratch;
        publication(directory).write(results);
        out.println(new Promises(catalogue).summary(results) + " See " + directory.resolve("latest.md"));
        return true;
    }

    private Publication publication(Path directory) {
        return new Publication(directory, catalogue);
    }

    private boolean guard() throws IOException {
        ResultsFile stored = new ResultsFile(published.resolve("baseline.json"));
        // Before minutes are spent on measuring.
        if (!stored.exists()) {
            out.println("There is nothing to guard: copy an accepted latest.json to " + stored);
            return false;
        }
        Results now = measured(Form.GUARD);
        new ResultsFile(scratch.resolve("guard.json")).write(now);
        return guard(new Guard(stored.read()), now);
    }

    private boolean guard(Guard guard, Results now) {
        guard.unguarded(now).forEach(line -> out.println("NOT GUARDED " + line));
        List<String> complaints = guard.complaints(now);
        complaints.forEach(complaint -> out.println("WORSE " + complaint));
        out.println(
                complaints.isEmpty() ? "Nothing became worse beyond the noise" : complaints.size() + " became worse");
        return complaints.isEmpty();
    }
}
