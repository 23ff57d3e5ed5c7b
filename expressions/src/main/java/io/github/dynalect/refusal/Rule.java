package io.github.dynalect.refusal;

import static io.github.dynalect.refusal.Origin.POLICY;
import static io.github.dynalect.refusal.Origin.SERVICE;

import java.util.Objects;

/**
 * A rule that a request must keep to be sent: the whole list of what Dynalect refuses, on one page.
 *
 * <p>The limits are DynamoDB's documented quotas for expressions, attribute names and attribute values, except where a
 * rule is a {@link Origin#POLICY}.
 */
public enum Rule {
    /** One expression holds at most {@value Limits#OPERATORS} operators and functions. */
    OPERATOR_COUNT(SERVICE, "an expression holds at most " + Limits.OPERATORS + " operators and functions"),
    /** The text of one expression holds at most {@value Limits#EXPRESSION_BYTES} bytes. */
    EXPRESSION_SIZE(SERVICE, "the text of an expression holds at most " + Limits.EXPRESSION_BYTES + " bytes"),
    /** An expression says something. */
    EXPRESSION_EMPTY(SERVICE, "an expression is not empty"),
    /** A document path has at most {@value Limits#PATH_STEPS} steps. */
    PATH_DEPTH(SERVICE, "a document path has at most " + Limits.PATH_STEPS + " steps"),
    /** A document path begins with an attribute name. */
    PATH_START(SERVICE, "a document path begins with an attribute name"),
    /** A list index is not negative. */
    LIST_INDEX(SERVICE, "a list index is 0 or more"),
    /** An attribute name has 1 to {@value Limits#NAME_BYTES} bytes in UTF-8. */
    NAME_LENGTH(SERVICE, "an attribute name has 1 to " + Limits.NAME_BYTES + " bytes in UTF-8"),
    /** The two sides of a comparison or function are different paths. */
    OPERANDS_DISTINCT(SERVICE, "the first operand differs from the others"),
    /** Only strings, numbers and binaries are ordered. */
    OPERAND_ORDERED(SERVICE, "an operand of <, <=, > or >= is a string, a number or a binary"),
    /** A prefix is a string or a binary. */
    OPERAND_PREFIX(SERVICE, "an operand of begins_with is a string or a binary"),
    /** ADD takes a number or a set. */
    OPERAND_ADD(SERVICE, "the operand of ADD is a number or a set"),
    /** No two actions of one update touch the same place. */
    PATHS_OVERLAP(SERVICE, "no target of an update contains another"),
    /** One update does not treat the same place as a map and as a list. */
    PATHS_CONFLICT(SERVICE, "no two targets of an update treat one place as a map and as a list"),
    /** A number has at most {@value Limits#DIGITS} significant digits. */
    NUMBER_PRECISION(SERVICE, "a number has at most " + Limits.DIGITS + " significant digits"),
    /** A number is 0, or its magnitude is between 1E-130 and 9.99…E+125. */
    NUMBER_RANGE(SERVICE, "a number is 0 or its magnitude is from 1E-130 to below 1E+126"),
    /** A number is written in digits, with an optional point and exponent. */
    NUMBER_TEXT(SERVICE, "a number is written in digits, with an optional sign, point and exponent"),
    /** A number that is set is one that the attribute's own type can read back. */
    NUMBER_UNREADABLE(POLICY, "a number that is stored is one that its attribute can read"),
    /** A set has members. */
    SET_EMPTY(SERVICE, "a set has at least one member"),
    /** A set holds a member once; numbers are compared by value. */
    SET_DUPLICATE(SERVICE, "a set holds each member once"),
    /** A value has exactly one type. */
    VALUE_TYPE(SERVICE, "an attribute value has exactly one type, and NULL is true"),
    /** Documents nest at most {@value Limits#NESTING} levels. */
    VALUE_NESTING(SERVICE, "an attribute value nests at most " + Limits.NESTING + " levels"),
    /** Text is well-formed Unicode; DynamoDB would store a question mark for an unpaired surrogate. */
    TEXT_WELL_FORMED(POLICY, "text has no unpaired surrogate, which would be stored as another character"),
    /** An instant lies in the years 0 to 9999, so that the order of its text is the order of time. */
    INSTANT_RANGE(POLICY, "an instant lies in the years 0 to 9999, so that the order of text is the order of time"),
    /** A place that needs a value is given one. */
    VALUE_ABSENT(POLICY, "a value that is stored as absent has no place in a condition, a key, or a list"),
    /** A request changes something. */
    UPDATE_EMPTY(POLICY, "an update has an action; DynamoDB would create an item of its key alone"),
    /** A key attribute is a string, a number or a binary. */
    KEY_TYPE(SERVICE, "a key attribute is a string, a number or a binary"),
    /** A key names the attributes that the schema declares as key, in their order. */
    KEY_ATTRIBUTES(SERVICE, "a key has exactly the key attributes of the table"),
    /** A key attribute does not change. */
    KEY_UPDATED(SERVICE, "an update does not touch a key attribute"),
    /** A schema can tell one attribute from another, and has those of its key. */
    SCHEMA(POLICY, "a schema names each attribute once, at the top level, and has its key attributes");

    private final Origin origin;
    private final String statement;

    Rule(Origin origin, String statement) {
        this.origin = origin;
        this.statement = statement;
    }

    /** {@return whether DynamoDB or Dynalect is behind this rule} */
    public Origin origin() {
        return origin;
    }

    /** {@return the rule in words, with its limit} */
    public String statement() {
        return statement;
    }

    /**
     * The exception to throw when this rule is broken.
     *
     * @param where the place of what is refused: a path, an attribute, or the part of the request
     * @param found what stands there, in words that hold no attribute value
     * @param remedy what the caller can do about it
     * @return the exception, not thrown yet
     */
    public RefusedException refuse(String where, String found, String remedy) {
        return new RefusedException(
                this,
                Objects.requireNonNull(where, "where"),
                Objects.requireNonNull(found, "found"),
                Objects.requireNonNull(remedy, "remedy"));
    }
}
