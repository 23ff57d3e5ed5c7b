package io.github.dynalect.benchmarks.bound;

/** Whether a promise is kept. */
public enum Verdict {
    MET("met"),
    /** Beyond the bound, but by no more than the work by hand was beyond itself: neither met nor refuted. */
    WITHIN_NOISE("within noise"),
    NOT_MET("not met"),
    NOT_MEASURED("not measured");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** {@return the words for readers} */
    public String label() {
        return label;
    }
}
