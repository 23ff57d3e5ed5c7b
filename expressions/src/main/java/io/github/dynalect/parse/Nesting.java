package io.github.dynalect.parse;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads what stands in parentheses.
 *
 * <p>Each pair but the innermost must hold an operator that the next one does not, or it is redundant. So more pairs than
 * operators can be refused at once, and no text makes the reader recurse without bound.
 */
final class Nesting {
    private final Cursor cursor;
    private int depth;

    Nesting(Cursor cursor) {
        this.cursor = cursor;
    }

    <P> P group(Supplier<P> content, Predicate<P> enclosed) {
        Token opening = cursor.peek();
        cursor.expect("(");
        depth++;
        if (depth > Limits.OPERATORS + 1) {
            throw cursor.refused(
                    Rule.OPERATOR_COUNT,
                    opening,
                    "more than " + Limits.OPERATORS + " parentheses",
                    "split the request");
        }
        P inner = content.get();
        cursor.expect(")");
        depth--;
        if (enclosed.test(inner)) {
            throw cursor.refused(
                    Rule.PARENTHESES, opening, "two pairs of parentheses around the same", "take one pair away");
        }
        return inner;
    }
}
