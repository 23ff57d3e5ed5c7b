package io.github.dynalect.codec;

import io.github.dynalect.refusal.Legible;
import io.github.dynalect.value.AttributeType;

/** Why a stored value is not one that a codec can read: where in the value, and what was found. Holds no stored value. */
public sealed interface Misfit {
    /**
     * Another type is stored than the codec reads.
     *
     * @param expected what the codec reads, in words
     * @param found the type that is stored
     */
    record Unexpected(String expected, AttributeType found) implements Misfit {}

    /**
     * The right type is stored, but its content makes no value.
     *
     * @param expected what the codec reads, in words
     */
    record Unreadable(String expected) implements Misfit {}

    /** Nothing is stored where something must be. */
    record Missing() implements Misfit {}

    /**
     * A misfit of an attribute or of a member of a map.
     *
     * @param name the name of the attribute or member
     * @param cause what is wrong there
     */
    record AtName(String name, Misfit cause) implements Misfit {}

    /**
     * A misfit of an element of a list.
     *
     * @param index the position of the element
     * @param cause what is wrong there
     */
    record AtIndex(int index, Misfit cause) implements Misfit {}

    /** {@return one sentence: the place, what was expected and what was found} */
    default String describe() {
        String place = place();
        return (place.isEmpty() ? "the value" : place) + " " + problem().words();
    }

    /** {@return where the problem lies, as in {@code lines[2].price}; nothing if it is the value itself} */
    default String place() {
        StringBuilder place = new StringBuilder();
        Misfit misfit = this;
        while (true) {
            if (misfit instanceof AtName at) {
                place.append(place.isEmpty() ? "" : ".").append(Legible.text(at.name()));
                misfit = at.cause();
            } else if (misfit instanceof AtIndex at) {
                place.append('[').append(at.index()).append(']');
                misfit = at.cause();
            } else {
                return place.toString();
            }
        }
    }

    /** {@return what is wrong there: {@link Unexpected}, {@link Unreadable} or {@link Missing}} */
    default Misfit problem() {
        Misfit misfit = this;
        while (true) {
            if (misfit instanceof AtName at) {
                misfit = at.cause();
            } else if (misfit instanceof AtIndex at) {
                misfit = at.cause();
            } else {
                return misfit;
            }
        }
    }

    private String words() {
        if (this instanceof Unexpected unexpected) {
            return "is of type " + unexpected.found() + ", not " + unexpected.expected();
        }
        if (this instanceof Unreadable unreadable) {
            return "is not " + unreadable.expected();
        }
        return "is missing";
    }
}
