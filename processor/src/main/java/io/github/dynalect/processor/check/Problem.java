package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Place;

/**
 * A mistake in a model.
 *
 * @param tag its kind
 * @param statement what is wrong
 * @param remedy how to mend it
 * @param place where it is
 */
public record Problem(Tag tag, String statement, String remedy, Place place) {
    /** {@return what the user reads} */
    public String message() {
        return "[" + tag + "] " + statement + ". Remedy: " + remedy + ".";
    }

    /** Reports it at its place. */
    public void report() {
        place.report(message());
    }
}
