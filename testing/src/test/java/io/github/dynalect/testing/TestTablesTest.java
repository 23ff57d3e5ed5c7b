package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

@DynamoDbTest
class TestTablesTest {
    private final DynamoDbClient client;

    TestTablesTest(DynamoDbClient client) {
        this.client = client;
    }

    @Test
    void two_tables_of_one_shape_differ_in_name(TestTables tables) {
        assertThat(tables.create(Shapes.ID)).isNotEqualTo(tables.create(Shapes.ID));
    }

    @Test
    void a_table_is_active_when_its_name_is_given_out(TestTables tables) {
        String table = tables.create(Shapes.ID);
        assertThat(client.describeTable(t -> t.tableName(table)).table().tableStatus())
                .isEqualTo(TableStatus.ACTIVE);
    }

    @Test
    void a_prefix_is_made_legal_and_short_enough() {
        try (var tables = new TestTables(client, "Überlange Namen, " + "x".repeat(300))) {
            assertThat(tables.create(Shapes.ID)).hasSize(255).matches("-berlange-Namen--x+-[0-9a-f-]{36}");
        }
    }

    @Test
    void the_name_is_not_the_shapes_to_choose(TestTables tables) {
        assertThat(tables.create(Shapes.ID.andThen(table -> table.tableName("mine"))))
                .isNotEqualTo("mine");
    }

    @Test
    void a_refused_shape_leaves_nothing_to_delete() {
        try (var tables = new TestTables(client, "refused")) {
            assertThatThrownBy(() -> tables.create(table -> {})).isInstanceOf(DynamoDbException.class);
        }
    }

    @Test
    void a_table_that_the_test_has_deleted_does_not_trouble_the_end() {
        var tables = new TestTables(client, "deleted");
        String kept = tables.create(Shapes.ID);
        String deleted = tables.create(Shapes.ID);
        client.deleteTable(table -> table.tableName(deleted));

        assertThatCode(tables::close).doesNotThrowAnyException();

        assertThat(client.listTables().tableNames()).doesNotContain(kept, deleted);
    }
}
