package io.github.dynalect.benchmarks.model;

/** What a guest is to the house. */
public enum Standing {
    NEW,
    REGULAR,
    HONOURED
}
