package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Page;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page for those who come from Dynantic, as code: the items are literals in the forms that it stores. */
@DynamoDbTest
class DynanticGuideTest {
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final Customer JOHN = new Customer(
            "user-123",
            "john@example.com",
            "John Doe",
            Status.ACTIVE,
            NOON,
            new BigDecimal("99.99"),
            Set.of("premium"),
            Option.none());
    private static final Map<String, AttributeValue> STORED = Map.of(
            "id", AttributeValue.fromS("user-123"),
            "email", AttributeValue.fromS("john@example.com"),
            "name", AttributeValue.fromS("John Doe"),
            "status", AttributeValue.fromS("active"),
            "joined", AttributeValue.fromS("2024-01-31T12:00:00Z"),
            "balance", AttributeValue.fromN("99.99"),
            "tags", AttributeValue.fromSs(List.of("premium")));

    private final DynamoDbClient client;
    private final String name;
    private final Table<Customer> users;

    DynanticGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "id", sortKey = "email") String name) {
        this.client = client;
        this.name = name;
        this.users = Dynalect.create(client).table(Customer_.SCHEMA).named(name);
    }

    private void given(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    @Test
    void here() {
        Customer john = JOHN;
        // @start region=here
        Customer stored = users.put(john).execute(); // or .ifAbsent()

        Option<Customer> found =
                users.get(Customer_.key("user-123", "john@example.com")).execute();

        Either<ConditionFailed<Customer>, Customer> after = users.update(Customer_.key("user-123", "john@example.com"))
                .set(Customer_.status, Status.INACTIVE)
                .add(Customer_.balance, new BigDecimal("10.50"))
                .add(Customer_.tags, "early_adopter")
                .remove(Customer_.code)
                .onlyIf(Customer_.balance.lt(100))
                .attempt(); // never creates

        Page<Customer> page = users.query(Customer_.partition("user-123").sortBeginsWith("john"))
                .filter(Customer_.balance.ge(8).or(Customer_.tags.contains("premium")))
                .limit(10) // matches
                .page();

        users.delete(john).execute();
        // @end
        assertThat(stored).isEqualTo(found.get());
        assertThat(after.get().balance()).isEqualTo(new BigDecimal("110.49"));
        assertThat(page.rows()).containsExactly(after.get());
        assertThat(users.scan().all()).isEmpty();
    }

    @Test
    void an_item_that_was_stored_there_is_read_and_stored_again_in_the_same_form() {
        given(STORED);

        Customer read = users.get(Customer_.key("user-123", "john@example.com"))
                .execute()
                .get();
        assertThat(read).isEqualTo(JOHN);

        users.put(read).execute();
        assertThat(client.scan(scan -> scan.tableName(name)).items()).containsExactly(STORED);
    }

    @Test
    void conditions_are_put_in_the_form_that_is_there() {
        given(STORED);

        assertThat(users.scan()
                        .filter(Customer_.status.eq(Status.ACTIVE).and(Customer_.joined.eq(NOON)))
                        .all())
                .hasSize(1);
        assertThat(users.scan()
                        .filter(Customer_.joined.eq(NOON.plusMillis(120)))
                        .all())
                .isEmpty();
        assertThat(new PythonTime().encode(NOON.plusMillis(120)).s()).isEqualTo("2024-01-31T12:00:00.120000Z");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Customer_.joined.eq(NOON.plusNanos(1)))
                .withMessageContaining("CONVERSION");
    }

    @Test
    void an_attribute_that_the_model_does_not_know_is_no_obstacle() {
        Map<String, AttributeValue> poisoned = new HashMap<>(STORED);
        poisoned.put("colour", AttributeValue.fromS("red"));
        given(poisoned);

        assertThat(users.scan().all()).containsExactly(JOHN);
        users.merge(JOHN).execute();
        assertThat(client.scan(scan -> scan.tableName(name)).items()).containsExactly(poisoned);
    }

    @Test
    void what_is_stored_there_is_read_here() throws IOException {
        AttributeValue utc = STORED.get("joined");
        AttributeValue naive = AttributeValue.fromS("2024-01-31T12:00:00.120000");
        AttributeValue zurich = AttributeValue.fromS("2024-01-31T12:00:00+01:00");
        AttributeValue list = AttributeValue.fromL(List.of(AttributeValue.fromS("a"), AttributeValue.fromNul(true)));
        new StoredForms()
                .line("`bool`", AttributeValue.fromBool(true), "boolean", Codecs.bool())
                .line("`float`, `Decimal`", STORED.get("balance"), "BigDecimal", Codecs.decimal())
                .line("`datetime`, of UTC", utc, "Instant", Codecs.instant())
                .line("`datetime`, of UTC", utc, "@ConvertedBy(PythonTime.class) Instant", new PythonTime())
                .line(
                        "`datetime`, of another offset",
                        zurich,
                        "@ConvertedBy(PythonTime.class) Instant",
                        new PythonTime())
                .line("`datetime`, naive", naive, "Instant", Codecs.instant())
                .line("`datetime`, naive", naive, "LocalDateTime", Codecs.localDateTime())
                .line(
                        "`datetime = TTL()`",
                        AttributeValue.fromN("1706702400"),
                        "@TimeToLive @StoredAs(EPOCH_SECONDS) Instant",
                        Codecs.epochSeconds())
                .line("`Enum`, by value", STORED.get("status"), "Status", Codecs.enumOf(Status.values()))
                .line(
                        "`Enum`, by value",
                        STORED.get("status"),
                        "@ConvertedBy(StatusValue.class) Status",
                        new StatusValue())
                .line("`UUID`", AttributeValue.fromS("a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d"), "UUID", Codecs.uuid())
                .line("`set[str]`", STORED.get("tags"), "Set<String>", Codecs.stringSet())
                .line(
                        "a list with a `None`",
                        list,
                        "List<Option<String>>",
                        Codecs.listOf(Codecs.string().optional()))
                .areThoseOf("coming-from-dynantic.md");
    }
}
