package io.github.dynalect.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a source as one writes it by hand: JavaPoet leaves more lines empty, and none broken. */
final class Layout {
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.+)\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
    private static final Pattern LIKE_FIELDS =
            Pattern.compile("(?m)^(    (\\w+(?: static)? final) .*;)\n\n(?=    \\2 .*;$)");
    private static final Pattern LONG_FIELD = Pattern.compile("(?m)^(?=.{120})(    \\w.*?) = (.*)$");
    private static final Pattern LONG_METHOD =
            Pattern.compile("(?m)^(?=.{121})(    public static \\S.*> \\w+\\()\\s*(.*)$");

    private static final Pattern LONG_CALL = Pattern.compile("(?m)^(?=.{121})( {12})(\\.build\\(.*)$");

    private Layout() {}

    static String of(String source) {
        String text = SHORT_COMMENT.matcher(source).replaceAll("$1/** $2 */");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = LIKE_FIELDS.matcher(text).replaceAll("$1\n");
        text = LONG_METHOD
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(LongField.type(found.group(1)) + found.group(2)));
        text = LONG_CALL
                .matcher(text)
                .replaceAll(found -> found.group(1) + Matcher.quoteReplacement(LongField.call(found.group(2))));
        return LONG_FIELD
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(LongField.of(found.group(1), found.group(2))));
    }
}
