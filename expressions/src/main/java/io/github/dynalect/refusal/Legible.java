package io.github.dynalect.refusal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that users give, made fit for a message: on one line, and not too long. */
public final class Legible {
    private static final int LONGEST = 200;
    /** What could end or turn a line of a log: control and format characters, and Unicode's own ends of lines. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Legible() {}

    /** {@return the text with its control characters escaped, cut to 200 characters} */
    public static String text(String text) {
        String line = CONTROL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        // Half of a surrogate pair is no character.
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String escaped(String control) {
        return switch (control) {
            case "\n" -> "\\n";
            case "\r" -> "\\r";
            case "\t" -> "\\t";
            default -> "\\u%04x".formatted(control.codePointAt(0));
        };
    }
}
