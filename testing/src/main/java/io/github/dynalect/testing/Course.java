package io.github.dynalect.testing;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** How far one client is in its script. */
final class Course {
    private final List<Rule> rules;
    private final Map<String, Course> byOperation;
    private final SplittableRandom seeds;
    private long number;

    Course(long seed, List<Rule> rules, Map<String, Course> byOperation) {
        this.seeds = new SplittableRandom(seed);
        this.rules = rules;
        this.byOperation = byOperation;
    }

    /** The fate of the next request of this operation. */
    Turn next(String operation) {
        Course own = byOperation.get(operation);
        return own == null ? next() : own.next(operation);
    }

    private synchronized Turn next() {
        // A generator for each request, so that what one draws does not change what the next one meets.
        SplittableRandom chance = seeds.split();
        double draw = chance.nextDouble();
        long before = number++;
        Fate fate = rules.stream()
                .flatMap(rule -> rule.fate(before, draw).stream())
                .findFirst()
                .orElseGet(Fate::arrive);
        return new Turn(fate, chance);
    }

    /** One request's part of a script. */
    record Turn(Fate fate, RandomGenerator chance) {}
}
