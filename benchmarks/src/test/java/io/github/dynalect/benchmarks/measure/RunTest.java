package io.github.dynalect.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.github.dynalect.benchmarks.result.Results;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Really measured, but so shortly that no number is worth anything but those of allocation. */
class RunTest {
    private static final Form.Iterations SHORTEST = new Form.Iterations(1, 10);
    private static final Form FORM = new Form("tiny", 1, 1, 1, 2, 1, SHORTEST, SHORTEST);
    private static final Comparison ADDITION =
            Comparison.of(Kind.STEADY, "measure.Addition", "Add", "two numbers").slowedToo();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void calls_are_measured_by_jmh() {
        Outcome outcome = measured(false, ADDITION).outcomes().get(0);

        assertThat(series(outcome)).isEqualTo("byHand/0 1, dynalect/0 1, again/0 1");
        assertThat(allocation(outcome, Opponent.BY_HAND)).isCloseTo(0, within(2.0));
        assertThat(allocation(outcome, Opponent.DYNALECT)).isCloseTo(24, within(2.0));
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("measure.Addition.dynalect");
    }

    @Test
    void planted_the_slowed_one_stands_for_dynalect() {
        Outcome outcome = measured(true, ADDITION).outcomes().get(0);

        assertThat(allocation(outcome, Opponent.DYNALECT)).isCloseTo(88, within(2.0));
    }

    @Test
    void a_batch_is_measured_once_at_each_size() {
        Comparison copies =
                Comparison.of(Kind.BATCH, "measure.Copies", "Copy", "numbers").sized("numbers", 1L, 1000L);

        assertThat(series(measured(false, copies).outcomes().get(0))).isEqualTo("dynalect/1 1, dynalect/1000 1");
        assertThat(told()).matches("Copy: numbers \\([0-9.]+ m?s\\)\n");
    }

    @Test
    void programs_are_measured_in_fresh_jvms() {
        Results results = measured(false, Comparison.of(Kind.FIRST_USE, "measure.Say", "Say", "a number"));

        assertThat(series(results.outcomes().get(0))).isEqualTo("byHand/0 2, dynalect/0 2, again/0 2");
        assertThat(told()).matches("Say: a number: Dynalect 1\\.100 × by hand, by hand again 1\\.000 \\(.*\\)\n");
    }

    @Test
    void what_is_told_of_the_run_is_no_secret() {
        Results results = measured(false);

        assertThat(results.form()).isEqualTo("tiny");
        assertThat(results.order()).isEqualTo("usual");
        assertThat(results.date()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(results.machine().toString())
                .matches("[0-9]+ processors, [^,/]+, [^,/]+, AWS SDK 2[0-9.]+, first AWS SDK 1[0-9.]+");
    }

    @Test
    void what_does_not_exist_is_named_before_anything_is_measured() {
        Comparison missing =
                Comparison.of(Kind.STEADY, "measure.Addition", "Add", "two").beside(List.of(Opponent.XSPEC));
        Comparison nobody = Comparison.of(Kind.WHOLE_PROCESS, "measure.Nobody", "No", "one");

        assertThatThrownBy(() -> measured(false, ADDITION, missing, nobody))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no benchmark io.github.dynalect.benchmarks.measure.Addition.xspec,"
                        + " nor io.github.dynalect.benchmarks.measure.NobodyByDynalect,"
                        + " nor io.github.dynalect.benchmarks.measure.NobodyByHand");
        assertThat(told()).isEmpty();
    }

    private Results measured(boolean planted, Comparison... comparisons) {
        return new Run(FORM, Order.USUAL, planted, stream(log), stream(progress))
                .measure(new Catalogue(List.of(comparisons)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return progress.toString(StandardCharsets.UTF_8);
    }

    private static double allocation(Outcome outcome, Opponent opponent) {
        return outcome.score(Quantity.ALLOCATION, opponent, 0).get();
    }

    /** Who was measured at which size, and how many times in the round. */
    private static String series(Outcome outcome) {
        return outcome.series().stream()
                .map(one -> one.opponent().id() + "/" + one.size() + " "
                        + one.time().get(0).size())
                .collect(Collectors.joining(", "));
    }
}
