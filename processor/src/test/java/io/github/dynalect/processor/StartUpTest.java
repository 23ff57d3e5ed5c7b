package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a metamodel has a fresh JVM load until its first item is stored and read back, beside what the same takes by hand.
 *
 * <p>Loading is what a start takes its time for, and unlike time it can be counted.
 */
class StartUpTest {
    private static final String OURS = "io.github.dynalect.";
    private static final int MOST_OF_OURS = 56;
    /** With the metamodel and its form. The rest are the JDK's and vavr's, and not the same in every JDK. */
    private static final int MOST_OF_OTHERS = 16;

    private static final String LAMBDA = "$$Lambda";

    @TempDir
    Path output;

    @BeforeEach
    void compile() {
        assertThat(Compilation.of(Path.of("src/test/resources/startup"), output).messages())
                .isEmpty();
    }

    @Test
    void the_first_item_loads_few_classes_more_than_by_hand() throws Exception {
        Map<Boolean, List<String>> byOwner =
                more().stream().collect(Collectors.partitioningBy(name -> name.startsWith(OURS)));

        assertThat(byOwner.get(true)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_OURS);
        assertThat(byOwner.get(false)).contains("startup.Visit_").hasSizeLessThanOrEqualTo(MOST_OF_OTHERS);
    }

    @Test
    void the_first_item_links_no_lambda_but_those_of_the_sdk() throws Exception {
        assertThat(loaded("startup.ByHand")).anyMatch(name -> name.endsWith(LAMBDA));
        assertThat(more()).noneMatch(name -> name.endsWith(LAMBDA));
    }

    private Set<String> more() throws IOException, InterruptedException {
        Set<String> more = loaded("startup.ByMetamodel");
        more.removeAll(loaded("startup.ByHand"));
        return more;
    }

    /** The names of the loaded classes; one for all lambdas of a class, since they are numbered as they come. */
    private Set<String> loaded(String program) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        output
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = jvm.inputReader()) {
            Set<String> names = lines.lines()
                    .map(line -> line.replaceFirst("[ /].*", "").replaceFirst("(\\$\\$Lambda).*", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(jvm.waitFor()).isZero();
            return names;
        }
    }
}
