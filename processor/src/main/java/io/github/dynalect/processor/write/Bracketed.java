package io.github.dynalect.processor.write;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Code taken apart at its longest pair of brackets, of those that stand in no others.
 *
 * @param before what comes before it, with the opening bracket
 * @param inside the parts inside it, between its commas
 * @param after what comes after it, with the closing bracket
 */
record Bracketed(String before, Vector<String> inside, String after) {
    /** {@return the code taken apart; none if it has no such brackets with something inside} */
    static Option<Bracketed> of(String code, char open, char close) {
        Vector<Integer> cuts = Vector.empty();
        Option<Bracketed> longest = Option.none();
        int depth = 0;
        for (int at = 0; at < code.length(); at = next(code, at)) {
            char found = code.charAt(at);
            depth += found == open ? 1 : 0;
            if (depth == 1 && (found == open || found == close || found == ',')) {
                cuts = found == open ? Vector.of(at) : cuts.append(at);
            }
            if (found == close && --depth == 0) {
                Bracketed pair = cut(code, cuts);
                longest =
                        longest.filter(other -> other.length() >= pair.length()).orElse(Option.some(pair));
            }
        }
        return longest.filter(pair -> pair.length() > 0);
    }

    /** The next place, which is not inside a text. */
    private static int next(String code, int at) {
        if (code.charAt(at) != '"') {
            return at + 1;
        }
        int end = at + 1;
        while (code.charAt(end) != '"') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static Bracketed cut(String code, Vector<Integer> cuts) {
        return new Bracketed(
                code.substring(0, cuts.head() + 1),
                cuts.zipWith(
                        cuts.tail(), (from, to) -> code.substring(from + 1, to).strip()),
                code.substring(cuts.last()));
    }

    private int length() {
        return inside.map(String::length).sum().intValue();
    }
}
