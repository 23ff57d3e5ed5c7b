package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each link of the documentation to a file of the repository leads to one, and to a heading that is there.
 *
 * <p>An anchor is what GitHub makes of a heading. Links into the net are not followed.
 */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(```|~~~).*?^\\1[ \\t]*$");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).+?(?<!`)\\1(?!`)");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern REFERENCE = Pattern.compile("(?m)^\\[[^]]+]:\\s*<?(\\S+?)>?\\s*$");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<(?:a|img|source)\\s[^>]*?(?:href|src|srcset)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");
    private static final Pattern NAMED = Pattern.compile("<a\\s[^>]*?(?:id|name)=\"([^\"]+)\"");
    private static final Pattern ABSOLUTE = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern LINKED_TEXT = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}`])_([^_`]+)_(?![\\p{L}\\p{N}`])");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

    static Stream<Path> pages() throws IOException {
        return DocumentationTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_link_leads_somewhere(Path page) throws IOException {
        assertThat(links(Files.readString(ROOT.resolve(page))).filter(link -> !leads(page, link)))
                .isEmpty();
    }

    @Test
    void links_are_found_in_every_form_but_in_code() {
        assertThat(links("""
                        [a](a.md), [`b`](b.md#part "Title") and ![c](c.svg).
                        A table: | [d](<d.md>) | `[no](no.md)` |

                        ```java
                        // [no](no.md)
                        ```

                        [e]: e.md
                        <img src="f.svg">
                        """)).containsExactlyInAnyOrder("a.md", "b.md#part", "c.svg", "d.md", "e.md", "f.svg");
    }

    @Test
    void a_link_to_what_is_not_there_is_told() {
        Path page = Path.of("docs/guide/README.md");

        assertThat(List.of(
                        "tables.md", "tables.md#the-operations", "../performance.md", "#guide", "https://example.com"))
                .allMatch(link -> leads(page, link));
        assertThat(List.of("nowhere.md", "tables.md#nowhere", "#nowhere", "../../../outside.md"))
                .noneMatch(link -> leads(page, link));
    }

    @Test
    void an_anchor_is_what_github_makes_of_a_heading() {
        assertThat(anchors("""
                        # What is stored
                        ## `@Version`, and more: _all_ of it
                        ## Twice
                        ## Twice
                        ### A [link](there.md) – dashed
                        ```
                        # no heading
                        ```
                        <a id="own"></a>
                        """))
                .containsExactly(
                        "what-is-stored", "version-and-more-all-of-it", "twice", "twice-1", "a-link--dashed", "own");
    }

    private static Stream<String> links(String text) {
        String prose = CODE.matcher(BLOCK.matcher(text).replaceAll("")).replaceAll("code");
        return Stream.of(LINK, REFERENCE, ATTRIBUTE)
                .flatMap(form -> form.matcher(prose).results())
                .map(found -> found.group(1));
    }

    private static boolean leads(Path page, String link) {
        if (ABSOLUTE.matcher(link).matches()) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path from = ROOT.resolve(page);
        Path to = file.isEmpty() ? from : from.resolveSibling(file).normalize();
        return to.startsWith(ROOT)
                && Files.exists(to)
                && (hash < 0
                        || !to.toString().endsWith(".md")
                        || anchors(read(to)).contains(link.substring(hash + 1)));
    }

    private static List<String> anchors(String text) {
        String prose = BLOCK.matcher(text).replaceAll("");
        List<String> anchors = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        HEADING.matcher(prose).results().forEach(heading -> {
            String anchor = anchor(heading.group(1));
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        });
        NAMED.matcher(prose).results().forEach(named -> anchors.add(named.group(1)));
        return anchors;
    }

    private static String anchor(String heading) {
        String linked = LINKED_TEXT.matcher(heading).replaceAll("$1");
        String text = EMPHASIS.matcher(linked).replaceAll("$1").toLowerCase(Locale.ROOT);
        return NOT_IN_ANCHORS.matcher(text).replaceAll("").replace(' ', '-');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
