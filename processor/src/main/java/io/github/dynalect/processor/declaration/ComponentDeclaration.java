package io.github.dynalect.processor.declaration;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A component of a record, or an accessor of an interface that stands for one.
 *
 * @param name its name
 * @param type its type
 * @param marks what is marked on it
 * @param settings what else is set on it
 * @param contradictory the annotations that it has more than once, with different values
 * @param overridden the annotations that it lacks, or has with other values, of what it overrides
 * @param nullable the type that says by options what it says by an annotation {@code @Nullable}; none without that
 * @param place where it is declared
 */
public record ComponentDeclaration(
        String name,
        TypeUse type,
        Set<Mark> marks,
        Settings settings,
        Vector<String> contradictory,
        Vector<Overridden> overridden,
        Option<TypeUse> nullable,
        Place place) {
    /** {@return the same of another type} */
    public ComponentDeclaration of(TypeUse other) {
        return new ComponentDeclaration(name, other, marks, settings, contradictory, overridden, nullable, place);
    }

    /** {@return whether it is marked so} */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return whether it is stored as an attribute of its own} */
    public boolean isAttribute() {
        return !has(Mark.EXTRA) && !has(Mark.IGNORED);
    }

    /** {@return whether it is stored as its type is, and by no codec of its own} */
    public boolean isStoredByItsType() {
        return isAttribute() && settings.converter().isEmpty();
    }

    /** {@return its name in the table} */
    public String storedName() {
        return settings.storedName().getOrElse(name);
    }

    /** {@return the name of its constant} */
    public String memberName() {
        return settings.memberName().getOrElse(name);
    }
}
