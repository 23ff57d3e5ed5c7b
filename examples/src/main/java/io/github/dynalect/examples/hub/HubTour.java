package io.github.dynalect.examples.hub;

import io.github.dynalect.examples.hub.HubItem.Account;
import io.github.dynalect.examples.hub.HubItem.Comment;
import io.github.dynalect.examples.hub.HubItem.Fork;
import io.github.dynalect.examples.hub.HubItem.Issue;
import io.github.dynalect.examples.hub.HubItem.PullRequest;
import io.github.dynalect.examples.hub.HubItem.Repo;
import io.github.dynalect.examples.hub.HubItem.Star;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbServer;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** A walk through the access patterns of the code hosting, against a DynamoDB that this program starts. */
public final class HubTour {
    private final Hub hub;
    private final PrintStream out;

    private HubTour(Hub hub, PrintStream out) {
        this.hub = hub;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        Hub hub = new Hub(Dynalect.create(server.client()), "hub");
        hub.open();
        new HubTour(hub, out).takeAllSteps();
        hub.close();
    }

    private void takeAllSteps() {
        accounts();
        issues();
        stars();
        forks();
        reactions();
    }

    private void accounts() {
        tell("accounts ann and bob", told(hub.createAccount("ann")) + ", " + told(hub.createAccount("bob")));
        tell("ann's repository lib", told(hub.createRepo("ann", "lib", LocalDate.of(2024, 1, 1))));
        tell("ann's repository app", told(hub.createRepo("ann", "app", LocalDate.of(2024, 2, 1))));
        tell("ann's repository lib again", told(hub.createRepo("ann", "lib", LocalDate.of(2024, 3, 1))));
    }

    private void issues() {
        tell("an issue of lib", told(hub.openIssue("ann", "lib", "It is slow")));
        tell("another", told(hub.openIssue("ann", "lib", "It is too fast")));
        tell("a pull request", told(hub.openPullRequest("ann", "lib", "Make it as fast as it should be")));
        tell("an issue of a repository that is not there", told(hub.openIssue("ann", "nothing", "It is missing")));
        tell("lib and its newest issue, in one request", told(hub.withNewestIssues("ann", "lib", 1)));
        tell("issue 1 is closed", told(hub.closeIssue("ann", "lib", 1)));
        tell("issue 1 is closed again", told(hub.closeIssue("ann", "lib", 1)));
        tell("open issues", told(hub.openIssues("ann", "lib")));
        Page<Issue> page = hub.openAmongOldest("ann", "lib", 1);
        tell("the open ones, where one is read", told(page.rows()) + ", and that is the end: " + page.isLast());
        tell("pull requests", told(hub.pullRequests("ann", "lib")));
    }

    private void stars() {
        tell("bob stars lib", outcome(hub.star("bob", "ann", "lib")));
        tell("bob stars lib again", outcome(hub.star("bob", "ann", "lib")));
        tell("bob stars what is not there", outcome(hub.star("bob", "ann", "nothing")));
        tell("ann stars lib", outcome(hub.star("ann", "ann", "lib")));
        tell("lib and its stars, in one request", told(hub.withStars("ann", "lib")));
        tell("stars of lib, as it counts them", hub.stars("ann", "lib"));
    }

    private void forks() {
        tell("bob forks lib", outcome(hub.fork("bob", "ann", "lib", LocalDate.of(2024, 4, 1))));
        tell("lib and its forks", told(hub.network("ann", "lib")));
        tell("ann and her repositories, the newest first", told(hub.home("ann")));
        tell("ann pushes to lib", told(hub.push("ann", "lib", LocalDate.of(2024, 5, 1))));
        tell("her repositories now", told(hub.reposOf("ann")));
    }

    private void reactions() {
        tell("a comment", told(hub.comment("c1", "Well")));
        tell("bob's heart", told(hub.love("c1", "bob")));
        tell("bob's heart again", told(hub.love("c1", "bob")));
        tell("ann's +1", told(hub.agree("c1", "ann")));
        tell("bob takes his heart back", told(hub.unlove("c1", "bob")));
        tell("comments without hearts", told(hub.loveless()));
    }

    private static List<String> told(List<? extends HubItem> items) {
        return items.stream().map(HubTour::told).toList();
    }

    /** From Java 21 on, a switch over the interface says this, and the compiler that no kind is missing. */
    private static String told(HubItem item) {
        if (item instanceof Account account) {
            return account.account();
        }
        if (item instanceof Repo repo) {
            return repo.name() + " of " + repo.updatedAt();
        }
        if (item instanceof Fork fork) {
            return fork.owner() + "'s " + fork.name();
        }
        if (item instanceof Issue issue) {
            return "issue " + issue.number() + " " + issue.status();
        }
        if (item instanceof PullRequest request) {
            return "pull request " + request.number();
        }
        if (item instanceof Star star) {
            return "star of " + star.user();
        }
        Comment comment = (Comment) item;
        return "heart " + comment.counts().get("heart") + " by " + comment.byHeart() + ", +1 "
                + comment.counts().get("+1") + " by " + comment.byPlus();
    }

    private static <T extends HubItem, U extends HubItem> String told(Either<ConditionFailed<T>, U> outcome) {
        return outcome.fold(
                failed -> failed.fold(
                        missing -> "there is no such item",
                        refused -> "refused: " + refused.current().fold(DecodeFailure::describe, HubTour::told)),
                HubTour::told);
    }

    private static String outcome(Either<TransactionCancelled, Done> outcome) {
        return outcome.fold(
                cancelled -> "cancelled: "
                        + Vector.ofAll(cancelled.reasons()).map(HubTour::reason).mkString(", "),
                done -> "done");
    }

    private static String reason(Reason<?> reason) {
        return reason.code() + " of action " + reason.position();
    }

    private void tell(String step, Object result) {
        out.println(step + " -> " + result);
    }
}
