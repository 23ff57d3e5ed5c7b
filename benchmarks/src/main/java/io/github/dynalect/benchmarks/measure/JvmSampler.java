package io.github.dynalect.benchmarks.measure;

import io.vavr.control.Option;
import java.util.List;

/** Measures programs in fresh JVMs. */
final class JvmSampler implements Sampler {
    /** With no decoration each class is a line: its name, and where it came from. */
    private static final String LOG_OF_CLASSES = "-Xlog:class+load:stdout:none";

    private static final String LOADED = " source: ";

    @Override
    public Sample take(Comparison comparison, Turn turn) {
        String program = comparison.program(turn.opponent());
        FreshJvm ended = FreshJvm.run(List.of(), program, comparison.arguments());
        if (comparison.kind() == Kind.WHOLE_PROCESS) {
            return new Sample(List.of((double) ended.nanoseconds()), Option.none(), Option.none());
        }
        return new Sample(
                List.of(told(program, ended.output())),
                Option.none(),
                Option.when(turn.first(), () -> classes(program, comparison.arguments())));
    }

    private static double told(String program, String output) {
        try {
            return Long.parseLong(output.strip());
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException(
                    program + " should print nanoseconds and nothing else, but printed:\n" + output, notANumber);
        }
    }

    /** All of them, the JDK's and those of lambdas too. Apart from timing, since to log takes time. */
    private static double classes(String program, List<String> arguments) {
        return FreshJvm.run(List.of(LOG_OF_CLASSES), program, arguments)
                .output()
                .lines()
                .filter(line -> line.contains(LOADED))
                .count();
    }
}
