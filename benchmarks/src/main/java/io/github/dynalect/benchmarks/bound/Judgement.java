package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;

/**
 * What a bound says of an outcome.
 *
 * @param measured the number that was held against the bound
 * @param noise how far the work by hand was from itself; empty where the bound takes no noise
 * @param verdict whether the bound is kept
 */
public record Judgement(String measured, String noise, Verdict verdict) {
    static final Judgement NOT_MEASURED = new Judgement("", "", Verdict.NOT_MEASURED);

    static Judgement noisy(double measured, double noise, Verdict verdict) {
        return noisy(Figure.ratio(measured), noise, verdict);
    }

    static Judgement noisy(String measured, double noise, Verdict verdict) {
        return new Judgement(measured, Figure.percent(noise), verdict);
    }

    static Judgement exact(String measured, boolean met) {
        return new Judgement(measured, "", met ? Verdict.MET : Verdict.NOT_MET);
    }
}
