package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasses;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class DynamoDbExtensionTest {

    @Test
    void all_classes_share_one_server_and_no_two_tests_share_a_table() {
        EngineExecutionResults run = run(Users.class, Orders.class);

        run.testEvents().assertStatistics(tests -> tests.started(6).succeeded(6));
        assertThat(published(run, "endpoint"))
                .hasSize(6)
                .containsOnly(published(run, "endpoint").get(0));
        assertThat(published(run, "table")).hasSize(6).doesNotHaveDuplicates();
        assertThat(Given.listens(URI.create(published(run, "endpoint").get(0))))
                .as("the server outlives the run")
                .isFalse();
    }

    @Test
    void tables_of_a_class_live_as_long_as_the_class() {
        run(OneTableForAll.class)
                .testEvents()
                .assertStatistics(tests -> tests.started(2).succeeded(2));
    }

    @Test
    void a_fresh_table_wants_a_string() {
        run(WrongType.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(ParameterResolutionException.class),
                                message(text -> text.contains("wants a String, not this Integer")))));
    }

    @Test
    void a_build_can_tell_the_tests_that_need_a_server_by_their_tag() {
        assertThat(run(Users.class, OneTableForAll.class).testEvents().started().map(Event::getTestDescriptor))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.getTags()).contains(TestTag.create("server")));
    }

    private static EngineExecutionResults run(Class<?>... classes) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClasses(classes))
                .execute();
    }

    private static List<String> published(EngineExecutionResults run, String key) {
        return run.testEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .flatMap(entries -> entries.entrySet().stream())
                .filter(entry -> entry.getKey().equals(key))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Each test expects its own table and no other, so the tables of those before must be gone. */
    @DynamoDbTest
    static class Users {
        private final String table;

        Users(@FreshTable(partitionKey = "userId") String table) {
            this.table = table;
        }

        @BeforeEach
        void publish(DynamoDbServer server, TestReporter reporter) {
            reporter.publishEntry(Map.of("endpoint", server.endpoint().toString(), "table", table));
        }

        @Test
        void a_client_sees_the_table(DynamoDbClient client) {
            assertThat(client.listTables().tableNames()).containsExactly(table);
        }

        @Test
        void an_asynchronous_client_sees_the_table(DynamoDbAsyncClient client) {
            assertThat(client.listTables().join().tableNames()).containsExactly(table);
        }

        @Test
        void tables_of_ones_own_join_it(TestTables tables, DynamoDbClient client) {
            assertThat(client.listTables().tableNames()).containsExactly(table);
            assertThat(client.listTables().tableNames()).doesNotContain(tables.create(Shapes.ID));
        }

        @Nested
        class Inside {
            @Test
            void a_nested_test_has_a_table_as_well(DynamoDbClient client) {
                assertThat(client.listTables().tableNames()).containsExactly(table);
            }
        }
    }

    static class Orders {

        @Test
        @DynamoDbTest
        void a_method_alone_may_ask(
                @FreshTable(partitionKey = "userId", sortKey = "number", sortKeyType = ScalarAttributeType.N)
                        String table,
                DynamoDbServer server,
                TestReporter reporter) {
            reporter.publishEntry(Map.of("endpoint", server.endpoint().toString(), "table", table));
            var description =
                    server.client().describeTable(t -> t.tableName(table)).table();
            assertThat(table).startsWith("Orders-a_method_alone_may_ask-");
            assertThat(description.keySchema())
                    .extracting(KeySchemaElement::attributeName, KeySchemaElement::keyTypeAsString)
                    .containsExactly(tuple("userId", "HASH"), tuple("number", "RANGE"));
            assertThat(description.attributeDefinitions())
                    .filteredOn(attribute -> attribute.attributeName().equals("number"))
                    .singleElement()
                    .returns(ScalarAttributeType.N, attribute -> attribute.attributeType());
        }

        @Test
        @DynamoDbTest
        void two_parameters_are_two_tables(
                @FreshTable(partitionKey = "id") String one,
                @FreshTable(partitionKey = "id") String other,
                DynamoDbServer server,
                TestReporter reporter) {
            reporter.publishEntry(Map.of("endpoint", server.endpoint().toString(), "table", one));
            assertThat(server.client().listTables().tableNames()).containsExactlyInAnyOrder(one, other);
        }
    }

    @DynamoDbTest
    static class OneTableForAll {
        private static String shared = "";

        @BeforeAll
        static void create(@FreshTable(partitionKey = "id") String table) {
            shared = table;
        }

        @Test
        void one_test_sees_it(DynamoDbClient client, @FreshTable(partitionKey = "id") String own) {
            assertThat(client.listTables().tableNames()).containsExactlyInAnyOrder(shared, own);
        }

        @Test
        void another_test_sees_it(DynamoDbClient client, @FreshTable(partitionKey = "id") String own) {
            assertThat(client.listTables().tableNames()).containsExactlyInAnyOrder(shared, own);
        }
    }

    @DynamoDbTest
    static class WrongType {
        @Test
        void a_number_is_no_name(@FreshTable(partitionKey = "id") Integer table) {}
    }
}
