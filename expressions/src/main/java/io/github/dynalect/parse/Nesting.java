package io.github.dynalect.parse;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;

/**
 * How deep the reader stands in parentheses, those of functions among them.
 *
 * <p>A function is an operator, and each pair of other parentheses but the innermost holds an operator that the next one
 * does not, or it is redundant. So their number is bounded by that of operators, and more can be refused at once: no text
 * makes the reader recurse further, and the usual stack of a thread, of 1 MB, is enough for all that is valid.
 */
final class Nesting {
    private final Cursor cursor;
    private final int most;
    private int depth;

    private Nesting(Cursor cursor, int most) {
        this.cursor = cursor;
        this.most = most;
    }

    /** In a condition, functions stand in each other and in parentheses three deep at most. */
    static Nesting ofCondition(Cursor cursor) {
        return new Nesting(cursor, Limits.OPERATORS + 3);
    }

    /** In an update, functions and parentheses may take turns. */
    static Nesting ofUpdate(Cursor cursor) {
        return new Nesting(cursor, 2 * Limits.OPERATORS + 1);
    }

    void open() {
        Token opening = cursor.peek();
        cursor.expect("(");
        depth++;
        if (depth > most) {
            throw cursor.refused(
                    Rule.OPERATOR_COUNT, opening, "more than " + most + " nested parentheses", "split the request");
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
