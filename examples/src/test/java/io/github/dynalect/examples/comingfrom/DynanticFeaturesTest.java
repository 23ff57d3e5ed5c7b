package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Page;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** The counterparts of what Dynantic has, or says that it lacks, that no other page of the guide shows. */
@DynamoDbTest
class DynanticFeaturesTest {
    private static final User ANN = new User(
            "user-123",
            "ann@example.com",
            "Ann",
            UserStatus.ACTIVE,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50"),
            Set.of("premium"),
            new Address("Bern", "3011"),
            Option.none());

    private final DynamoDbServer server;
    private final DynamoDbClient client;
    private final String name;
    private final Table<User> users;

    DynanticFeaturesTest(
            DynamoDbServer server,
            DynamoDbClient client,
            @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
        this.server = server;
        this.client = client;
        this.name = name;
        this.users = Dynalect.create(client).table(User_.SCHEMA).named(name);
    }

    @BeforeEach
    void ann() {
        users.put(ANN).execute();
    }

    @Test
    void the_key_of_an_item() {
        User ann = ANN;
        // @start region=item
        Key<User> key = User_.SCHEMA.keyOf(ann);
        User renamed = users.update(key).set(User_.name, "Anna").execute(); // ann.patch()…

        Either<ConditionFailed<User>, User> saved = users.put(renamed)
                .onlyIf(User_.status.eq(UserStatus.ACTIVE).and(User_.temporaryCode.notExists()))
                .attempt(); // ann.save(condition=…)

        users.delete(renamed).onlyIf(User_.balance.le(50)).execute(); // ann.delete_item(condition=…)
        // @end
        assertThat(saved.get()).isEqualTo(renamed);
        assertThat(users.get(key).execute()).isEmpty();
    }

    @Test
    void pages_of_a_scan() {
        // @start region=scan
        Page<User> first = users.scan().limit(25).page();
        Page<User> next = users.scan().limit(25).after(first.next()).page();
        // @end
        assertThat(first.rows()).containsExactly(ANN);
        assertThat(first.next()).isEmpty();
        assertThat(next.rows()).containsExactly(ANN); // after no cursor is the beginning
    }

    @Test
    void a_client_of_ones_own() {
        // @start region=client
        DynamoDbClient theirs = server.configure(DynamoDbClient.builder()) // region, credentials, HTTP client
                .overrideConfiguration(override ->
                        override.retryStrategy(RetryMode.ADAPTIVE_V2).apiCallTimeout(Duration.ofSeconds(10)))
                .build();
        Table<User> tenant = users.with(Dynalect.create(theirs)); // for one request, a tenant, or a region
        // @end
        try (theirs) {
            assertThat(tenant.get(User_.SCHEMA.keyOf(ANN)).execute()).contains(ANN);
        }
    }

    @Test
    void images_of_a_stream() {
        StreamRecord change =
                StreamRecord.builder().newImage(User_.SCHEMA.encode(ANN)).build();
        // @start region=stream
        Either<DecodeFailure, User> after = User_.SCHEMA.decode(change.newImage());
        // @end
        assertThat(after.get()).isEqualTo(ANN);
    }

    @Test
    void rows_of_partiql() {
        // @start region=partiql
        List<Either<DecodeFailure, User>> rows = client
                .executeStatement(statement -> statement
                        .statement("SELECT * FROM \"" + name + "\" WHERE userId = ?")
                        .parameters(AttributeValue.fromS("user-123")))
                .items()
                .stream()
                .map(User_.SCHEMA::decode)
                .toList();
        // @end
        assertThat(rows).containsExactly(Either.right(ANN));
    }

    @Test
    void the_actions_that_are_sent() throws IOException {
        Key<User> key = User_.SCHEMA.keyOf(ANN);
        // @start region=actions
        Set<String> actions = new TreeSet<>();
        Dynalect watched = Dynalect.create(client).observedBy(event -> actions.add(event.action()));
        // @end
        Table<User> seen = users.with(watched);
        seen.put(ANN).execute();
        seen.update(key).set(User_.name, "Anna").execute();
        seen.batchPut(List.of(ANN)).execute().orThrow();
        watched.transactWrite(seen.merge(ANN)).execute();
        assertThat(seen.get(key).execute()).contains(ANN);
        assertThat(seen.query(User_.partition("user-123")).all()).containsExactly(ANN);
        assertThat(seen.scan().all()).containsExactly(ANN);
        assertThat(seen.batchGet(List.of(key)).execute().orThrow().found()).containsExactly(ANN);
        assertThat(watched.transactGetAll(List.of(seen.get(key))).execute()).containsExactly(Option.some(ANN));
        seen.delete(key).execute();

        assertThat(Files.readString(Path.of("../docs/guide/coming-from-dynantic.md")))
                .contains("```text\n" + String.join(" ", actions) + "\n```");
    }
}
