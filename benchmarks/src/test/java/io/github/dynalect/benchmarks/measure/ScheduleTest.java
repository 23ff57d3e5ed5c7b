package io.github.dynalect.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.bound.AtMost;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Quantity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Form.Iterations NONE = new Form.Iterations(0, 0);
    private static final Form FORM = new Form("any", 3, 1, 2, 2, 1, NONE, NONE);
    private static final Comparison STEADY =
            Comparison.of(Kind.STEADY, "any", "Any", "work").beside(List.of(Opponent.XSPEC));

    @Test
    void opponents_take_turns_and_go_the_other_way_in_the_next_round() {
        assertThat(schedule(STEADY, Order.USUAL)).isEqualTo("""
                1 byHand dynalect again xspec
                2 again dynalect byHand
                3 byHand dynalect again
                """);
    }

    @Test
    void swapped_they_begin_the_other_way() {
        assertThat(schedule(STEADY, Order.SWAPPED)).isEqualTo("""
                1 xspec again dynalect byHand
                2 byHand dynalect again
                3 again dynalect byHand
                """);
    }

    @Test
    void fresh_jvms_are_interleaved_within_a_round_and_peers_have_all_rounds() {
        Comparison starts = Comparison.of(Kind.FIRST_USE, "any", "Any", "work").beside(List.of(Opponent.ENHANCED));

        assertThat(schedule(starts, Order.USUAL)).isEqualTo("""
                1 byHand* dynalect* again* enhanced* enhanced again dynalect byHand
                2 byHand* dynalect* again* enhanced* enhanced again dynalect byHand
                3 byHand* dynalect* again* enhanced* enhanced again dynalect byHand
                """);
    }

    @Test
    void what_is_told_to_warm_up_has_jvms_of_its_own_number() {
        assertThat(schedule(Comparison.of(Kind.FIRST_USE, "any warm", "Any", "work"), Order.USUAL))
                .isEqualTo("""
                1 byHand* dynalect* again*
                2 again* dynalect* byHand*
                3 byHand* dynalect* again*
                """);
    }

    @Test
    void a_peer_that_bounds_has_all_rounds() {
        assertThat(schedule(STEADY.promising(new AtMost(Quantity.TIME, 1, Opponent.XSPEC)), Order.USUAL))
                .isEqualTo("""
                1 byHand dynalect again xspec
                2 xspec again dynalect byHand
                3 byHand dynalect again xspec
                """);
    }

    @Test
    void at_each_size_all_have_a_turn() {
        Comparison growth = Comparison.of(Kind.GROWTH, "any", "Any", "work").sized("elements", 1L, 10L);

        assertThat(schedule(growth, Order.USUAL)).isEqualTo("""
                1 byHand/1 dynalect/1 byHand/10 dynalect/10
                2 dynalect/1 byHand/1 dynalect/10 byHand/10
                """);
    }

    @Test
    void much_code_is_warmed_up_longer_and_has_fewer_rounds() {
        assertThat(Form.SHORT.warmUp(Kind.MUCH_CODE).count())
                .isEqualTo(8 * Form.SHORT.warmUp(Kind.STEADY).count());
        assertThat(Form.SHORT.rounds(Kind.MUCH_CODE)).isEqualTo(1);
        assertThat(Form.LONG.rounds(Kind.MUCH_CODE)).isEqualTo(2);
    }

    @Test
    void the_guard_measures_neither_peers_nor_growth() {
        Comparison bounded = STEADY.promising(new AtMost(Quantity.TIME, 1, Opponent.XSPEC));

        assertThat(schedule(bounded, Order.USUAL, Form.GUARD)).doesNotContain("xspec");
        assertThat(Catalogue.whole().only(Form.GUARD::measures).comparisons())
                .isNotEmpty()
                .noneMatch(comparison -> comparison.kind().sized());
    }

    private static String schedule(Comparison comparison, Order order) {
        return schedule(comparison, order, FORM);
    }

    /** A line for each round. What is not of the usual size tells it; a star is at the first turn in a round of fresh JVMs. */
    private static String schedule(Comparison comparison, Order order, Form form) {
        return Schedule.of(comparison, form, order).stream()
                .collect(Collectors.groupingBy(
                        Turn::round,
                        TreeMap::new,
                        Collectors.mapping(turn -> turn(comparison, turn), Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(round -> round.getKey() + " " + round.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String turn(Comparison comparison, Turn turn) {
        return turn.opponent().id()
                + (turn.size() > 0 ? "/" + turn.size() : "")
                + (comparison.kind().inFreshJvms() && turn.first() ? "*" : "");
    }
}
