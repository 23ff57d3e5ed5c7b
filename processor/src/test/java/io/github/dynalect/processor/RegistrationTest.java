package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The files by which build tools find the processor. */
class RegistrationTest {
    @Test
    void the_compiler_finds_it() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(DynalectProcessor.class);
    }

    @Test
    void gradle_is_told_that_each_metamodel_depends_on_its_model_alone() throws IOException {
        String file = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream registered = Objects.requireNonNull(DynalectProcessor.class.getResourceAsStream(file))) {
            assertThat(new String(registered.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(DynalectProcessor.class.getName() + ",isolating");
        }
    }
}
