package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The samples of one comparison, while they come in. */
final class Gathered {
    private final Map<Whose, Rounds> rounds = new LinkedHashMap<>();

    private record Whose(Opponent opponent, long size) {}

    private record Rounds(TreeMap<Integer, List<Double>> time, List<Double> allocation, List<Double> classes) {
        Rounds() {
            this(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void add(Turn turn, Sample sample) {
        Rounds own = rounds.computeIfAbsent(new Whose(turn.opponent(), turn.size()), whose -> new Rounds());
        List<Double> times = own.time().computeIfAbsent(turn.round(), round -> new ArrayList<>());
        sample.time().forEach(time -> times.add(rounded(time)));
        sample.allocation().forEach(bytes -> own.allocation().add(rounded(bytes)));
        sample.classes().forEach(own.classes()::add);
    }

    /** {@return what has come in, by opponent and size in the order of their first turns} */
    List<Series> series() {
        return rounds.entrySet().stream()
                .map(own -> new Series(
                        own.getKey().opponent(),
                        own.getKey().size(),
                        List.copyOf(own.getValue().time().values()),
                        own.getValue().allocation(),
                        own.getValue().classes()))
                .toList();
    }

    /** What is finer than this is noise, and makes the file long. */
    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
