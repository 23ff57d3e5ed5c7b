package io.github.dynalect.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshJvmsTest {
    private static final int JVMS = 20;

    @Test
    void the_same_tree_is_the_same_text_in_every_jvm() throws IOException, InterruptedException {
        Set<String> outputs = new HashSet<>();

        for (int jvm = 0; jvm < JVMS; jvm++) {
            outputs.add(renderInAFreshJvm());
        }

        assertThat(outputs)
                .hasSize(1)
                .first()
                .asString()
                .contains("update: SET #0 = :0 ADD #1 :1", "SS=[Action, Comedy,");
    }

    private static String renderInAFreshJvm() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RenderOnce.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
