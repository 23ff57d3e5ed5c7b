package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.value.AttributeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of a page which tells what is read of that which another library stored: each of its lines is tried. */
final class StoredForms {
    private static final Path PAGES = Path.of("../docs/guide");
    private static final Pattern TABLE = Pattern.compile(
            "\\| there \\| in the table \\| component here \\| it reads \\|\\n\\|---.*\\n((?:\\|.*\\n)+)");

    private final List<String> lines = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param there what the other library calls it
     * @param stored what it stores
     * @param component what reads it here
     * @param codec that of the component
     */
    StoredForms line(String there, AttributeValue stored, String component, Codec<?> codec) {
        lines.add("| %s | `%s` | `%s` | %s |".formatted(there, text(stored), component, read(codec, stored)));
        return this;
    }

    private static String read(Codec<?> codec, AttributeValue stored) {
        try {
            Object value = codec.decode(stored);
            return "`" + (value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value) + "`";
        } catch (MisfitException e) {
            return "**no**: " + e.misfit().describe().replaceFirst("^the value", "it");
        }
    }

    private static String text(AttributeValue stored) {
        return switch (AttributeType.of(stored)) {
            case S -> "S " + stored.s();
            case N -> "N " + stored.n();
            case B -> "B " + stored.b().asUtf8String();
            case SS -> "SS " + stored.ss();
            case NS -> "NS " + stored.ns();
            case BS -> "BS, " + stored.bs().size();
            case BOOL -> "BOOL " + stored.bool();
            case NULL -> "NULL";
            case L -> "L " + stored.l().stream().map(StoredForms::text).toList();
            case M ->
                stored.m().keySet().stream()
                        .sorted()
                        .map(name -> name + ": " + text(stored.m().get(name)))
                        .collect(Collectors.joining(", ", "M {", "}"));
        };
    }

    /** Holds the lines against those of a page. */
    void areThoseOf(String page) throws IOException {
        List<String> tables = TABLE.matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .map((MatchResult table) -> table.group(1))
                .toList();

        assertThat(tables).containsExactly(String.join("\n", lines) + "\n");
    }
}
