package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

class ServerLifeTest {

    @Test
    void two_servers_live_beside_each_other() {
        try (var one = DynamoDbServer.start(Given.server("local"));
                var other = DynamoDbServer.start(Given.server("local"))) {
            assertThat(one.endpoint()).isNotEqualTo(other.endpoint());
            try (var tables = new TestTables(one.client(), "only-here")) {
                String table = tables.create(Shapes.ID);
                assertThat(one.client().listTables().tableNames()).containsExactly(table);
                assertThat(other.client().listTables().tableNames()).isEmpty();
                assertThat(one.asyncClient().listTables().join().tableNames()).containsExactly(table);
            }
        }
    }

    @Test
    void a_client_of_the_users_own_reaches_the_same_server() {
        try (var server = DynamoDbServer.start(Given.server("local"));
                var tables = new TestTables(server.client(), "shared");
                var streams = server.configure(DynamoDbStreamsClient.builder()).build()) {
            String table = tables.create(Shapes.ID.andThen(
                    t -> t.streamSpecification(s -> s.streamEnabled(true).streamViewType("NEW_IMAGE"))));
            assertThat(streams.listStreams(s -> s.tableName(table)).streams()).hasSize(1);
        }
    }

    @Test
    void any_region_and_any_credentials_see_the_same_tables() {
        try (var server = DynamoDbServer.start(Given.server("local"));
                var tables = new TestTables(server.client(), "shared");
                DynamoDbClient stranger = new Address(
                                server.endpoint(), Region.US_WEST_2, AwsBasicCredentials.create("stranger", "secret"))
                        .applyTo(DynamoDbClient.builder())
                        .build()) {
            String table = tables.create(Shapes.ID);
            assertThat(stranger.listTables().tableNames()).containsExactly(table);
        }
    }

    @Test
    void a_closed_server_leaves_no_process_and_no_open_port() {
        Set<ProcessHandle> before = children();
        DynamoDbServer server = DynamoDbServer.start(Given.server("local"));
        assertThat(children()).hasSize(before.size() + 1);

        server.close();
        server.close();

        assertThat(children()).isEqualTo(before);
        assertThat(Given.listens(server.endpoint())).isFalse();
    }

    @Test
    void a_closed_server_leaves_no_temporary_file() {
        LocalBackend server = LocalBackend.start(Given.server("local"), LocalBackend::freePort, Backend.START_LIMIT);
        assertThat(server.temporary()).isDirectoryRecursivelyContaining(ServerLifeTest::isTheLibrary);

        server.close();

        assertThat(server.temporary()).doesNotExist();
    }

    @Test
    void a_killed_parent_leaves_no_server_and_no_temporary_file_behind(@TempDir Path temporary) throws Exception {
        try (ServerProgram parent = ServerProgram.run("local", every -> true, temporary)) {
            var endpoint = parent.endpoint();
            ProcessHandle server = parent.serverProcess();
            assertThat(Given.listens(endpoint)).isTrue();
            assertThat(temporary).isDirectoryRecursivelyContaining(ServerLifeTest::isTheLibrary);

            parent.kill();

            assertThat(server.onExit()).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(Given.listens(endpoint)).isFalse();
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void a_server_that_a_signal_ends_leaves_no_temporary_file(@TempDir Path temporary) throws Exception {
        try (ServerProgram parent = ServerProgram.run("local", every -> true, temporary)) {
            assertThat(Given.listens(parent.endpoint())).isTrue();
            ProcessHandle server = parent.serverProcess();
            assumeTrue(server.supportsNormalTermination(), "There are no signals here.");

            assertThat(server.destroy()).isTrue();

            assertThat(server.onExit()).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void a_server_needs_neither_junit_nor_testcontainers(@TempDir Path temporary) throws Exception {
        try (ServerProgram program = ServerProgram.run("local", ServerLifeTest::isNeeded, temporary)) {
            assertThat(Given.listens(program.endpoint())).isTrue();
        }
    }

    @Test
    void local_stack_without_testcontainers_names_the_dependency(@TempDir Path temporary) throws Exception {
        try (ServerProgram program = ServerProgram.run("localstack", ServerLifeTest::isNeeded, temporary)) {
            assertThat(program.wholeOutput())
                    .contains("LocalStack (-Ddynalect.test.server=localstack) cannot be used")
                    .contains("Testcontainers is not on the class path")
                    .contains("org.testcontainers:testcontainers-localstack");
        }
    }

    @Test
    void a_port_that_is_taken_meanwhile_is_given_up_for_another() throws Exception {
        try (var occupied = new ServerSocket(0)) {
            var ports =
                    List.of(occupied.getLocalPort(), LocalBackend.freePort()).iterator();
            try (LocalBackend server = LocalBackend.start(Given.server("local"), ports::next, Backend.START_LIMIT)) {
                assertThat(server.address().endpoint().getPort()).isNotEqualTo(occupied.getLocalPort());
                assertThat(server.address().ping(Backend.START_LIMIT)).isEmpty();
            }
        }
    }

    private static boolean isNeeded(String file) {
        return !file.contains("junit") && !file.contains("testcontainers") && !file.contains("docker-java");
    }

    /** What the server unpacks: with it in place, its absence afterwards says something. */
    private static boolean isTheLibrary(Path file) {
        return file.getFileName().toString().contains("sqlite4java");
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }
}
