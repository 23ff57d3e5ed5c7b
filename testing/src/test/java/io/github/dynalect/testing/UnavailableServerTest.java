package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailableServerTest {

    @Test
    void a_missing_folder_is_named_together_with_the_remedy(@TempDir Path directory) {
        Path missing = directory.resolve("dynamodb-local");
        assertThatStarting(Given.with(Settings.LOCAL_FOLDER, missing.toString()))
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("does not exist")
                .hasMessageContaining("software.amazon.dynamodb:DynamoDBLocal")
                .hasMessageContaining("README")
                .hasMessageContaining("-Ddynalect.dynamodb-local");
    }

    @Test
    @Timeout(20)
    void a_server_that_ends_early_is_reported_at_once_with_its_last_words(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("junk.jar"), "not a jar");
        assertThatStarting(Given.with(Settings.LOCAL_FOLDER, directory.toString()))
                .hasMessageContaining("exit code 1")
                .hasMessageContaining(
                        "ClassNotFoundException: software.amazon.dynamodb.services.local.main.ServerRunner");
    }

    @Test
    void a_server_that_takes_too_long_is_stopped_and_reported() {
        long before = ProcessHandle.current().children().count();
        assertThatThrownBy(() -> LocalBackend.start(Given.server("local"), LocalBackend::freePort, Duration.ZERO)
                        .close())
                .isInstanceOf(DynamoDbUnavailableException.class)
                .hasMessageContaining("answered no request within 0 seconds");
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dynalite", "", "Local", "http://", "localhost:8000", "ftp://localhost:8000", "http://a b"})
    void a_name_that_is_no_server_is_refused_with_those_that_are(String name) {
        assertThatStarting(Given.server(name))
                .hasMessageStartingWith("-Ddynalect.test.server=" + name + " cannot be used")
                .hasMessageContaining("local (the default), localstack, or an endpoint");
    }

    @Test
    void an_endpoint_that_nobody_serves_is_refused() {
        String endpoint = "http://localhost:" + LocalBackend.freePort();
        assertThatStarting(Given.server(endpoint))
                .hasMessageStartingWith("The endpoint " + endpoint + " cannot be used")
                .hasMessageContaining("ListTables")
                .hasCauseInstanceOf(Exception.class);
    }

    @Test
    void local_stack_without_a_container_engine_explains_itself() {
        assumeFalse(LocalStackBackend.engineRuns(), "A container engine runs here, so there is nothing to explain.");
        assertThatStarting(Given.server("localstack"))
                .hasMessageContaining("no container engine")
                .hasMessageContaining("start Docker");
    }

    @Test
    void an_interrupted_start_gives_up_and_leaves_no_process() {
        long before = ProcessHandle.current().children().count();
        Thread.currentThread().interrupt();
        assertThatStarting(Given.server("local")).hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }

    private static AbstractThrowableAssert<?, ?> assertThatStarting(Settings settings) {
        return assertThatThrownBy(() -> DynamoDbServer.start(settings).close())
                .isInstanceOf(DynamoDbUnavailableException.class);
    }
}
