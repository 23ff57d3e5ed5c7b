package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Models of every type, compiled as strictly as can be, and what was written for them, used. */
class RoundTripTest {
    private static final Path MODELS = Path.of("src/test/resources/golden/models");
    private static final Path TRIPS = Path.of("src/test/resources/trips");

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> what_is_stored_reads_back_equal() throws Exception {
        Compilation compilation = Compilation.of(List.of(MODELS, TRIPS), output, new ProxyProcessor());
        assertThat(compilation.messages()).isEmpty();

        URLClassLoader loader = compilation.loader();
        return trips(loader).entrySet().stream()
                .map(trip -> DynamicTest.dynamicTest(trip.getKey(), trip.getValue()::run));
    }

    @Test
    void documents_that_hold_each_other_may_be_initialised_from_either_end() throws Exception {
        Compilation compilation = Compilation.of(List.of(MODELS, TRIPS), output, new ProxyProcessor());

        for (String first : List.of("golden.Person_", "golden.Person_Household_")) {
            try (URLClassLoader loader = compilation.loader()) {
                assertThat(Class.forName(first, true, loader)).isNotNull();
                trips(loader)
                        .getOrDefault("documents that hold each other", Assertions::fail)
                        .run();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Runnable> trips(ClassLoader loader) throws ReflectiveOperationException {
        Object trips = loader.loadClass("trips.Trips").getDeclaredConstructor().newInstance();
        return ((Supplier<Map<String, Runnable>>) trips).get();
    }
}
