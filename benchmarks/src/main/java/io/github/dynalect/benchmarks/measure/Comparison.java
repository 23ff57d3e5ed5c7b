package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.bound.AtMost;
import io.github.dynalect.benchmarks.bound.Bound;
import io.github.dynalect.benchmarks.result.Opponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * One piece of work, those who do it, and what is promised of them.
 *
 * @param kind how it is measured
 * @param name of the class, after the package of all benchmarks; of programs, what their names begin with, and then, after a space,
 *     what they are told
 * @param group under which heading it stands
 * @param title what the work is
 * @param peers who does it besides Dynalect and the hand
 * @param slowed whether a Dynalect that is slowed on purpose does it too
 * @param sizes how large the work is
 * @param bounds what is promised
 */
public record Comparison(
        Kind kind,
        String name,
        String group,
        String title,
        List<Opponent> peers,
        boolean slowed,
        Sizes sizes,
        List<Bound> bounds) {
    /** The method that does the work of Dynalect slowed on purpose: to see whether a guard notices. */
    static final String SLOWED = "dynalectSlowed";

    private static final String PACKAGE = "io.github.dynalect.benchmarks.";

    public Comparison {
        peers = List.copyOf(peers);
        bounds = List.copyOf(bounds);
    }

    static Comparison of(Kind kind, String name, String group, String title) {
        return new Comparison(kind, name, group, title, List.of(), false, Sizes.ONE, List.of());
    }

    Comparison beside(List<Opponent> others) {
        return new Comparison(kind, name, group, title, others, slowed, sizes, bounds);
    }

    Comparison slowedToo() {
        return new Comparison(kind, name, group, title, peers, true, sizes, bounds);
    }

    Comparison sized(String parameter, Long... values) {
        return new Comparison(kind, name, group, title, peers, slowed, new Sizes(parameter, List.of(values)), bounds);
    }

    /** The same with these promises after those that it has. */
    Comparison promising(Bound... more) {
        List<Bound> all = Stream.concat(bounds.stream(), Stream.of(more)).toList();
        return new Comparison(kind, name, group, title, peers, slowed, sizes, all);
    }

    /** {@return who does the work, in the usual order} */
    public List<Opponent> opponents() {
        return Stream.concat(kind.opponents().stream(), peers.stream()).toList();
    }

    /** {@return whether Dynalect is to take no more than a peer, so that the peer must be known as well} */
    boolean isBoundedBy(Opponent peer) {
        return bounds.stream().anyMatch(bound -> bound instanceof AtMost most && most.beside() == peer);
    }

    /** {@return the JMH class} */
    public String benchmark() {
        return PACKAGE + name;
    }

    /** {@return the main class of an opponent's program, such as {@code StartByHand}} */
    public String program(Opponent opponent) {
        String method = opponent.method();
        String by = opponent.method().equals(Opponent.BY_HAND.method()) ? "" : "By";
        return PACKAGE + words().get(0) + by + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    /** {@return what each program is told} */
    List<String> arguments() {
        return words().subList(1, words().size());
    }

    private List<String> words() {
        return List.of(name.split(" "));
    }

    @Override
    public String toString() {
        return group + ": " + title;
    }
}
