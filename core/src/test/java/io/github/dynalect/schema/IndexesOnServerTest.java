package io.github.dynalect.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** A table can be created from what a schema tells, and what the builder refuses as the service's rule, the service refuses. */
@DynamoDbTest
class IndexesOnServerTest {
    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private final DynamoDbClient client;

    IndexesOnServerTest(DynamoDbClient client) {
        this.client = client;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("six local indexes", IntStream.range(0, 6).mapToObj(i -> local("local" + i, "price", ALL))),
                arguments("a name of two characters", Stream.of(local("by", "price", ALL))),
                arguments("a name with a blank", Stream.of(local("by price", "price", ALL))),
                arguments("one name twice", Stream.of(local("byPrice", "price", ALL), local("byPrice", "price", ALL))),
                arguments("nothing included", Stream.of(local("byPrice", "price", including()))),
                arguments("one attribute included twice", Stream.of(local("byPrice", "price", including("a", "a")))),
                arguments("101 attributes included", Stream.of(local("byPrice", "price", including(names(101))))),
                arguments(
                        "a name of 256 bytes and 128 characters",
                        Stream.of(local("byPrice", "price", including("ä".repeat(128))))),
                arguments(
                        "another partition attribute than the table's",
                        Stream.of(local("byPrice", ALL, hash("price"), range("seat")))),
                arguments(
                        "two sort attributes",
                        Stream.of(local("byPrice", ALL, hash("venue"), range("seat"), range("price")))),
                arguments(
                        "no sort attribute",
                        Stream.of(local("byVenue", ALL, hash("venue")), local("byPrice", "price", ALL))));
    }

    @Test
    void a_table_is_created_from_what_its_schema_tells() {
        SecondaryIndex<?> local = Ticket_.SCHEMA.index("by_price").get();
        Vector<KeyAttribute> attributes = Ticket_.SCHEMA
                .keyAttributes()
                .appendAll(local.partition())
                .appendAll(local.sort())
                .distinct();

        String created = create(
                attributes,
                List.of(local(
                        local.name(),
                        local.sort().head().name(),
                        Projection.builder()
                                .projectionType(ProjectionType.KEYS_ONLY)
                                .build())));

        assertThat(created).isEqualTo("ACTIVE");
    }

    @Test
    void a_table_without_a_sort_attribute_has_no_local_index() {
        Vector<KeyAttribute> attributes = Ticket_.SCHEMA.index("by_price").get().partition();
        CreateTableRequest request = request(
                        attributes.appendAll(
                                Ticket_.SCHEMA.index("by_price").get().sort()),
                        List.of(local("byPrice", "price", ALL)))
                .keySchema(hash("venue"))
                .build();

        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.createTable(request))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void the_service_refuses(String what, Stream<LocalSecondaryIndex> indexes) {
        Vector<KeyAttribute> attributes = Ticket_.SCHEMA
                .keyAttributes()
                .appendAll(Ticket_.SCHEMA.index("by_price").get().sort());

        assertThatExceptionOfType(DynamoDbException.class)
                .as(what)
                .isThrownBy(() -> create(attributes, indexes.toList()))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400));
    }

    private String create(Vector<KeyAttribute> attributes, List<LocalSecondaryIndex> indexes) {
        CreateTableRequest request = request(attributes, indexes).build();
        String status = client.createTable(request).tableDescription().tableStatusAsString();
        client.deleteTable(deletion -> deletion.tableName(request.tableName()));
        return status;
    }

    private static CreateTableRequest.Builder request(
            Vector<KeyAttribute> attributes, List<LocalSecondaryIndex> indexes) {
        return CreateTableRequest.builder()
                .tableName("tickets-" + UUID.randomUUID())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.name())
                                .attributeType(attribute.type().name())
                                .build())
                        .asJava())
                .keySchema(hash("venue"), range("seat"))
                .localSecondaryIndexes(indexes);
    }

    private static LocalSecondaryIndex local(String name, String sort, Projection projection) {
        return local(name, projection, hash("venue"), range(sort));
    }

    private static LocalSecondaryIndex local(String name, Projection projection, KeySchemaElement... key) {
        return LocalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(key)
                .projection(projection)
                .build();
    }

    private static KeySchemaElement hash(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    private static KeySchemaElement range(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.RANGE)
                .build();
    }

    private static Projection including(String... names) {
        return Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(names)
                .build();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name" + i).toArray(String[]::new);
    }
}
