package io.github.dynalect.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which HTTP request, so which attempt of the SDK, meets which {@link Fate}.
 *
 * <pre>{@code
 * Script script = Script.random(seed)
 *         .sometimes(0.1, Fate.loseAnswer())
 *         .everyNth(10, Fate.refuse(500, "InternalServerError"))
 *         .on("BatchWriteItem", Script.random(seed).sometimes(0.5, Fate.leaveUnprocessed(0.3)));
 * }</pre>
 *
 * <p>Of all that a script says, what it said first counts: the fates in turn, then those of each nth request and those by chance, in
 * their order. A request of which it says nothing arrives.
 *
 * <p>A script is a value, and may be shared: each client begins it anew. The seed decides which fate the nth request meets, and the
 * chance of that fate; so what happens to it does not depend on how long others take. Which request is the nth is a matter of the
 * program, where several threads send. {@link #toString} tells the seed, for the message of a test that fails.
 */
public final class Script {
    private static final double ROUNDING = 1e-9;

    private final long seed;
    private final List<Rule> rules;
    private final Map<String, Script> byOperation;

    private Script(long seed, List<Rule> rules, Map<String, Script> byOperation) {
        this.seed = seed;
        this.rules = rules;
        this.byOperation = byOperation;
    }

    /** {@return a script by which the first requests meet these fates, one after another; its seed is 0} */
    public static Script of(Fate... fates) {
        return new Script(0, List.of(new Rule.InTurn(List.of(fates))), Map.of());
    }

    /**
     * {@return a script that says nothing yet, and whose chance comes of this seed}
     *
     * @param seed the same one gives the same fates
     */
    public static Script random(long seed) {
        return new Script(seed, List.of(), Map.of());
    }

    /**
     * {@return a script by which every nth request meets a fate; its seed is 0}
     *
     * @param n 10 for the tenth, the twentieth, …
     * @param fate theirs
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static Script every(int n, Fate fate) {
        return random(0).everyNth(n, fate);
    }

    /**
     * {@return this, and every nth request meets a fate}
     *
     * @param n 10 for the tenth, the twentieth, …, those counted that meet another fate
     * @param fate theirs
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public Script everyNth(int n, Fate fate) {
        return with(new Rule.EveryNth(n, fate));
    }

    /**
     * {@return this, and a request meets a fate by chance}
     *
     * @param probability of each request; 1 is the most that all of a script sum up to
     * @param fate theirs
     * @throws IllegalArgumentException if the probability is not from 0 to 1, or the sum is greater than 1
     */
    public Script sometimes(double probability, Fate fate) {
        double others = rules.stream()
                .mapToDouble(rule -> rule instanceof Rule.Sometimes sometimes ? sometimes.probability() : 0)
                .sum();
        if (!(probability >= 0 && others + probability <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("probabilities are not negative and sum up to 1 at most: " + probability
                    + ", after others of " + others);
        }
        return with(new Rule.Sometimes(others, probability, fate));
    }

    /**
     * {@return this, and the requests of one operation follow a script of their own}
     *
     * <p>The other script counts them and has their fates by its seed; this one no longer counts them.
     *
     * @param operation its name in DynamoDB's API, such as {@code BatchWriteItem}, as the header {@code X-Amz-Target} has it
     * @param script theirs, instead of one that was said before
     */
    public Script on(String operation, Script script) {
        Map<String, Script> all = new LinkedHashMap<>(byOperation);
        all.put(operation, script);
        return new Script(seed, rules, all);
    }

    private Script with(Rule rule) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(rule);
        return new Script(seed, List.copyOf(all), byOperation);
    }

    Course begin() {
        Map<String, Course> others = new LinkedHashMap<>();
        byOperation.forEach((operation, script) -> others.put(operation, script.begin()));
        return new Course(seed, rules, others);
    }

    /** {@return the seed, and what is said of how many requests, such as {@code Script[seed 7: sometimes 0.1]}} */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        rules.forEach(rule -> parts.add(rule.toString()));
        byOperation.forEach((operation, script) -> parts.add(operation + " " + script));
        return "Script[seed " + seed + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + "]";
    }
}
