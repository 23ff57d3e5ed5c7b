package io.github.dynalect.examples.hub;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.Subtype;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What lies in the one table of a code hosting. */
@DynamoItem(table = "hub", partition = "PK", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
@GlobalIndex(name = "GSI2", partition = "GSI2PK", sort = "GSI2SK")
@GlobalIndex(name = "GSI3", partition = "GSI3PK", sort = "GSI3SK")
@ItemCollection(name = "network", index = "GSI2", partition = "REPO#{rootOwner}#{name}")
@ItemCollection(name = "home", index = "GSI3", partition = "ACCOUNT#{owner}")
public sealed interface HubItem {
    /** Somebody who has repositories. */
    @Subtype("Account")
    @KeyTemplate(attribute = "PK", value = "ACCOUNT#{account}")
    @KeyTemplate(attribute = "SK", value = "ACCOUNT#{account}")
    @KeyTemplate(attribute = "GSI3PK", value = "ACCOUNT#{account}")
    @KeyTemplate(attribute = "GSI3SK", value = "ACCOUNT#{account}")
    record Account(String account) implements HubItem {}

    /** What a repository counts: {@code lastNumber} is that of its last issue or pull request. */
    interface Counters {
        int lastNumber();

        int stars();

        int forks();
    }

    /** A repository of its own. */
    @Subtype("Repo")
    @KeyTemplate(attribute = "PK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "SK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "GSI1PK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "GSI1SK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "GSI2PK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "GSI2SK", value = "#REPO#{name}")
    @KeyTemplate(attribute = "GSI3PK", value = "ACCOUNT#{owner}")
    @KeyTemplate(attribute = "GSI3SK", value = "#{updatedAt}")
    record Repo(String owner, String name, LocalDate updatedAt, int lastNumber, int stars, int forks)
            implements HubItem, Counters {
        static Repo created(String owner, String name, LocalDate day) {
            return new Repo(owner, name, day, 0, 0, 0);
        }
    }

    /** A copy of somebody else's repository, which goes on by itself. */
    @Subtype("Fork")
    @KeyTemplate(attribute = "PK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "SK", value = "REPO#{owner}#{name}")
    @KeyTemplate(attribute = "GSI2PK", value = "REPO#{rootOwner}#{name}")
    @KeyTemplate(attribute = "GSI2SK", value = "FORK#{owner}")
    @KeyTemplate(attribute = "GSI3PK", value = "ACCOUNT#{owner}")
    @KeyTemplate(attribute = "GSI3SK", value = "#{updatedAt}")
    record Fork(String owner, String name, String rootOwner, LocalDate updatedAt) implements HubItem {}

    /** An issue of a repository. */
    @Subtype("Issue")
    @KeyTemplate(attribute = "PK", value = "REPO#{owner}#{repo}")
    @KeyTemplate(attribute = "SK", value = "ISSUE#{number:9}")
    record Issue(String owner, String repo, int number, String title, State status) implements HubItem {}

    /** A pull request of a repository. */
    @Subtype("PullRequest")
    @KeyTemplate(attribute = "PK", value = "PR#{owner}#{repo}#{number:9}")
    @KeyTemplate(attribute = "SK", value = "PR#{owner}#{repo}#{number:9}")
    @KeyTemplate(attribute = "GSI1PK", value = "REPO#{owner}#{repo}")
    @KeyTemplate(attribute = "GSI1SK", value = "PR#{number:9}")
    record PullRequest(String owner, String repo, int number, String title) implements HubItem {}

    /** That somebody likes a repository. */
    @Subtype("Star")
    @KeyTemplate(attribute = "PK", value = "REPO#{owner}#{repo}")
    @KeyTemplate(attribute = "SK", value = "STAR#{user}")
    record Star(String owner, String repo, String user) implements HubItem {}

    /** A comment, with the reactions to it. */
    @Subtype("Comment")
    @KeyTemplate(attribute = "PK", value = "COMMENT#{id}")
    @KeyTemplate(attribute = "SK", value = "COMMENT#{id}")
    record Comment(
            String id,
            String text,
            Map<String, Integer> counts,
            @StoredName("by_heart") Set<String> byHeart,
            @StoredName("by_plus") Set<String> byPlus)
            implements HubItem {}

    /** Whether an issue is done. */
    enum State {
        OPEN,
        CLOSED
    }
}
