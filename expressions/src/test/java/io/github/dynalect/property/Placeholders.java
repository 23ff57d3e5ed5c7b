package io.github.dynalect.property;

import io.github.dynalect.render.Rendered;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The placeholders of a text, against the maps that define them. Nothing here knows how texts are written. */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("#[A-Za-z0-9_]+");
    private static final Pattern VALUE = Pattern.compile(":[A-Za-z0-9_]+");

    private Placeholders() {}

    /** What is wrong with those of a text: they should be used and defined, numbered by first use, and not equal. */
    static Option<String> complaint(String text, Rendered rendered) {
        return complaint("#", used(NAME, text), rendered.names())
                .orElse(() -> complaint(":", used(VALUE, text), rendered.values()));
    }

    private static Option<String> complaint(String sign, Vector<String> used, Map<String, ?> defined) {
        if (!used.equals(Vector.range(0, used.length()).map(number -> sign + number))) {
            return Option.some("not numbered by first use: " + used);
        }
        if (!used.equals(Vector.ofAll(defined.keySet()))) {
            return Option.some("used are " + used + ", defined are " + defined.keySet());
        }
        return Option.when(
                Vector.ofAll(defined.values()).distinct().length() < defined.size(), "two placeholders are equal");
    }

    private static Vector<String> used(Pattern placeholder, String text) {
        return Iterator.ofAll(placeholder.matcher(text).results().iterator())
                .map(MatchResult::group)
                .toVector()
                .distinct();
    }
}
