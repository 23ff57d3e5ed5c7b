package io.github.dynalect.parse;

import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;

/**
 * The names of the key attributes of a table or an index, which no expression tells.
 *
 * <p>Without names the key is unknown: then the tests of a key condition stay in the order of its text, and nothing is checked
 * against the key.
 *
 * @param index the name of the index; none for the table itself
 * @param partition the partition attributes: one, or up to four of a global index
 * @param sort the sort attributes, from the left: none or one, or up to four of a global index
 */
public record KeySchema(Option<String> index, Vector<String> partition, Vector<String> sort) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if there are more attributes than a key of a table or of an index has,
     *     if there are sort attributes alone, if one stands there twice, or if one has no name
     */
    public KeySchema {
        Vector<String> names = partition.appendAll(sort);
        int most = index.isEmpty() ? 1 : Limits.KEY_ATTRIBUTES;
        if (partition.length() > most || sort.length() > most) {
            throw Rule.KEY_WIDTH.refuse("key schema", names.length() + " attributes", "give those of the key");
        }
        if (partition.isEmpty() && !sort.isEmpty()) {
            throw Rule.KEY_PARTITION.refuse("key schema", "sort attributes alone", "give the partition attribute too");
        }
        if (names.distinct().length() < names.length()) {
            throw Rule.KEY_TEST.refuse("key schema", "an attribute that stands there twice", "name each once");
        }
        names.map(Step.Name::new).forEach(name -> Objects.requireNonNull(name, "name"));
    }

    /** {@return the unknown key of a table} */
    public static KeySchema unknown() {
        return new KeySchema(Option.none(), Vector.empty(), Vector.empty());
    }

    /** {@return the unknown key of an index} */
    public static KeySchema unknown(String index) {
        return new KeySchema(Option.some(index), Vector.empty(), Vector.empty());
    }

    /** {@return the key of a table that has no sort attribute} */
    public static KeySchema table(String partition) {
        return new KeySchema(Option.none(), Vector.of(partition), Vector.empty());
    }

    /** {@return the key of a table with a sort attribute} */
    public static KeySchema table(String partition, String sort) {
        return new KeySchema(Option.none(), Vector.of(partition), Vector.of(sort));
    }

    /** {@return the key of an index that has no sort attribute} */
    public static KeySchema index(String index, String partition) {
        return new KeySchema(Option.some(index), Vector.of(partition), Vector.empty());
    }

    /** {@return the key of an index with one sort attribute} */
    public static KeySchema index(String index, String partition, String sort) {
        return new KeySchema(Option.some(index), Vector.of(partition), Vector.of(sort));
    }

    /**
     * {@return the key of a global index with several attributes}
     *
     * @param index the name of the index
     * @param partition the partition attributes
     * @param sort the sort attributes, from the left
     */
    public static KeySchema index(String index, List<String> partition, List<String> sort) {
        return new KeySchema(Option.some(index), Vector.ofAll(partition), Vector.ofAll(sort));
    }

    boolean isKnown() {
        return !partition.isEmpty();
    }

    /** {@return the names of all key attributes, in the order of the key} */
    public Vector<String> names() {
        return partition.appendAll(sort);
    }
}
