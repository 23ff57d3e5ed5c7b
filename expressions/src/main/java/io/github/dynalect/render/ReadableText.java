package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;

/**
 * Expressions as a person reads them: for logs and the messages of tests, not for DynamoDB.
 *
 * <p>Names stand where DynamoDB is given placeholders. One that could be taken for something else is quoted, with its quotes,
 * backslashes and control characters escaped, and cut if it is very long. Of values only the types are shown. A text may be
 * longer than DynamoDB takes.
 */
public final class ReadableText {
    private ReadableText() {}

    /** {@return a condition or a filter, such as {@code rating >= <N> AND title <> <S>}; empty if it always holds} */
    public static String of(Condition<?> condition) {
        return Phrase.of(condition).readable();
    }

    /** {@return a key condition, such as {@code artist = <S> AND begins_with(title, <S>)}} */
    public static String of(KeyCondition<?> key) {
        return Phrase.of(key).readable();
    }

    /** {@return an update, such as {@code SET plays = plays + <N> REMOVE draft}; empty if it changes nothing} */
    public static String of(UpdateAction<?> update) {
        return Phrase.of(update).readable();
    }

    /** {@return a projection, such as {@code title, parts[0].price}} */
    public static String of(Projection<?> projection) {
        return Phrase.of(projection).readable();
    }
}
