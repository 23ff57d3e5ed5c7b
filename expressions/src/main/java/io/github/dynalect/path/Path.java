package io.github.dynalect.path;

import io.github.dynalect.path.Step.Index;
import io.github.dynalect.path.Step.Name;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The place of a value in an item: an attribute name, then names of map members and indexes of list elements.
 *
 * <p>A path says where, not what: it knows no type and no item. Source of its limits: DynamoDB's rules for document paths.
 *
 * @param steps the way from the item to the value, at least one, the first a name
 */
public record Path(Vector<Step> steps) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if the first step is not a name, or there are more than
     *     {@value Limits#PATH_STEPS}
     */
    public Path {
        if (steps.isEmpty() || !(steps.head() instanceof Name)) {
            throw Rule.PATH_START.refuse("path", "no name at its beginning", "begin with Path.of(name)");
        }
        steps.forEach(step -> Objects.requireNonNull(step, "step"));
        if (steps.length() > Limits.PATH_STEPS) {
            throw Rule.PATH_DEPTH.refuse(
                    "path " + steps.head(), steps.length() + " steps", "read or write a value further up");
        }
    }

    /**
     * {@return the path of a top-level attribute}
     *
     * @param name its name; a dot in it is part of the name
     */
    public static Path of(String name) {
        return new Path(Vector.of(new Name(name)));
    }

    /**
     * {@return the path that is written as {@link #toString} writes one, such as {@code lines[0].price}}
     *
     * <p>Here a dot ends a name, and so does a bracket: names that hold these characters are given to {@link #of} and
     * {@link #child}.
     *
     * @throws io.github.dynalect.refusal.RefusedException if the text is no path
     */
    public static Path parse(String text) {
        return new PathText(text).path();
    }

    /**
     * {@return the path of a member of the map at this path}
     *
     * @param name the member's name; a dot in it is part of the name
     */
    public Path child(String name) {
        return new Path(steps.append(new Name(name)));
    }

    /**
     * {@return the path of an element of the list at this path}
     *
     * @param index its position, from 0
     */
    public Path at(int index) {
        return new Path(steps.append(new Index(index)));
    }

    /** {@return the name of the top-level attribute that this path begins with} */
    public String attribute() {
        return ((Name) steps.head()).name();
    }

    /** {@return whether this path leads to a place inside a top-level attribute} */
    public boolean isNested() {
        return steps.length() > 1;
    }

    /** {@return whether the value at {@code other} is the value at this path or lies in it} */
    public boolean contains(Path other) {
        return other.steps.startsWith(steps);
    }

    /**
     * {@return whether the two paths cannot both exist}
     *
     * <p>They cannot if, after an equal beginning, one takes a name where the other takes an index.
     */
    public boolean conflictsWith(Path other) {
        int shorter = Math.min(steps.length(), other.steps.length());
        for (int i = 0; i < shorter; i++) {
            Step mine = steps.get(i);
            Step theirs = other.steps.get(i);
            if (!mine.equals(theirs)) {
                return mine instanceof Name != theirs instanceof Name;
            }
        }
        return false;
    }

    /** {@return the path as it is usually written, such as {@code lines[0].price}; for people, not for DynamoDB} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(attribute());
        for (Step step : steps.tail()) {
            text.append(step instanceof Name ? "." : "").append(step);
        }
        return text.toString();
    }
}
