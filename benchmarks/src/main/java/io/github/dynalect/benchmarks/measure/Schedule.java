package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose turn it is, and when.
 *
 * <p>The opponents are interleaved, since the speed of a machine drifts, and go one way and then the other, so that none
 * is always the one that comes after another.
 */
final class Schedule {
    private final Comparison comparison;
    private final Form form;
    private final Order order;

    private Schedule(Comparison comparison, Form form, Order order) {
        this.comparison = comparison;
        this.form = form;
        this.order = order;
    }

    static List<Turn> of(Comparison comparison, Form form, Order order) {
        Schedule schedule = new Schedule(comparison, form, order);
        return IntStream.rangeClosed(1, form.rounds(comparison.kind()))
                .boxed()
                .flatMap(schedule::round)
                .toList();
    }

    private Stream<Turn> round(int round) {
        int turns = form.turns(comparison);
        return IntStream.range(0, turns)
                .boxed()
                .flatMap(turn -> comparison.sizes().values().stream()
                        .flatMap(size -> inOrder(round, (round - 1) * turns + turn).stream()
                                .map(opponent -> new Turn(round, turn == 0, opponent, size))));
    }

    private List<Opponent> inOrder(int round, int turn) {
        List<Opponent> opponents = new ArrayList<>(comparison.kind().opponents());
        comparison.peers().stream()
                .filter(peer -> round <= form.peerRounds(comparison, peer))
                .forEach(opponents::add);
        if ((turn % 2 == 1) != (order == Order.SWAPPED)) {
            Collections.reverse(opponents);
        }
        return opponents;
    }
}
