package io.github.dynalect.parse;

/** A place for an expression in a request, as messages name it. */
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

    /** {@return the place of a character, counted from 0} */
    String at(int position) {
        return words + ", character " + position;
    }

    @Override
    public String toString() {
        return words;
    }
}
