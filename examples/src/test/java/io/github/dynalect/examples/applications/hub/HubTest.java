package io.github.dynalect.examples.applications.hub;

import static io.github.dynalect.examples.applications.hub.HubItem.State.CLOSED;
import static io.github.dynalect.examples.applications.hub.HubItem.State.OPEN;
import static io.github.dynalect.examples.applications.hub.HubItem_Comment_.byHeart;
import static io.github.dynalect.examples.applications.hub.HubItem_Comment_.byPlus;
import static io.github.dynalect.examples.applications.hub.HubItem_Comment_.counts;
import static io.github.dynalect.examples.applications.hub.HubItem_Issue_.status;
import static io.github.dynalect.examples.applications.hub.HubItem_Repo_.forks;
import static io.github.dynalect.examples.applications.hub.HubItem_Repo_.lastNumber;
import static io.github.dynalect.examples.applications.hub.HubItem_Repo_.stars;
import static io.github.dynalect.examples.applications.hub.HubItem_Repo_.updatedAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.examples.applications.Reasons;
import io.github.dynalect.examples.applications.hub.HubItem.Account;
import io.github.dynalect.examples.applications.hub.HubItem.Comment;
import io.github.dynalect.examples.applications.hub.HubItem.Fork;
import io.github.dynalect.examples.applications.hub.HubItem.Issue;
import io.github.dynalect.examples.applications.hub.HubItem.PullRequest;
import io.github.dynalect.examples.applications.hub.HubItem.Repo;
import io.github.dynalect.examples.applications.hub.HubItem.Star;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A code hosting in one table, step by step; the numbers are those of its access patterns.
 *
 * <p>After a chapter of A. DeBrie's book on DynamoDB, with data of its own.
 */
@DynamoDbTest
class HubTest {
    private static final View<Repo, Integer> STARS = View.of(stars).build(item -> item.get(stars));
    private static final Key<Repo> LIB = HubItem_Repo_.key("ann", "lib");
    private static final Key<Repo> NOWHERE = HubItem_Repo_.key("ann", "nowhere");

    private final String name = "hub-" + UUID.randomUUID();
    private final Dynalect dynalect;
    private final Table<HubItem> hub;
    private final Table<Repo> repos;
    private final Table<Issue> issues;
    private final Table<Comment> comments;

    HubTest(DynamoDbClient client) {
        this.dynalect = Dynalect.create(client);
        this.hub = dynalect.table(HubItem_.SCHEMA).named(name);
        this.repos = hub.only(HubItem_Repo_.SCHEMA);
        this.issues = hub.only(HubItem_Issue_.SCHEMA);
        this.comments = hub.only(HubItem_Comment_.SCHEMA);
    }

    @Test
    void each_step_has_its_result() {
        hub.createTable().execute();
        accountsHaveRepositories();
        issuesAndPullRequestsAreNumbered();
        repositoriesHaveStars();
        issuesAreClosed();
        repositoriesAreForkedAndPushedTo();
        commentsHaveReactions();
        hub.deleteTable(name).execute();
    }

    private void accountsHaveRepositories() {
        assertThat(created(new Account("ann")) && created(new Account("bob")))
                .as("1")
                .isTrue();
        assertThat(created(Repo.created("ann", "lib", LocalDate.of(2024, 1, 1))))
                .as("2")
                .isTrue();
        assertThat(created(Repo.created("ann", "app", LocalDate.of(2024, 2, 1))))
                .as("3")
                .isTrue();
        assertThat(created(Repo.created("ann", "lib", LocalDate.of(2024, 3, 1))))
                .as("4")
                .isFalse();
    }

    private boolean created(HubItem item) {
        return hub.put(item).ifAbsent().attempt().isRight();
    }

    private void issuesAndPullRequestsAreNumbered() {
        int first = nextNumber(LIB);
        assertThat(created(new Issue("ann", "lib", first, "a", OPEN))).isTrue();
        int second = nextNumber(LIB);
        assertThat(created(new Issue("ann", "lib", second, "b", OPEN))).isTrue();
        int third = nextNumber(LIB);
        assertThat(created(new PullRequest("ann", "lib", third, "fix A"))).isTrue();
        int fourth = nextNumber(LIB);
        assertThat(created(new Issue("ann", "lib", fourth, "c", OPEN))).isTrue();
        assertThat(Vector.of(first, second, third, fourth)).as("5").containsExactly(1, 2, 3, 4);
        assertThat(repos.update(NOWHERE).add(lastNumber, 1).attempt().isLeft())
                .as("6")
                .isTrue();
        assertThat(told(hub.query(TableRange.<HubItem>spanning(
                                HubItem_Issue_.partition("ann", "lib"), HubItem_Repo_.partition("ann", "lib")))
                        .descending()
                        .limit(3)
                        .all()))
                .as("7")
                .containsExactly("Repo lib", "Issue 4", "Issue 2");
    }

    private int nextNumber(Key<Repo> repo) {
        return repos.update(repo)
                .add(lastNumber, 1)
                .returning(lastNumber)
                .execute()
                .get();
    }

    private static Vector<String> told(Iterable<? extends HubItem> items) {
        return Vector.ofAll(items).map(HubTest::told);
    }

    private static String told(HubItem item) {
        if (item instanceof Issue issue) {
            return "Issue " + issue.number();
        }
        if (item instanceof Star star) {
            return "Star " + star.user();
        }
        if (item instanceof Account account) {
            return "Account " + account.account();
        }
        if (item instanceof Fork fork) {
            return "Fork " + fork.owner();
        }
        return item instanceof Repo repo ? "Repo " + repo.name() : "another";
    }

    private void repositoriesHaveStars() {
        assertThat(star("bob", "lib", LIB)).as("8").isEmpty();
        assertThat(star("ann", "lib", LIB)).as("9").isEmpty();
        assertThat(star("bob", "lib", LIB)).as("10").containsExactly("ConditionalCheckFailed", "None");
        assertThat(star("bob", "nowhere", NOWHERE)).as("11").containsExactly("None", "ConditionalCheckFailed");
        assertThat(hub.get(HubItem_Star_.key("ann", "nowhere", "bob")).execute())
                .as("12")
                .isEmpty();
        assertThat(told(hub.query(TableRange.<HubItem>spanning(
                                HubItem_Repo_.partition("ann", "lib"), HubItem_Star_.partition("ann", "lib")))
                        .all()))
                .as("13")
                .containsExactly("Repo lib", "Star ann", "Star bob");
        assertThat(repos.get(LIB).select(STARS).execute()).as("14").contains(2);
    }

    private Vector<String> star(String user, String repo, Key<Repo> key) {
        Either<TransactionCancelled, Done> outcome = dynalect.transactWrite(
                        hub.put(new Star("ann", repo, user)).ifAbsent(),
                        repos.update(key).add(stars, 1))
                .attempt();
        return Reasons.of(2, outcome);
    }

    private void issuesAreClosed() {
        Key<Issue> first = HubItem_Issue_.key("ann", "lib", 1);
        Issue closed =
                issues.update(first).set(status, CLOSED).onlyIf(status.eq(OPEN)).execute();
        assertThat(closed.number()).as("15").isEqualTo(1);
        assertThat(closed.status()).as("15").isEqualTo(CLOSED);
        assertThat(issues.update(first)
                        .set(status, CLOSED)
                        .onlyIf(status.eq(OPEN))
                        .attempt()
                        .isLeft())
                .as("16")
                .isTrue();
        assertThat(told(issues.query(HubItem_Issue_.partition("ann", "lib"))
                        .filter(status.eq(OPEN))
                        .descending()
                        .all()))
                .as("17")
                .containsExactly("Issue 4", "Issue 2");
        Page<Issue> page = issues.query(HubItem_Issue_.partition("ann", "lib"))
                .filter(status.eq(OPEN))
                .pageSize(1)
                .readBudget(1)
                .page();
        assertThat(page.rows()).as("18").isEmpty();
        assertThat(page.isLast()).as("18").isFalse();
        assertThat(issues.query(HubItem_Issue_.partition("ann", "lib").sortLe(1))
                        .filter(status.eq(OPEN))
                        .count())
                .as("18")
                .isEqualTo(new Count(0, 1));
        assertThat(hub.only(HubItem_PullRequest_.SCHEMA)
                        .query(HubItem_PullRequest_.gsi1.partition("ann", "lib"))
                        .descending()
                        .all())
                .as("19")
                .containsExactly(new PullRequest("ann", "lib", 3, "fix A"));
    }

    private void repositoriesAreForkedAndPushedTo() {
        assertThat(fork("bob")).as("20").isEmpty();
        assertThat(fork("bob")).as("21").containsExactly("ConditionalCheckFailed", "None");
        assertThat(told(hub.query(HubItem_.network("ann", "lib")).all()))
                .as("22")
                .containsExactly("Repo lib", "Fork bob");
        assertThat(told(hub.query(HubItem_Fork_.gsi2.partition("ann", "lib")).all()))
                .as("23")
                .containsExactly("Fork bob");
        assertThat(told(hub.query(HubItem_.home("ann")).descending().all()))
                .as("24")
                .containsExactly("Account ann", "Repo app", "Repo lib");
        assertThat(repos.update(LIB).set(updatedAt, LocalDate.of(2024, 5, 1)).execute())
                .as("25")
                .isEqualTo(new Repo("ann", "lib", LocalDate.of(2024, 5, 1), 4, 2, 1));
        assertThat(told(repos.query(HubItem_Repo_.gsi3.partition("ann"))
                        .descending()
                        .all()))
                .as("26")
                .containsExactly("Repo lib", "Repo app");
    }

    private Vector<String> fork(String owner) {
        return Reasons.of(
                2,
                dynalect.transactWrite(
                                hub.put(new Fork(owner, "lib", "ann", LocalDate.of(2024, 4, 1)))
                                        .ifAbsent(),
                                repos.update(LIB).add(forks, 1))
                        .attempt());
    }

    private void commentsHaveReactions() {
        Key<Comment> key = HubItem_Comment_.key("c1");
        comments.put(new Comment("c1", "Well", Map.of("heart", 0, "+1", 0), Set.of(), Set.of()))
                .execute();

        assertThat(love(key, "bob")).as("27").contains(commented(0, 1, Set.of("bob")));
        assertThat(love(key, "ann")).as("28").contains(commented(0, 2, Set.of("ann", "bob")));
        assertThat(love(key, "bob")).as("29").isEmpty();
        assertThat(comments.update(key)
                        .set(counts.key("+1"), counts.key("+1").plus(1))
                        .add(byPlus, "bob")
                        .execute()
                        .counts())
                .as("30")
                .isEqualTo(Map.of("+1", 1, "heart", 2));
        Comment loveless = Vector.of("bob", "ann")
                .map(user -> comments.update(key)
                        .delete(byHeart, user)
                        .set(counts.key("heart"), counts.key("heart").minus(1))
                        .execute())
                .last();
        assertThat(loveless.counts()).as("31").isEqualTo(Map.of("+1", 1, "heart", 0));
        Condition<Comment> none = byHeart.notExists();
        assertThat(comments.check(key, none)).as("31").isNotNull();
        assertThat(comments.scan().filter(none).all()).as("31").containsExactly(loveless);
    }

    private Option<Comment> love(Key<Comment> key, String user) {
        return comments.update(key)
                .add(byHeart, user)
                .set(counts.key("heart"), counts.key("heart").plus(1))
                .onlyIf(byHeart.contains(user).negate())
                .attempt()
                .toOption();
    }

    private static Comment commented(int plus, int heart, Set<String> lovers) {
        return new Comment("c1", "Well", Map.of("+1", plus, "heart", heart), lovers, Set.of());
    }
}
