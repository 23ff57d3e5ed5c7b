package io.github.dynalect.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstInvocationIT {
    @ParameterizedTest
    @EnumSource
    void all_variants_answer_the_same(Scenario scenario, @TempDir Path function)
            throws IOException, InterruptedException {
        DeploymentPackage.built().unpackTo(function);
        ColdJvm jvm = new ColdJvm(function, Path.of("target", "test-classes"));

        for (Variant variant : Variant.values()) {
            assertThat(jvm.start(variant, scenario).answer()).as(variant.name()).isEqualTo(scenario.answer());
        }
    }
}
