package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** Which attributes of an item an index holds. The keys of the table and of the index are always among them. */
public sealed interface IndexProjection {
    /** All attributes. */
    record All() implements IndexProjection {}

    /** Some attributes only, or none, beside the keys. */
    sealed interface Partial extends IndexProjection {
        /** {@return the names of those beside the keys} */
        Vector<String> names();
    }

    /** No others than the keys. */
    record KeysOnly() implements Partial {
        @Override
        public Vector<String> names() {
            return Vector.empty();
        }
    }

    /**
     * Some attributes beside the keys.
     *
     * @param names their names, at the top level; a dot is part of a name
     */
    record Include(Vector<String> names) implements Partial {
        /**
         * @throws RefusedException if there is no name, one that stands twice or is too long, or more than
         *     {@value Limits#PROJECTED}
         */
        public Include {
            if (names.isEmpty() || names.length() > Limits.PROJECTED) {
                throw Rule.INDEX_PROJECTION.refuse(
                        "projection",
                        names.length() + " attributes",
                        "include others, or project all or the keys only");
            }
            if (names.distinct().length() < names.length()) {
                throw Rule.INDEX_PROJECTION.refuse(names.mkString(", "), "one attribute twice", "name each once");
            }
            names = names.map(name -> KeyAttribute.checkedName(new Step.Name(name).name()));
        }
    }

    /** {@return all attributes} */
    static IndexProjection all() {
        return new All();
    }

    /** {@return no others than the keys} */
    static Partial keysOnly() {
        return new KeysOnly();
    }

    /**
     * {@return some attributes beside the keys}
     *
     * @throws RefusedException if one is nested or stands twice, or there are more than {@value Limits#PROJECTED}
     */
    static Partial include(Attribute<?, ?> first, Attribute<?, ?>... rest) {
        return new Include(Vector.of(rest).prepend(first).map(attribute -> topLevel(attribute.path())));
    }

    private static String topLevel(Path path) {
        if (path.isNested()) {
            throw Rule.INDEX_PROJECTION.refuse(path.toString(), "a nested attribute", "include the one that holds it");
        }
        return path.attribute();
    }
}
