package io.github.dynalect.operation;

/** The answer to a write that returns nothing else: it is done. */
public enum Done {
    /** The only answer. */
    DONE
}
