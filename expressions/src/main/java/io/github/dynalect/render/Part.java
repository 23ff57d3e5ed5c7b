package io.github.dynalect.render;

/** A place for an expression in a request, in the order in which a request's expressions are written. */
enum Part {
    KEY_CONDITION("key condition"),
    FILTER("filter"),
    PROJECTION("projection"),
    UPDATE("update"),
    CONDITION("condition");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
