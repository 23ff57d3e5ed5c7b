package io.github.dynalect.property;

import java.util.regex.Pattern;

/** The number of operators and functions in a text, as DynamoDB counts them. Nothing here knows how texts are written. */
final class Operators {
    private static final Pattern IN_CONDITION =
            Pattern.compile("<>|<=|>=|[=<>]|\\b(AND|OR|NOT|IN|BETWEEN)\\b|[a-z_]+\\(");
    private static final Pattern IN_UPDATE = Pattern.compile(" [+-] |[a-z_]+\\(");
    private static final Pattern BETWEEN = Pattern.compile("\\bBETWEEN\\b");

    private Operators() {}

    static int inCondition(String text) {
        // The AND of a BETWEEN is a part of it.
        return (int) (IN_CONDITION.matcher(text).results().count()
                - BETWEEN.matcher(text).results().count());
    }

    static int inUpdate(String text) {
        return (int) IN_UPDATE.matcher(text).results().count();
    }
}
