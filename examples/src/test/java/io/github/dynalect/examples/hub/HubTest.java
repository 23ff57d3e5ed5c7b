package io.github.dynalect.examples.hub;

import static io.github.dynalect.examples.hub.HubItem.State.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.Reasons;
import io.github.dynalect.examples.hub.HubItem.Account;
import io.github.dynalect.examples.hub.HubItem.Comment;
import io.github.dynalect.examples.hub.HubItem.Fork;
import io.github.dynalect.examples.hub.HubItem.Issue;
import io.github.dynalect.examples.hub.HubItem.PullRequest;
import io.github.dynalect.examples.hub.HubItem.Repo;
import io.github.dynalect.examples.hub.HubItem.Star;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
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
    private final String name = "hub-" + UUID.randomUUID();
    private final Dynalect dynalect;
    private final Hub hub;

    HubTest(DynamoDbClient client) {
        this.dynalect = Dynalect.create(client);
        this.hub = new Hub(dynalect, name);
    }

    @Test
    void each_step_has_its_result() {
        hub.open();
        accountsHaveRepositories();
        issuesAndPullRequestsAreNumbered();
        repositoriesHaveStars();
        issuesAreClosed();
        repositoriesAreForkedAndPushedTo();
        commentsHaveReactions();
        hub.close();
    }

    private void accountsHaveRepositories() {
        assertThat(hub.createAccount("ann").isRight()
                        && hub.createAccount("bob").isRight())
                .as("1")
                .isTrue();
        assertThat(hub.createRepo("ann", "lib", LocalDate.of(2024, 1, 1)).isRight())
                .as("2")
                .isTrue();
        assertThat(hub.createRepo("ann", "app", LocalDate.of(2024, 2, 1)).isRight())
                .as("3")
                .isTrue();
        assertThat(hub.createRepo("ann", "lib", LocalDate.of(2024, 3, 1)).isRight())
                .as("4")
                .isFalse();
    }

    private void issuesAndPullRequestsAreNumbered() {
        int first = hub.openIssue("ann", "lib", "a").get().number();
        int second = hub.openIssue("ann", "lib", "b").get().number();
        int third = hub.openPullRequest("ann", "lib", "fix A").get().number();
        int fourth = hub.openIssue("ann", "lib", "c").get().number();
        assertThat(Vector.of(first, second, third, fourth)).as("5").containsExactly(1, 2, 3, 4);
        assertThat(hub.openIssue("ann", "nowhere", "d").isLeft()).as("6").isTrue();
        assertThat(hub.openPullRequest("ann", "nowhere", "fix D").isLeft())
                .as("6")
                .isTrue();
        assertThat(told(hub.withNewestIssues("ann", "lib", 2)))
                .as("7")
                .containsExactly("Repo lib", "Issue 4", "Issue 2");
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
        assertThat(reasons(hub.star("bob", "ann", "lib"))).as("8").isEmpty();
        assertThat(reasons(hub.star("ann", "ann", "lib"))).as("9").isEmpty();
        assertThat(reasons(hub.star("bob", "ann", "lib"))).as("10").containsExactly("ConditionalCheckFailed", "None");
        assertThat(reasons(hub.star("bob", "ann", "nowhere")))
                .as("11")
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(hub.hasStarred("bob", "ann", "nowhere")).as("12").isFalse();
        assertThat(hub.hasStarred("bob", "ann", "lib")).as("12").isTrue();
        assertThat(told(hub.withStars("ann", "lib"))).as("13").containsExactly("Repo lib", "Star ann", "Star bob");
        assertThat(hub.stars("ann", "lib")).as("14").contains(2);
    }

    private static Vector<String> reasons(Either<TransactionCancelled, Done> outcome) {
        return Reasons.of(2, outcome);
    }

    private void issuesAreClosed() {
        Issue closed = hub.closeIssue("ann", "lib", 1).get();
        assertThat(closed.number()).as("15").isEqualTo(1);
        assertThat(closed.status()).as("15").isEqualTo(CLOSED);
        assertThat(hub.closeIssue("ann", "lib", 1).isLeft()).as("16").isTrue();
        assertThat(told(hub.openIssues("ann", "lib"))).as("17").containsExactly("Issue 4", "Issue 2");
        Page<Issue> page = hub.openAmongOldest("ann", "lib", 1);
        assertThat(page.rows()).as("18").isEmpty();
        assertThat(page.isLast()).as("18").isFalse();
        assertThat(hub.countOpenIssues("ann", "lib", 1)).as("18").isEqualTo(new Count(0, 1));
        assertThat(hub.pullRequests("ann", "lib")).as("19").containsExactly(new PullRequest("ann", "lib", 3, "fix A"));
    }

    private void repositoriesAreForkedAndPushedTo() {
        LocalDate april = LocalDate.of(2024, 4, 1);
        assertThat(reasons(hub.fork("bob", "ann", "lib", april))).as("20").isEmpty();
        assertThat(reasons(hub.fork("bob", "ann", "lib", april)))
                .as("21")
                .containsExactly("ConditionalCheckFailed", "None");
        assertThat(told(hub.network("ann", "lib"))).as("22").containsExactly("Repo lib", "Fork bob");
        assertThat(told(hub.forks("ann", "lib"))).as("23").containsExactly("Fork bob");
        assertThat(told(hub.home("ann"))).as("24").containsExactly("Account ann", "Repo app", "Repo lib");
        assertThat(hub.push("ann", "lib", LocalDate.of(2024, 5, 1)))
                .as("25")
                .contains(new Repo("ann", "lib", LocalDate.of(2024, 5, 1), 4, 2, 1));
        assertThat(told(hub.reposOf("ann"))).as("26").containsExactly("Repo lib", "Repo app");
    }

    private void commentsHaveReactions() {
        assertThat(hub.comment("c1", "Well")).isEqualTo(commented(0, 0, Set.of()));

        assertThat(hub.love("c1", "bob")).as("27").contains(commented(0, 1, Set.of("bob")));
        assertThat(hub.love("c1", "ann")).as("28").contains(commented(0, 2, Set.of("ann", "bob")));
        assertThat(hub.love("c1", "bob").getLeft()).as("29").isInstanceOf(ConditionFailed.Refused.class);
        assertThat(hub.agree("c1", "bob").get().counts()).as("30").isEqualTo(Map.of("+1", 1, "heart", 2));
        assertThat(hub.agree("c1", "bob").isLeft()).as("30").isTrue();
        assertThat(hub.loveless()).as("31").isEmpty();
        Comment loveless = Vector.of("bob", "ann")
                .map(user -> hub.unlove("c1", user).get())
                .last();
        assertThat(loveless.counts()).as("31").isEqualTo(Map.of("+1", 1, "heart", 0));
        assertThat(hub.loveless()).as("31").containsExactly(loveless);
        assertThat(hub.unlove("c1", "ann").isLeft()).as("31").isTrue();
        Table<Comment> comments = dynalect.table(HubItem_Comment_.SCHEMA).named(name);
        assertThat(dynalect.transactWrite(
                                comments.check(HubItem_Comment_.key("c1"), HubItem_Comment_.byHeart.notExists()))
                        .attempt())
                .as("31: the set is not there")
                .contains(Done.DONE);
    }

    private static Comment commented(int plus, int heart, Set<String> lovers) {
        return new Comment("c1", "Well", Map.of("+1", plus, "heart", heart), lovers, Set.of());
    }
}
