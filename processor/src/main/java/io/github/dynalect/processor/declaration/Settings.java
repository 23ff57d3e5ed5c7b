package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/**
 * What the annotations with a value say of a component.
 *
 * @param storedName the name in the table
 * @param memberName the name of its constant
 * @param converter the codec of its own
 * @param timeForm the form of an instant
 * @param idForm what a generated identifier is made of
 * @param whenAbsent the default, as text
 * @param partAt in a view, the place in the item
 */
public record Settings(
        Option<String> storedName,
        Option<String> memberName,
        Option<Converter> converter,
        Option<TimeForm> timeForm,
        Option<IdForm> idForm,
        Option<String> whenAbsent,
        Option<String> partAt) {
    /** Nothing at all. */
    public static final Settings NONE = new Settings(
            Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
