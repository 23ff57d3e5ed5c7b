package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Median;
import io.github.dynalect.benchmarks.result.Opponent;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures by JMH, each turn in a fresh JVM that has time to compile. */
final class JmhSampler implements Sampler {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /**
     * The heap is fixed, so that it does not grow while we measure. The serial collector has no threads of its own, which
     * would take a small machine's second processor at times; so what is allocated is paid for by who allocates it.
     */
    private static final String[] JVM = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"};

    private final Form form;
    private final boolean planted;
    private final OutputFormat log;

    /**
     * @param form how long is measured
     * @param planted whether the slowed Dynalect takes the place of Dynalect, where there is one
     * @param log where JMH writes what it has to say
     */
    JmhSampler(Form form, boolean planted, PrintStream log) {
        this.form = form;
        this.planted = planted;
        this.log = OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL);
    }

    @Override
    public Sample take(Comparison comparison, Turn turn) {
        String benchmark = comparison.benchmark() + "." + method(comparison, turn.opponent());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark) + "$")
                .forks(1)
                .threads(1)
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgs(JVM)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (turn.size() > 0) {
            options.param(comparison.sizes().parameter(), Long.toString(turn.size()));
        }
        return sample(run(
                comparison.kind() == Kind.BATCH ? once(options) : iterations(options, form.warmUp(comparison.kind()))));
    }

    private String method(Comparison comparison, Opponent opponent) {
        return planted && opponent == Opponent.DYNALECT && comparison.slowed() ? Comparison.SLOWED : opponent.method();
    }

    /** A batch practises by itself, without latency: what it waits for need not be waited for twice. */
    private static ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
        return options.mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1);
    }

    private ChainedOptionsBuilder iterations(ChainedOptionsBuilder options, Form.Iterations warmUp) {
        return options.mode(Mode.AverageTime)
                .warmupIterations(warmUp.count())
                .warmupTime(TimeValue.milliseconds(warmUp.milliseconds()))
                .measurementIterations(form.measurement().count())
                .measurementTime(TimeValue.milliseconds(form.measurement().milliseconds()));
    }

    private List<IterationResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build(), log)
                    .run().stream()
                            .flatMap(run -> run.getBenchmarkResults().stream())
                            .flatMap(fork -> fork.getIterationResults().stream())
                            .toList();
        } catch (RunnerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Sample sample(List<IterationResult> iterations) {
        List<Double> bytes = iterations.stream()
                .map(iteration ->
                        Option.<Result<?>>of(iteration.getSecondaryResults().get(ALLOCATION)))
                .flatMap(Option::toJavaStream)
                .map(Result::getScore)
                .toList();
        return new Sample(
                iterations.stream()
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList(),
                Option.when(!bytes.isEmpty(), () -> Median.of(bytes)),
                Option.none());
    }
}
