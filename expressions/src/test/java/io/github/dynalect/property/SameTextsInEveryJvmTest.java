package io.github.dynalect.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SameTextsInEveryJvmTest {
    @Test
    void the_same_trees_are_the_same_texts_in_another_jvm() throws IOException, InterruptedException {
        Run run = Run.of(20_000 / Kind.ALL.length());

        Process freshJvm = freshJvm(run);
        String ours = TextsOfSeed.digest(run);

        assertThat(output(freshJvm)).as("the digest of seed %d", run.seed()).isEqualTo(ours);
    }

    @Test
    void other_trees_are_other_texts() {
        assertThat(TextsOfSeed.digest(new Run(1, 10))).isNotEqualTo(TextsOfSeed.digest(new Run(2, 10)));
    }

    private static Process freshJvm(Run run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TextsOfSeed.class.getName(),
                        Long.toString(run.seed()),
                        Integer.toString(run.cases()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.strip();
    }
}
