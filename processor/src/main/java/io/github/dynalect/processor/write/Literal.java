package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;

/**
 * A string as it stands in a source: in one line, and of ASCII alone.
 *
 * <p>So it means the same in whatever encoding the compiler writes and reads, and no character of it ends a line there.
 */
final class Literal {
    private Literal() {}

    static CodeBlock of(String text) {
        return CodeBlock.of("$L", text.chars().mapToObj(Literal::escaped).collect(Collectors.joining("", "\"", "\"")));
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> unit >= ' ' && unit <= '~' ? Character.toString(unit) : "\\u%04x".formatted(unit);
        };
    }
}
