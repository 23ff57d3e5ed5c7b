package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.examples.quickstart.User_;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.ParallelScan;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.ReadBudgetException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The guide's pages on queries and on pages, as code. */
@DynamoDbTest
class ReadingGuideTest {
    private static final int USERS = 30;

    private final DynamoDbAsyncClient client;
    private final Table<User> users;

    ReadingGuideTest(DynamoDbAsyncClient client, @FreshTable(partitionKey = "userId", sortKey = "email") String name) {
        this.client = client;
        this.users = Dynalect.create(client).table(User_.SCHEMA).named(name);
    }

    @BeforeEach
    void thirty_users_of_one_id() {
        IntStream.range(0, USERS)
                .mapToObj(ReadingGuideTest::user)
                .forEach(user -> users.put(user).execute());
    }

    private static User user(int number) {
        return new User(
                "team-1",
                String.format("u%02d@example.com", number),
                "User " + number,
                number % 3 == 0 ? UserStatus.ACTIVE : UserStatus.INACTIVE,
                Instant.EPOCH,
                BigDecimal.valueOf(number),
                Set.of(),
                new Address("Bern", "3011"),
                Option.none());
    }

    @Test
    void ways() {
        // @start region=ways
        Query<User> team = users.query(User_.partition("team-1"));

        List<User> all = team.all();
        Option<User> first = team.first();
        Count count = team.count();
        long active = team.stream()
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .limit(5)
                .count();
        // @end
        assertThat(active).isEqualTo(5);
        assertThat(all).hasSize(USERS);
        assertThat(first).contains(all.get(0));
        assertThat(count).isEqualTo(new Count(USERS, USERS));
    }

    @Test
    void twins() {
        List<User> seen = new CopyOnWriteArrayList<>();
        // @start region=twins
        CompletableFuture<List<User>> all =
                users.query(User_.partition("team-1")).allAsync();
        CompletableFuture<Void> end =
                users.query(User_.partition("team-1")).publisher().subscribe(seen::add);
        // @end
        assertThat(all.join()).hasSize(USERS);
        end.join();
        assertThat(seen).hasSize(USERS);
    }

    @Test
    void filters() {
        Option<BigDecimal> least = Option.some(BigDecimal.TEN);
        Option<UserStatus> status = Option.none();
        // @start region=filters
        Condition<User> richEnough = least.map(User_.balance::ge).getOrElse(Condition.always());
        Condition<User> ofStatus = status.map(User_.status::eq).getOrElse(Condition.always());

        List<User> found = users.query(User_.partition("team-1"))
                .filter(richEnough)
                .filter(ofStatus)
                .descending()
                .all();
        // @end
        assertThat(found).hasSize(20);
        assertThat(found.get(0).balance()).isEqualByComparingTo("29");
    }

    @Test
    void amounts() {
        // @start region=amounts
        Query<User> query = users.query(User_.partition("team-1"))
                .filter(User_.status.eq(UserStatus.ACTIVE))
                .limit(4)
                .pageSize(5)
                .readBudget(10);
        // @end
        QueryRequest request = query.request();
        assertThat(request.limit()).isEqualTo(5);
        assertThat(query.all()).hasSize(4);
        assertThat(query.readBudget(2).page().rows()).hasSize(4);
        assertThat(users.query(User_.partition("team-1"))
                        .filter(User_.balance.ge(28))
                        .pageSize(5)
                        .readBudget(2)
                        .limit(1)
                        .page()
                        .next())
                .isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        query.filter(User_.balance.ge(28)).readBudget(2)::first))
                .isInstanceOf(ReadBudgetException.class);
    }

    @Test
    void segments() {
        List<User> seen = new CopyOnWriteArrayList<>();
        // @start region=segments
        ParallelScan<User> scan = users.scan()
                .filter(User_.status.eq(UserStatus.ACTIVE))
                .segments(8)
                .concurrency(4);

        CompletableFuture<Void> end = scan.publisher().subscribe(seen::add);
        // @end
        end.join();
        assertThat(seen).hasSize(10);
    }

    @Test
    void pages() {
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        // @start region=pages
        Query<User> team = users.query(User_.partition("team-1")).limit(25);

        Page<User> page = team.page();
        sizes.add(page.rows().size());
        while (page.next().isDefined()) {
            page = team.after(page.next()).page();
            sizes.add(page.rows().size());
        }
        // @end
        assertThat(sizes).containsExactly(25, 5);
        assertThat(page.isLast()).isTrue();
    }

    @Test
    void texts() {
        assertThat(answer(Option.none()).get().rows()).hasSize(25);
        String text = users.query(User_.partition("team-1"))
                .limit(25)
                .page()
                .next()
                .get()
                .text();
        assertThat(answer(Option.some(text)).get().rows()).hasSize(5);
        assertThat(answer(Option.some("hello")).getLeft()).isEqualTo(new CursorFailure.Malformed());
    }

    // @start region=texts
    private Either<CursorFailure, Page<User>> answer(Option<String> text) {
        Either<CursorFailure, Option<Cursor>> cursor = text.isEmpty()
                ? Either.right(Option.none())
                : users.cursor(text.get()).map(Option::some);

        return cursor.map(from ->
                users.query(User_.partition("team-1")).limit(25).after(from).page());
    }
    // @end

    @Test
    void keys() {
        SecretKey newer = new SecretKeySpec(new byte[32], "AES");
        SecretKey older = new SecretKeySpec(new byte[16], "AES");
        // @start region=keys
        CursorKeys keys =
                CursorKeys.of("2024-05", newer).alsoReading("2023-11", older).validFor(Duration.ofHours(12));

        Dynalect dynalect = Dynalect.create(client).sealingCursors(keys);
        // @end
        assertThat(dynalect.table(User_.SCHEMA).cursor("hello").getLeft()).isEqualTo(new CursorFailure.Malformed());
    }
}
