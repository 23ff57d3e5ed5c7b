package io.github.dynalect.benchmarks.result;

/** What is counted of one piece of work. */
public enum Quantity {
    /** Nanoseconds. */
    TIME("time"),
    /** Bytes. */
    ALLOCATION("allocation"),
    /** The classes that a fresh JVM has loaded at its end. */
    CLASSES("classes");

    private final String label;

    Quantity(String label) {
        this.label = label;
    }

    /** {@return the word for readers} */
    public String label() {
        return label;
    }

    /** {@return so much of it, for readers} */
    public String text(double amount) {
        return switch (this) {
            case TIME -> Figure.time(amount);
            case ALLOCATION -> Figure.bytes(amount);
            case CLASSES -> Figure.count(amount);
        };
    }
}
