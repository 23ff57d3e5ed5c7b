package io.github.dynalect.expression;

/** How the two operands of a {@link Condition.Comparison} are compared. */
public enum Comparator {
    /** The same type and value. */
    EQ,
    /** Not {@link #EQ}; true also when an operand is missing or of another type. */
    NE,
    /** Less; false when an operand is missing or of another type, as for all that follow. */
    LT,
    /** Less or equal. */
    LE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GE;

    /** {@return whether the comparison is one of order, which only strings, numbers and binaries have} */
    public boolean isOrder() {
        return this != EQ && this != NE;
    }
}
