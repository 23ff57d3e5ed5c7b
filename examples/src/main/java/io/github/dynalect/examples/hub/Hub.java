package io.github.dynalect.examples.hub;

import static io.github.dynalect.examples.hub.HubItem.State.CLOSED;
import static io.github.dynalect.examples.hub.HubItem.State.OPEN;
import static io.github.dynalect.examples.hub.HubItem_Comment_.byHeart;
import static io.github.dynalect.examples.hub.HubItem_Comment_.byPlus;
import static io.github.dynalect.examples.hub.HubItem_Comment_.counts;
import static io.github.dynalect.examples.hub.HubItem_Issue_.status;
import static io.github.dynalect.examples.hub.HubItem_Repo_.forks;
import static io.github.dynalect.examples.hub.HubItem_Repo_.lastNumber;
import static io.github.dynalect.examples.hub.HubItem_Repo_.stars;
import static io.github.dynalect.examples.hub.HubItem_Repo_.updatedAt;

import io.github.dynalect.attribute.TableRange;
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
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A code hosting in one table: accounts, repositories and forks, issues and pull requests, stars, comments and reactions. */
final class Hub {
    private static final View<Repo, Integer> STARS = View.of(stars).build(repo -> repo.get(stars));

    private final Dynalect dynalect;
    private final String name;
    private final Table<HubItem> all;
    private final Table<Repo> repos;
    private final Table<Issue> issues;
    private final Table<PullRequest> pullRequests;
    private final Table<Comment> comments;

    Hub(Dynalect dynalect, String name) {
        this.dynalect = dynalect;
        this.name = name;
        this.all = dynalect.table(HubItem_.SCHEMA).named(name);
        this.repos = all.only(HubItem_Repo_.SCHEMA);
        this.issues = all.only(HubItem_Issue_.SCHEMA);
        this.pullRequests = all.only(HubItem_PullRequest_.SCHEMA);
        this.comments = all.only(HubItem_Comment_.SCHEMA);
    }

    /** Makes the table, with its indexes. */
    void open() {
        all.createTable().execute();
    }

    /** Deletes the table, with all that is in it. */
    void close() {
        all.deleteTable(name).execute();
    }

    /** Creates an account, unless there is one of that name. */
    Either<ConditionFailed<HubItem>, HubItem> createAccount(String account) {
        return all.put(new Account(account)).ifAbsent().attempt();
    }

    /** Creates a repository, unless its owner has one of that name. */
    Either<ConditionFailed<HubItem>, HubItem> createRepo(String owner, String repo, LocalDate day) {
        return all.put(Repo.created(owner, repo, day)).ifAbsent().attempt();
    }

    // @start region=numbers
    /** Opens an issue, in a repository that is there. */
    Either<ConditionFailed<Repo>, Issue> openIssue(String owner, String repo, String title) {
        return nextNumber(owner, repo).map(number -> {
            Issue issue = new Issue(owner, repo, number, title, OPEN);
            all.put(issue).ifAbsent().execute();
            return issue;
        });
    }

    /** A number that no other issue or pull request of the repository gets: the service counts. */
    private Either<ConditionFailed<Repo>, Integer> nextNumber(String owner, String repo) {
        return repos.update(HubItem_Repo_.key(owner, repo))
                .add(lastNumber, 1)
                .returning(lastNumber)
                .attempt()
                .map(Option::get);
    }
    // @end

    /** Opens a pull request, in a repository that is there. */
    Either<ConditionFailed<Repo>, PullRequest> openPullRequest(String owner, String repo, String title) {
        return nextNumber(owner, repo).map(number -> {
            PullRequest request = new PullRequest(owner, repo, number, title);
            all.put(request).ifAbsent().execute();
            return request;
        });
    }

    // @start region=pivot
    /** A repository and its newest issues, in one request: the issues lie before it, and are read backwards from it. */
    List<HubItem> withNewestIssues(String owner, String repo, int most) {
        return all.query(TableRange.<HubItem>spanning(
                        HubItem_Issue_.partition(owner, repo), HubItem_Repo_.partition(owner, repo)))
                .descending()
                .limit(1 + most)
                .all();
    }

    /** A repository and its stars, in one request: the stars lie behind it. */
    List<HubItem> withStars(String owner, String repo) {
        return all.query(TableRange.<HubItem>spanning(
                        HubItem_Repo_.partition(owner, repo), HubItem_Star_.partition(owner, repo)))
                .all();
    }
    // @end

    // @start region=star
    /** Stars a repository that is there, once, and counts it: 0 and 1 are the positions of the two. */
    Either<TransactionCancelled, Done> star(String user, String owner, String repo) {
        return dynalect.transactWrite(
                        all.put(new Star(owner, repo, user)).ifAbsent(),
                        repos.update(HubItem_Repo_.key(owner, repo)).add(stars, 1))
                .attempt();
    }
    // @end

    /** Whether somebody has starred a repository. */
    boolean hasStarred(String user, String owner, String repo) {
        return all.get(HubItem_Star_.key(owner, repo, user)).execute().isDefined();
    }

    /** How many stars a repository has, and nothing else of it. */
    Option<Integer> stars(String owner, String repo) {
        return repos.get(HubItem_Repo_.key(owner, repo)).select(STARS).execute();
    }

    /** Closes an issue that is open. */
    Either<ConditionFailed<Issue>, Issue> closeIssue(String owner, String repo, int number) {
        return issues.update(HubItem_Issue_.key(owner, repo, number))
                .set(status, CLOSED)
                .onlyIf(status.eq(OPEN))
                .attempt();
    }

    /** The open issues, the newest first. */
    List<Issue> openIssues(String owner, String repo) {
        return issues.query(HubItem_Issue_.partition(owner, repo))
                .filter(status.eq(OPEN))
                .descending()
                .all();
    }

    /** What one request that reads so many issues finds of the open ones, the oldest first: it may be none, and not the end. */
    Page<Issue> openAmongOldest(String owner, String repo, int read) {
        return issues.query(HubItem_Issue_.partition(owner, repo))
                .filter(status.eq(OPEN))
                .pageSize(read)
                .readBudget(1)
                .page();
    }

    /** How many issues up to a number are open, and how many were read to know it. */
    Count countOpenIssues(String owner, String repo, int upTo) {
        return issues.query(HubItem_Issue_.partition(owner, repo).sortLe(upTo))
                .filter(status.eq(OPEN))
                .count();
    }

    /** The pull requests, the newest first. */
    List<PullRequest> pullRequests(String owner, String repo) {
        return pullRequests
                .query(HubItem_PullRequest_.gsi1.partition(owner, repo))
                .descending()
                .all();
    }

    /** Forks a repository that is there, once, and counts it. */
    Either<TransactionCancelled, Done> fork(String user, String owner, String repo, LocalDate day) {
        return dynalect.transactWrite(
                        all.put(new Fork(user, repo, owner, day)).ifAbsent(),
                        repos.update(HubItem_Repo_.key(owner, repo)).add(forks, 1))
                .attempt();
    }

    /** A repository and its forks. */
    List<HubItem> network(String owner, String repo) {
        return all.query(HubItem_.network(owner, repo)).all();
    }

    /** The forks of a repository. */
    List<Fork> forks(String owner, String repo) {
        return all.only(HubItem_Fork_.SCHEMA)
                .query(HubItem_Fork_.gsi2.partition(owner, repo))
                .all();
    }

    /** An account and its repositories, the one that was updated last first. */
    List<HubItem> home(String owner) {
        return all.query(HubItem_.home(owner)).descending().all();
    }

    // @start region=push
    /** Tells that a repository was pushed to: by that, the key that it is sorted by among its owner's changes, too. */
    Either<ConditionFailed<Repo>, Repo> push(String owner, String repo, LocalDate day) {
        return repos.update(HubItem_Repo_.key(owner, repo)).set(updatedAt, day).attempt();
    }

    /** The repositories of an account, the one that was updated last first. */
    List<Repo> reposOf(String owner) {
        return repos.query(HubItem_Repo_.gsi3.partition(owner)).descending().all();
    }
    // @end

    /** Stores a comment that nobody has reacted to. */
    Comment comment(String id, String text) {
        return comments.put(new Comment(id, text, Map.of("heart", 0, "+1", 0), Set.of(), Set.of()))
                .execute();
    }

    // @start region=reactions
    /** Gives a comment somebody's heart, once. */
    Either<ConditionFailed<Comment>, Comment> love(String comment, String user) {
        return comments.update(HubItem_Comment_.key(comment))
                .add(byHeart, user)
                .set(counts.key("heart"), counts.key("heart").plus(1))
                .onlyIf(byHeart.contains(user).negate())
                .attempt();
    }

    /** Takes somebody's heart back, if it is there; the set of all that had given theirs disappears with the last. */
    Either<ConditionFailed<Comment>, Comment> unlove(String comment, String user) {
        return comments.update(HubItem_Comment_.key(comment))
                .delete(byHeart, user)
                .set(counts.key("heart"), counts.key("heart").minus(1))
                .onlyIf(byHeart.contains(user))
                .attempt();
    }
    // @end

    /** Gives a comment somebody's +1, a key of a map that no expression could name without a placeholder. */
    Either<ConditionFailed<Comment>, Comment> agree(String comment, String user) {
        return comments.update(HubItem_Comment_.key(comment))
                .add(byPlus, user)
                .set(counts.key("+1"), counts.key("+1").plus(1))
                .onlyIf(byPlus.contains(user).negate())
                .attempt();
    }

    /** The comments that have nobody's heart. */
    List<Comment> loveless() {
        return comments.scan().filter(byHeart.notExists()).all();
    }
}
