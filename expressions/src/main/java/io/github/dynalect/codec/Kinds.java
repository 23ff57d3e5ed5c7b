package io.github.dynalect.codec;

import io.github.dynalect.refusal.Legible;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.WellFormed;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Some kinds of stored records, by the names that a discriminator has for them: an attribute, or a member of a map, that is
 * no part of the records.
 *
 * <p>They are those of some names, or all others, among which are records without a discriminator. The names are constants of
 * the program, and so may stand in messages; what is stored may not.
 *
 * @param attribute the name of the discriminator
 * @param names the names of the kinds, or of those that are not among them; sorted, each once
 * @param others whether it is all others
 */
public record Kinds(String attribute, Vector<String> names, boolean others) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if no attribute can have the name of the discriminator, or if a
     *     name is empty
     */
    public Kinds {
        attribute = WellFormed.name(attribute);
        names = names.distinct().sorted();
        for (String name : names) {
            String unused = Codecs.string().encode(name).s();
            if (name.isEmpty()) {
                throw Rule.KINDS.refuse(attribute, "a kind without a name", "name it");
            }
        }
    }

    /**
     * {@return one kind}
     *
     * @param discriminator the attribute that tells it
     * @param name what is stored there
     */
    public static Kinds of(String discriminator, String name) {
        return new Kinds(discriminator, Vector.of(name), false);
    }

    /**
     * {@return all other kinds than some: those that are not known, and records without a discriminator}
     *
     * @param discriminator the attribute that tells the kinds
     * @param names those of the known kinds
     */
    public static Kinds otherThan(String discriminator, Iterable<String> names) {
        return new Kinds(discriminator, Vector.ofAll(names), true);
    }

    /** {@return the name of the kind, if it is one alone} */
    public Option<String> name() {
        return Option.when(!others && names.length() == 1, names::head);
    }

    /** {@return whether every stored record is of these kinds} */
    public boolean areAll() {
        return others && names.isEmpty();
    }

    /** {@return whether a stored record is of one of these kinds} */
    public boolean include(Map<String, AttributeValue> stored) {
        AttributeValue found = stored.get(attribute);
        boolean named = found != null && found.s() != null && names.contains(found.s());
        return named != others;
    }

    /** {@return whether all of some kinds, told by the same discriminator, are among these} */
    public boolean include(Kinds some) {
        if (!attribute.equals(some.attribute)) {
            return false;
        }
        if (some.others) {
            return others && some.names.containsAll(names);
        }
        return others ? !some.names.exists(names::contains) : names.containsAll(some.names);
    }

    /** These and others. */
    Kinds and(Kinds more) {
        if (!attribute.equals(more.attribute)) {
            throw Rule.KINDS.refuse(
                    more.attribute, "another discriminator than " + attribute, "take one for all kinds");
        }
        if (others && more.others) {
            throw Rule.KINDS.refuse(attribute, "two that read all other kinds", "let one do so");
        }
        if (others) {
            return more.and(this);
        }
        Vector<String> twice = names.filter(name -> more.names.contains(name) != more.others);
        if (!twice.isEmpty()) {
            throw Rule.KINDS.refuse(
                    attribute, "two kinds of the name " + legible(twice), "give each a name of its own");
        }
        return new Kinds(
                attribute, more.others ? more.names.removeAll(names) : names.appendAll(more.names), more.others);
    }

    /** Nothing, if a stored record is of one of these kinds. */
    void check(Map<String, AttributeValue> stored) {
        if (!include(stored)) {
            throw misfit(stored);
        }
    }

    /** What is wrong with a stored record of none of these kinds. */
    MisfitException misfit(Map<String, AttributeValue> stored) {
        AttributeValue found = stored.get(attribute);
        return (found == null ? MisfitException.missing() : misfit(found)).atName(attribute);
    }

    MisfitException misfit(AttributeValue found) {
        return found.s() == null
                ? MisfitException.unexpected("S (" + words() + ")", found)
                : MisfitException.unreadable(words());
    }

    private String words() {
        return (others ? "another kind than " : "one of the kinds ") + legible(names);
    }

    private static String legible(Vector<String> names) {
        return names.map(Legible::text).mkString("[", ", ", "]");
    }

    /** {@return the discriminator and the names} */
    @Override
    public String toString() {
        return attribute + (others ? " not in " : " in ") + legible(names);
    }
}
