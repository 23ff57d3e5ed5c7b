package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Event;
import io.github.dynalect.observe.LoggingObserver;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Decoding;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.View;
import io.github.dynalect.schema.Violation;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The guide's page on tables, as code. */
@DynamoDbTest
class TablesGuideTest {
    private static final Key<User> KEY = User_.key("user-123", "ann@example.com");
    private static final User ANN = new User(
            "user-123",
            "ann@example.com",
            "Ann",
            UserStatus.INACTIVE,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50"),
            Set.of("swiss"),
            new Address("Bern", "3011"),
            Option.some("4711"));

    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asyncClient;
    private final Table<User> users;

    TablesGuideTest(
            DynamoDbClient client,
            DynamoDbAsyncClient asyncClient,
            @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
        this.client = client;
        this.asyncClient = asyncClient;
        this.users = Dynalect.create(client).table(User_.SCHEMA).named(name);
    }

    @Test
    void entrance() {
        // @start region=entrance
        Dynalect dynalect = Dynalect.create(client);
        Table<User> users = dynalect.table(User_.SCHEMA); // the table that the schema names
        Table<User> europeans = users.named("users-eu"); // the same schema, another table
        Table<User> hurried = users.configured(AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(Duration.ofMillis(300))
                .build());
        // @end
        assertThat(europeans).hasToString("Table[users-eu]");
        assertThat(hurried.get(KEY).request().overrideConfiguration()).isPresent();
    }

    @Test
    void creation() {
        String name = "users-" + UUID.randomUUID();
        Table<User> users = this.users.named(name);
        // @start region=creation
        users.createTable().execute();
        // @end
        assertThat(client.listTables().tableNames()).contains(name);
        // @start region=provisioned
        CreateTableRequest provisioned = users.createTable().request().toBuilder()
                .deletionProtectionEnabled(true)
                .build();
        // @end
        assertThat(provisioned.tableName()).isEqualTo(name);
        // @start region=deletion
        users.deleteTable(name).execute();
        // @end
        assertThat(client.listTables().tableNames()).doesNotContain(name);
    }

    @Test
    void puts() {
        // @start region=puts
        User stored = users.put(ANN).execute(); // in place of who was there
        Option<User> before = users.put(ANN).returningOld().execute();
        users.put(ANN).ifExists().execute(); // a replacement, or a failure
        // @end
        assertThat(stored).isEqualTo(ANN);
        assertThat(before).contains(ANN);
        // @start region=creationOfAnItem
        assertThatThrownBy(() -> users.put(ANN).ifAbsent().execute()).isInstanceOf(ConditionFailedException.class);
        // @end
    }

    @Test
    void merges() {
        StringAttribute<User> nickname = Attributes.string("nickname"); // known to newer code
        users.put(ANN).execute();
        users.update(KEY).set(nickname, "Annie").execute();
        // @start region=merge
        users.merge(ANN).ifExists().execute();
        // @end
        assertThat(users.scan().filter(nickname.eq("Annie")).all()).containsExactly(ANN);
    }

    @Test
    void updates() {
        users.put(ANN).execute();
        // @start region=update
        User after = users.update(KEY)
                .set(User_.status, UserStatus.ACTIVE)
                .add(User_.balance, 10)
                .onlyIf(User_.balance.lt(100))
                .execute();
        // @end
        assertThat(after.balance()).isEqualByComparingTo("60");
        // @start region=returning
        Option<BigDecimal> balance = users.update(KEY)
                .add(User_.balance, 10)
                .returning(User_.balance)
                .execute();
        User before =
                users.update(KEY).remove(User_.temporaryCode).returningOld().execute();
        users.update(KEY).add(User_.tags, "loyal").returningNothing().execute();
        // @end
        assertThat(balance).contains(new BigDecimal("70"));
        assertThat(before.temporaryCode()).contains("4711");
        // @start region=request
        UpdateItemRequest request = users.update(KEY).add(User_.balance, 10).request();
        // @end
        assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#1)");
    }

    @Test
    void upserts() {
        // @start region=upsert
        User created = users.upsert(KEY)
                .setIfAbsent(User_.name, "Ann")
                .setIfAbsent(User_.createdAt, Instant.parse("2024-01-31T09:30:00Z"))
                .set(User_.status, UserStatus.ACTIVE)
                .set(User_.address, new Address("Bern", "3011"))
                .add(User_.balance, 10)
                .execute();
        // @end
        assertThat(created.balance()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> users.upsert(KEY).add(User_.balance, 10).execute())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nothing stored in name, status, createdAt, address");
    }

    @Test
    void deletions() {
        users.put(ANN).execute();
        // @start region=deletions
        users.delete(KEY).execute(); // of what is there, if anything
        Option<User> deleted = users.delete(KEY).returningOld().execute();
        // @end
        assertThat(deleted).isEmpty();
        assertThat(users.delete(ANN).ifExists().attempt().isLeft()).isTrue();
    }

    @Test
    void reads() {
        users.put(ANN).execute();
        // @start region=reads
        Option<User> ann = users.get(KEY).consistent().execute();
        List<User> sameId =
                users.query(User_.partition("user-123")).descending().all();
        List<User> rich = users.scan().filter(User_.balance.gt(1_000)).all();
        // @end
        assertThat(ann).contains(ANN);
        assertThat(sameId).containsExactly(ANN);
        assertThat(rich).isEmpty();
    }

    @Test
    void views() {
        users.put(ANN).execute();
        // @start region=view
        Option<Contact> ann = users.get(KEY).select(Contact_.SCHEMA).execute();
        List<Contact> all =
                users.query(User_.partition("user-123")).select(Contact_.SCHEMA).all();
        // @end
        // @start region=view-by-hand
        View<User, String> letter = View.of(User_.name, User_.address.city)
                .build(user -> user.get(User_.name) + ", " + user.get(User_.address.city));

        List<String> letters = users.scan().select(letter).all();
        // @end
        assertThat(ann).contains(new Contact("Ann", "Bern", Option.some("4711")));
        assertThat(all).containsExactlyElementsOf(ann);
        assertThat(letters).containsExactly("Ann, Bern");
    }

    @Test
    void decodings() {
        users.put(ANN).execute();
        // @start region=decoding
        List<Either<DecodeFailure, User>> all =
                users.scan().decoding(Decoding.collect()).all();
        // @end
        assertThat(all).containsExactly(Either.right(ANN));
    }

    @Test
    void validations() {
        // @start region=validation
        Schema<User> checked = User_.SCHEMA.validatedBy(user ->
                user.balance().signum() < 0 ? Vector.of(new Violation("balance", "NotNegative")) : Vector.empty());
        // @end
        User indebted = new User(
                ANN.userId(),
                ANN.email(),
                ANN.name(),
                ANN.status(),
                ANN.createdAt(),
                new BigDecimal("-1"),
                ANN.tags(),
                ANN.address(),
                ANN.temporaryCode());
        assertThatThrownBy(() -> checked.encode(indebted)).hasMessageContaining("balance breaks NotNegative");
    }

    @Test
    void asynchronously() {
        Executor executor = Runnable::run;
        String name = users.get(KEY).request().tableName();
        users.put(ANN).execute();
        // @start region=asynchronous
        Dynalect onThreads = Dynalect.create(client, executor); // a synchronous client, and who waits for it
        Dynalect withoutThreads = Dynalect.create(asyncClient);

        CompletableFuture<Option<User>> found =
                withoutThreads.table(User_.SCHEMA).named(name).get(KEY).executeAsync();
        // @end
        assertThat(found.join()).contains(ANN);
        assertThat(onThreads
                        .table(User_.SCHEMA)
                        .named(name)
                        .update(KEY)
                        .add(User_.balance, 1)
                        .attemptAsync()
                        .join()
                        .isRight())
                .isTrue();
    }

    @Test
    void failures() {
        users.put(ANN).execute();
        assertThatThrownBy(() -> users.update(KEY)
                        .set(User_.name, Attributes.<User>string("nickname"))
                        .execute())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void observers() {
        String name = users.get(KEY).request().tableName();
        List<Event> events = new CopyOnWriteArrayList<>();
        // @start region=observers
        Dynalect observed = Dynalect.create(client)
                .observedBy(LoggingObserver.named("dynamodb"))
                .observedBy(event -> events.add(event));
        Table<User> users = observed.table(User_.SCHEMA).named(name).reportingCapacity();
        // @end
        users.put(ANN).execute();
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.capacity()).contains(1.0));
    }
}
