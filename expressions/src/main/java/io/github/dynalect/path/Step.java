package io.github.dynalect.path;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.WellFormed;

/** One step of a {@link Path}: into a map by a name, or into a list by an index. */
public sealed interface Step {
    /** {@return what the case for this kind of step makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of step.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /** {@return the result for a step by name} */
        R name(Name step);

        /** {@return the result for a step by index} */
        R index(Index step);
    }

    /**
     * A step by name: a top-level attribute, or a member of a map.
     *
     * @param name the name, in any characters; a dot is part of it
     */
    record Name(String name) implements Step {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the name is empty or longer than
         *     {@value Limits#NAME_BYTES} bytes
         */
        public Name {
            name = WellFormed.name(name);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A step by index: an element of a list.
     *
     * @param index the position of the element, from 0
     */
    record Index(int index) implements Step {
        /**
         * @throws io.github.dynalect.refusal.RefusedException if the index is negative
         */
        public Index {
            if (index < 0) {
                throw Rule.LIST_INDEX.refuse("list index", "index " + index, "count from 0");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.index(this);
        }

        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }
}
