package io.github.dynalect.property;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The pairs of parentheses in the text of a condition. Nothing here knows how texts are written. */
record Brackets(String text, Vector<Pair> pairs) {
    private static final Pattern BETWEEN = Pattern.compile("BETWEEN [^ ]+ AND ");

    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");

    /** Where a pair opens and closes. */
    record Pair(int opening, int closing) {}

    static Brackets of(String text) {
        Vector<Pair> pairs = Vector.empty();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')') {
                pairs = pairs.append(new Pair(open.pop(), i));
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("not closed: " + text);
        }
        return new Brackets(text, pairs);
    }

    Option<String> complaint() {
        return pairs.find(this::isDoubled)
                .map(pair -> "doubled: " + inside(pair))
                .orElse(() -> pairs.find(pair -> isForGrouping(pair) && !isNeeded(pair))
                        .map(pair -> "not needed: " + inside(pair)));
    }

    private boolean isDoubled(Pair pair) {
        return pairs.contains(new Pair(pair.opening - 1, pair.closing + 1));
    }

    /** And neither for the arguments of a function nor for the choices of IN. */
    private boolean isForGrouping(Pair pair) {
        String before = text.substring(0, pair.opening);
        return !before.matches("(?s).*([a-z]| IN )");
    }

    /** Around OR next to AND, and around either after NOT. */
    private boolean isNeeded(Pair pair) {
        String before = text.substring(0, pair.opening);
        String after = text.substring(pair.closing + 1);
        String outermost = outermost(inside(pair));
        boolean isOr = outermost.contains(" OR ");
        boolean isAnd = outermost.contains(" AND ");
        return before.endsWith("NOT ")
                ? isOr || isAnd
                : isOr && (before.endsWith(" AND ") || after.startsWith(" AND "));
    }

    private String inside(Pair pair) {
        return text.substring(pair.opening + 1, pair.closing);
    }

    /** Without what stands in parentheses, and without the AND of BETWEEN. */
    private static String outermost(String text) {
        String outermost = text;
        while (outermost.contains("(")) {
            outermost = INNERMOST.matcher(outermost).replaceAll("");
        }
        return BETWEEN.matcher(outermost).replaceAll("");
    }
}
