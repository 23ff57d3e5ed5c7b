package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class OtherBackendsTest {

    @Test
    void an_endpoint_is_used_and_left_running() {
        try (var running = DynamoDbServer.start(Given.server("local"))) {
            try (var found =
                            DynamoDbServer.start(Given.server(running.endpoint().toString()));
                    var tables = new TestTables(found.client(), "found")) {
                String table = tables.create(Shapes.ID);
                assertThat(running.client().listTables().tableNames()).containsExactly(table);
            }
            assertThat(running.client().listTables().tableNames()).isEmpty();
        }
    }

    @Test
    void local_stack_serves_tables() {
        assumeTrue(LocalStackBackend.engineRuns(), "No container engine runs here, so LocalStack is not tried.");
        try (var server = DynamoDbServer.start(Given.server("localstack"));
                var tables = new TestTables(server.client(), "local-stack")) {
            String table = tables.create(Shapes.ID);
            assertThat(server.client().listTables().tableNames()).containsExactly(table);
        }
    }
}
