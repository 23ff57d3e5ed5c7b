package io.github.dynalect.expression;

/** A place for an expression in a request, in the order in which a request's expressions are written. */
public enum Part {
    /** Which items a query reads. */
    KEY_CONDITION("key condition"),
    /** What must hold of an item for a query or scan to return it. */
    FILTER("filter"),
    /** Which parts of an item a read returns. */
    PROJECTION("projection"),
    /** What an update changes. */
    UPDATE("update"),
    /** What must hold of the stored item for a write to happen. */
    CONDITION("condition");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** {@return the place of a character in the text of this part, counted from 0, as messages name it} */
    public String at(int character) {
        return words + ", character " + character;
    }

    /** {@return the part as messages name it} */
    @Override
    public String toString() {
        return words;
    }
}
