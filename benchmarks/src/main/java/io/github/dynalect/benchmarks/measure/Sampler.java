package io.github.dynalect.benchmarks.measure;

/** A way to measure one opponent once. */
interface Sampler {
    Sample take(Comparison comparison, Turn turn);
}
