package io.github.dynalect.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown: words to the left, numbers to the right. */
final class MarkdownTable {
    private static final String WORDS = "---";
    private static final String NUMBERS = "---:";

    private MarkdownTable() {}

    /** A table of which the first columns hold words, and the others numbers. */
    static String of(int columnsOfWords, List<String> heads, Stream<List<String>> rows) {
        List<String> ruler = Stream.concat(
                        Collections.nCopies(columnsOfWords, WORDS).stream(),
                        Collections.nCopies(heads.size() - columnsOfWords, NUMBERS).stream())
                .toList();
        return Stream.concat(Stream.of(heads, ruler), rows)
                .map(cells -> String.join(" | ", cells))
                .map(cells -> "| " + cells + " |\n")
                .collect(Collectors.joining());
    }
}
