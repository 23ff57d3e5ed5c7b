package io.github.dynalect.path;

import io.github.dynalect.path.Step.Index;
import io.github.dynalect.path.Step.Name;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a path, from left to right. */
final class PathText {
    private final String text;
    private int position;

    PathText(String text) {
        this.text = text;
    }

    Path path() {
        List<Step> steps = new ArrayList<>();
        steps.add(name());
        while (position < text.length()) {
            char opening = text.charAt(position++);
            // After a closed index only these two can follow; a name ends at nothing else.
            steps.add(opening == '[' ? index() : afterDot(opening));
        }
        return new Path(steps);
    }

    private Step afterDot(char opening) {
        if (opening != '.') {
            throw refused(position - 1, "a character that neither continues nor ends the path");
        }
        return name();
    }

    private Name name() {
        int start = position;
        while (position < text.length() && ".[]".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position == start) {
            throw refused(start, "no name");
        }
        return new Name(text.substring(start, position));
    }

    private Index index() {
        int start = position;
        int end = text.indexOf(']', start);
        if (end < 0) {
            throw refused(start, "a bracket that is not closed");
        }
        position = end + 1;
        String digits = text.substring(start, end);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refused(start, "an index that is not written in digits");
        }
        try {
            return new Index(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            throw refused(start, "an index beyond 2147483647");
        }
    }

    private static RefusedException refused(int position, String found) {
        return Rule.PATH_TEXT.refuse(
                "path, character " + position, found, "write names with dots between them and indexes in brackets");
    }
}
