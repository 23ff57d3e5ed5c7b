package io.github.dynalect.examples.guide.evolution;

/** What a bicycle is for. */
enum Purpose {
    CITY,
    RACE
}
