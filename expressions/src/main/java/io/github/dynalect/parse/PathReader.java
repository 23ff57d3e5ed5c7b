package io.github.dynalect.parse;

import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reads document paths: names, as they are or behind placeholders, and indexes of list elements. */
final class PathReader {
    private final Cursor cursor;
    private final Placeholders placeholders;
    private final List<ReadPath> read = new ArrayList<>();

    /** A path, and the token with which it begins. */
    record ReadPath(Path path, Token start) {}

    PathReader(Cursor cursor, Placeholders placeholders) {
        this.cursor = cursor;
        this.placeholders = placeholders;
    }

    Path path() {
        Token start = cursor.peek();
        List<Step> steps = new ArrayList<>();
        steps.add(name());
        while (true) {
            if (cursor.accept(".")) {
                steps.add(name());
            } else if (cursor.accept("[")) {
                steps.add(index());
            } else {
                Path path = cursor.node(start, () -> new Path(steps));
                read.add(new ReadPath(path, start));
                return path;
            }
        }
    }

    /** {@return all paths that were read, in the order of the text} */
    List<ReadPath> read() {
        return read;
    }

    private Step name() {
        Token token = cursor.peek();
        if (token.is(Kind.NAME)) {
            return new Step.Name(placeholders.name(cursor, cursor.take()));
        }
        if (!token.is(Kind.WORD)) {
            throw cursor.unexpected("an attribute name");
        }
        if (ReservedWords.contains(token.text())) {
            throw cursor.refused(Rule.RESERVED_WORD, token, token.toString(), "give the name through a placeholder");
        }
        return new Step.Name(cursor.take().text());
    }

    private Step index() {
        Token digits = cursor.take(Kind.DIGITS, "the index of a list element");
        cursor.expect("]");
        try {
            return new Step.Index(Integer.parseInt(digits.text()));
        } catch (NumberFormatException e) {
            throw cursor.refused(Rule.LIST_INDEX, digits, "an index beyond 2147483647", "read an earlier element");
        }
    }
}
