package io.github.dynalect.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each program ends well in a JVM of its own. */
class ProgramsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                StartByHand.class,
                StartByDynalect.class,
                StartByEnhancedBean.class,
                StartByEnhancedStatic.class,
                StartByEnhancedImmutable.class
            })
    void a_start_prints_nothing_but_the_nanoseconds_that_it_took(Class<?> program) throws Exception {
        assertThat(printedBy(program)).matches("[1-9][0-9]*\\R");
    }

    @ParameterizedTest
    @ValueSource(classes = {ProcessByHand.class, ProcessByDynalect.class, ProcessByEnhanced.class})
    void a_process_puts_and_gets_and_prints_nothing(Class<?> program) throws Exception {
        assertThat(printedBy(program)).isEmpty();
    }

    private static String printedBy(Class<?> program) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).isZero();
        return printed;
    }
}
