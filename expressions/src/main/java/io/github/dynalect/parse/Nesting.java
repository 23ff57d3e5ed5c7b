package io.github.dynalect.parse;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;

/**
 * How deep the reader stands in parentheses, those of functions among them.
 *
 * <p>A function is an operator, and each pair of other parentheses but the innermost holds an operator that the next one
 * does not, or it is redundant. So there are at most twice as many as operators, and more can be refused at once: no text
 * makes the reader recurse without bound.
 */
final class Nesting {
    private static final int MOST = 2 * Limits.OPERATORS + 1;

    private final Cursor cursor;
    private int depth;

    Nesting(Cursor cursor) {
        this.cursor = cursor;
    }

    void open() {
        Token opening = cursor.peek();
        cursor.expect("(");
        depth++;
        if (depth > MOST) {
            throw cursor.refused(
                    Rule.OPERATOR_COUNT, opening, "more than " + MOST + " nested parentheses", "split the request");
        }
    }

    void close() {
        cursor.expect(")");
        depth--;
    }

    /** Closes parentheses around something that may stand in others of its own. */
    void closeAround(Token opening, boolean enclosed) {
        close();
        if (enclosed) {
            throw cursor.refused(
                    Rule.PARENTHESES, opening, "two pairs of parentheses around the same", "take one pair away");
        }
    }
}
