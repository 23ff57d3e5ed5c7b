package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Machine;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.github.dynalect.benchmarks.result.Results;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The measuring of a catalogue, from the first comparison to the last. */
public final class Run {
    private final Form form;
    private final Order order;
    private final Sampler calls;
    private final Sampler programs;
    private final PrintStream progress;

    /**
     * @param form how long is measured
     * @param order who begins
     * @param planted whether the slowed Dynalect takes the place of Dynalect, where there is one
     * @param log where JMH writes what it has to say
     * @param progress where each comparison is told when it is done
     */
    public Run(Form form, Order order, boolean planted, PrintStream log, PrintStream progress) {
        this.form = form;
        this.order = order;
        this.calls = new JmhSampler(form, planted, log);
        this.programs = new JvmSampler();
        this.progress = progress;
    }

    /**
     * {@return what was measured}
     *
     * @throws IllegalStateException before anything is measured, if the catalogue names what does not exist
     */
    public Results measure(Catalogue catalogue) {
        Catalogue measured = catalogue.only(form::measures);
        Set<String> missing = Presence.missing(measured);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("There is no benchmark " + String.join(", nor ", missing));
        }
        long start = System.nanoTime();
        List<Outcome> outcomes =
                measured.comparisons().stream().map(this::measure).toList();
        return new Results(
                LocalDate.now(ZoneOffset.UTC).toString(),
                Machine.here(),
                form.name(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                order.label(),
                outcomes);
    }

    private Outcome measure(Comparison comparison) {
        long start = System.nanoTime();
        Sampler sampler = comparison.kind().inFreshJvms() ? programs : calls;
        Gathered gathered = new Gathered();
        for (Turn turn : Schedule.of(comparison, form, order)) {
            gathered.add(turn, sampler.take(comparison, turn));
        }
        Outcome outcome = new Outcome(comparison.name(), gathered.series());
        double nanoseconds = System.nanoTime() - start;
        progress.println(comparison + told(outcome) + " (" + Figure.time(nanoseconds) + ")");
        return outcome;
    }

    private static String told(Outcome outcome) {
        return ratio(outcome, Opponent.DYNALECT)
                .flatMap(ours -> ratio(outcome, Opponent.AGAIN)
                        .map(again -> ": Dynalect %s × by hand, by hand again %s"
                                .formatted(Figure.ratio(ours), Figure.ratio(again))))
                .getOrElse("");
    }

    private static Option<Double> ratio(Outcome outcome, Opponent opponent) {
        return outcome.ratio(Quantity.TIME, opponent, Opponent.BY_HAND);
    }
}
