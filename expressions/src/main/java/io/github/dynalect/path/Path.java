package io.github.dynalect.path;

import io.github.dynalect.path.Step.Index;
import io.github.dynalect.path.Step.Name;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.WellFormed;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of a value in an item: an attribute name, then names of map members and indexes of list elements.
 *
 * <p>A path says where, not what: it knows no type and no item. Source of its limits: DynamoDB's rules for document paths.
 *
 * @param attribute the name of the top-level attribute that this path begins with
 * @param inside the steps behind the attribute, into its value
 */
public record Path(String attribute, List<Step> inside) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if no attribute can have the name, or there are more than
     *     {@value Limits#PATH_STEPS} steps
     */
    public Path {
        attribute = WellFormed.name(attribute);
        inside = List.copyOf(inside);
        if (inside.size() >= Limits.PATH_STEPS) {
            throw Rule.PATH_DEPTH.refuse(
                    "path " + attribute, inside.size() + 1 + " steps", "read or write a value further up");
        }
    }

    /**
     * The path of some steps.
     *
     * @param steps the way from the item to the value, at least one, the first a name
     * @throws io.github.dynalect.refusal.RefusedException if the first step is not a name, or there are more than
     *     {@value Limits#PATH_STEPS}
     */
    public Path(List<Step> steps) {
        this(first(steps), steps.subList(1, steps.size()));
    }

    private static String first(List<Step> steps) {
        if (steps.isEmpty() || !(steps.get(0) instanceof Name name)) {
            throw Rule.PATH_START.refuse("path", "no name at its beginning", "begin with Path.of(name)");
        }
        return name.name();
    }

    /**
     * {@return the path of a top-level attribute}
     *
     * @param name its name; a dot in it is part of the name
     * @throws io.github.dynalect.refusal.RefusedException if no attribute can have the name
     */
    public static Path of(String name) {
        return new Path(name, List.of());
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
     * @throws io.github.dynalect.refusal.RefusedException if no member can have the name, or if the path would have more than
     *     {@value Limits#PATH_STEPS} steps
     */
    public Path child(String name) {
        List<Step> further = new ArrayList<>(inside);
        further.add(new Name(name));
        return new Path(attribute, further);
    }

    /**
     * {@return the path of an element of the list at this path}
     *
     * @param index its position, from 0
     * @throws io.github.dynalect.refusal.RefusedException if it is negative, or if the path would have more than
     *     {@value Limits#PATH_STEPS} steps
     */
    public Path at(int index) {
        List<Step> further = new ArrayList<>(inside);
        further.add(new Index(index));
        return new Path(attribute, further);
    }

    /** {@return the way from the item to the value, the attribute's name first} */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(inside.size() + 1);
        steps.add(new Name(attribute));
        steps.addAll(inside);
        return List.copyOf(steps);
    }

    /** {@return the path of the map or list that holds the value; none for a top-level attribute} */
    public Option<Path> parent() {
        return isNested() ? Option.some(new Path(attribute, inside.subList(0, inside.size() - 1))) : Option.none();
    }

    /** {@return whether this path leads to a place inside a top-level attribute} */
    public boolean isNested() {
        return !inside.isEmpty();
    }

    /** {@return whether the value at {@code other} is the value at this path or lies in it} */
    public boolean contains(Path other) {
        return attribute.equals(other.attribute)
                && inside.size() <= other.inside.size()
                && inside.equals(other.inside.subList(0, inside.size()));
    }

    /**
     * {@return whether the two paths cannot both exist}
     *
     * <p>They cannot if, after an equal beginning, one takes a name where the other takes an index.
     */
    public boolean conflictsWith(Path other) {
        int shorter = attribute.equals(other.attribute) ? Math.min(inside.size(), other.inside.size()) : 0;
        for (int i = 0; i < shorter; i++) {
            Step mine = inside.get(i);
            Step theirs = other.inside.get(i);
            if (!mine.equals(theirs)) {
                return mine instanceof Name != theirs instanceof Name;
            }
        }
        return false;
    }

    /** {@return the path as it is usually written, such as {@code lines[0].price}; for people, not for DynamoDB} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(attribute);
        for (Step step : inside) {
            text.append(step instanceof Name ? "." : "").append(step);
        }
        return text.toString();
    }
}
