package io.github.dynalect.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.benchmarks.result.Opponent;
import org.junit.jupiter.api.Test;

class JvmSamplerTest {
    private static final Turn BY_HAND = new Turn(1, true, Opponent.BY_HAND, 0);
    private static final Turn DYNALECT = new Turn(1, true, Opponent.DYNALECT, 0);

    private final Sampler sampler = new JvmSampler();

    @Test
    void a_first_use_is_what_the_program_tells_and_its_classes_are_counted() {
        Comparison say = Comparison.of(Kind.FIRST_USE, "measure.Say", "Say", "a number");

        Sample byHand = sampler.take(say, BY_HAND);
        Sample dynalect = sampler.take(say, DYNALECT);

        assertThat(byHand.time()).containsExactly(1000.0);
        assertThat(dynalect.time()).containsExactly(1100.0);
        assertThat(byHand.classes().get()).isGreaterThan(100);
        assertThat(dynalect.classes().get()).isGreaterThan(byHand.classes().get());
    }

    @Test
    void a_program_is_told_what_stands_behind_its_name() {
        Comparison say = Comparison.of(Kind.FIRST_USE, "measure.Say warm", "Say", "a number");

        assertThat(sampler.take(say, BY_HAND).time()).containsExactly(900.0);
    }

    @Test
    void classes_are_counted_once_a_round() {
        Comparison say = Comparison.of(Kind.FIRST_USE, "measure.Say", "Say", "a number");

        assertThat(sampler.take(say, new Turn(1, false, Opponent.BY_HAND, 0)).classes())
                .isEmpty();
    }

    @Test
    void a_whole_process_is_timed_from_outside_whatever_it_tells() {
        Comparison say = Comparison.of(Kind.WHOLE_PROCESS, "measure.Say", "Say", "a number");

        Sample sample = sampler.take(say, BY_HAND);

        assertThat(sample.time()).singleElement().matches(nanoseconds -> nanoseconds > 1_000_000);
        assertThat(sample.classes()).isEmpty();
    }

    @Test
    void a_program_that_fails_is_named_with_its_last_words() {
        Comparison fail = Comparison.of(Kind.WHOLE_PROCESS, "measure.Fail", "Fail", "on purpose");

        assertThatThrownBy(() -> sampler.take(fail, BY_HAND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        io.github.dynalect.benchmarks.measure.FailByHand ended with 7 after it had printed:
                        so far so good
                        """);
    }

    @Test
    void a_program_that_tells_more_than_a_number_is_not_understood() {
        Comparison talk = Comparison.of(Kind.FIRST_USE, "measure.Talk", "Talk", "much");

        assertThatThrownBy(() -> sampler.take(talk, BY_HAND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        io.github.dynalect.benchmarks.measure.TalkByHand should print nanoseconds and nothing else, but printed:
                        about 5 ms
                        """);
    }
}
