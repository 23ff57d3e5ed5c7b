package io.github.dynalect.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each program ends well in a JVM of its own. */
class ProgramsTest {
    static Stream<Class<?>> starts() {
        return Stream.of(
                StartByHand.class,
                StartByDynalect.class,
                StartByEnhancedBean.class,
                StartByEnhancedStatic.class,
                StartByEnhancedImmutable.class);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void a_start_prints_nothing_but_the_nanoseconds_that_it_took(Class<?> program) throws Exception {
        assertThat(printedBy(program.getName())).matches("[1-9][0-9]*\\R");
        assertThat(printedBy(program.getName(), "warm")).matches("[1-9][0-9]*\\R");
    }

    @ParameterizedTest
    @MethodSource("starts")
    void a_start_warms_up_only_if_it_is_told_so(Class<?> program) throws Exception {
        assertThat(printedBy("-verbose:class", program.getName())).doesNotContain(WarmUp.class.getName());
        assertThat(printedBy("-verbose:class", program.getName(), "warm")).contains(WarmUp.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {ProcessByHand.class, ProcessByDynalect.class, ProcessByEnhanced.class})
    void a_process_puts_and_gets_and_prints_nothing(Class<?> program) throws Exception {
        assertThat(printedBy(program.getName())).isEmpty();
    }

    private static String printedBy(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(arguments));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).isZero();
        return printed;
    }
}
