package io.github.dynalect.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of those that do the same work in different ways. */
public enum Opponent {
    /** Code on the raw SDK as a careful hand writes it: the limit. */
    BY_HAND("byHand", "by hand"),
    /** The same method as {@link #BY_HAND}, run once more: how far its ratio is from 1 is the noise. */
    AGAIN("again", "by hand again"),
    DYNALECT("dynalect", "Dynalect"),
    /** Code on the raw SDK as most write it: with the {@code fromX} factories, and maps and builders that are not sized. */
    USUAL("usual", "usual code"),
    /** The AWS Enhanced client, where only one of its schemas is measured. */
    ENHANCED("enhanced", "Enhanced client"),
    ENHANCED_BEAN("enhancedBean", "Enhanced bean"),
    ENHANCED_STATIC("enhancedStatic", "Enhanced static"),
    ENHANCED_IMMUTABLE("enhancedImmutable", "Enhanced immutable"),
    /** The expression builder of the first SDK. */
    XSPEC("xspec", "xspec");

    private final String id;
    private final String label;

    Opponent(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** {@return the name in the results file} */
    @JsonValue
    public String id() {
        return id;
    }

    /** {@return the words for readers} */
    public String label() {
        return label;
    }

    /** {@return the name of the method that does its work} */
    public String method() {
        return this == AGAIN ? BY_HAND.id : id;
    }
}
