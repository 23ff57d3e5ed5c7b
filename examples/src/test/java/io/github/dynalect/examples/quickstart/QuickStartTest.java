package io.github.dynalect.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DynamoDbTest
class QuickStartTest {
    private static final Pattern OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    private final String told;

    QuickStartTest(DynamoDbServer server) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        QuickStart.run(server, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        told = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_step_does_what_it_says() {
        assertThat(told.lines().filter(line -> line.startsWith("  ->")))
                .satisfiesExactly(
                        put -> assertThat(put).contains("User[userId=user-123", "status=INACTIVE", "balance=50,"),
                        other -> assertThat(other).contains("email=annette@example.org", "tags=[]"),
                        got -> assertThat(got).contains("Some(User[userId=user-123", "temporaryCode=Some(4711)"),
                        nobody -> assertThat(nobody).isEqualTo("  -> None"),
                        updated -> assertThat(updated)
                                .contains("done: User[", "status=ACTIVE", "balance=60.5,", "city=Biel", "=None]"),
                        refused -> assertThat(refused).contains("refused, because the item is User[", "balance=60.5,"),
                        found -> assertThat(found).contains("email=ann@example.com"),
                        deleted -> assertThat(deleted).isEqualTo("  -> DONE"),
                        gone -> assertThat(gone).isEqualTo("  -> None"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide/first-steps.md"})
    void the_output_that_the_documentation_shows_is_the_output(String page) throws IOException {
        List<String> shown = OUTPUT.matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(block -> block.group(1).indent(2))
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(told).contains(block));
    }
}
