package io.github.dynalect.path;

import io.github.dynalect.path.Step.Index;
import io.github.dynalect.path.Step.Name;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of a value in an item: an attribute name, then names of map members and indexes of list elements.
 *
 * <p>A path says where, not what: it knows no type and no item. Source of its limits: DynamoDB's rules for document paths.
 *
 * @param steps the way from the item to the value, at least one, the first a name
 */
public record Path(List<Step> steps) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if the first step is not a name, or there are more than
     *     {@value Limits#PATH_STEPS}
     */
    public Path {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.get(0) instanceof Name)) {
            throw Rule.PATH_START.refuse("path", "no name at its beginning", "begin with Path.of(name)");
        }
        if (steps.size() > Limits.PATH_STEPS) {
            throw Rule.PATH_DEPTH.refuse(
                    "path " + steps.get(0), steps.size() + " steps", "read or write a value further up");
        }
    }

    /**
     * {@return the path of a top-level attribute}
     *
     * @param name its name; a dot in it is part of the name
     */
    public static Path of(String name) {
        return new Path(List.of(new Name(name)));
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
        return then(new Name(name));
    }

    /**
     * {@return the path of an element of the list at this path}
     *
     * @param index its position, from 0
     */
    public Path at(int index) {
        return then(new Index(index));
    }

    private Path then(Step step) {
        List<Step> further = new ArrayList<>(steps.size() + 1);
        further.addAll(steps);
        further.add(step);
        return new Path(further);
    }

    /** {@return the name of the top-level attribute that this path begins with} */
    public String attribute() {
        return ((Name) steps.get(0)).name();
    }

    /** {@return the path of the map or list that holds the value; none for a top-level attribute} */
    public Option<Path> parent() {
        return isNested() ? Option.some(new Path(steps.subList(0, steps.size() - 1))) : Option.none();
    }

    /** {@return whether this path leads to a place inside a top-level attribute} */
    public boolean isNested() {
        return steps.size() > 1;
    }

    /** {@return the steps behind the attribute, into its value} */
    public List<Step> inside() {
        return steps.subList(1, steps.size());
    }

    /** {@return whether the value at {@code other} is the value at this path or lies in it} */
    public boolean contains(Path other) {
        return steps.size() <= other.steps.size() && steps.equals(other.steps.subList(0, steps.size()));
    }

    /**
     * {@return whether the two paths cannot both exist}
     *
     * <p>They cannot if, after an equal beginning, one takes a name where the other takes an index.
     */
    public boolean conflictsWith(Path other) {
        int shorter = Math.min(steps.size(), other.steps.size());
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
        for (Step step : inside()) {
            text.append(step instanceof Name ? "." : "").append(step);
        }
        return text.toString();
    }
}
