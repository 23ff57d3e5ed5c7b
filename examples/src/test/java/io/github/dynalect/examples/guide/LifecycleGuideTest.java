package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Article_.expiresAt;
import static io.github.dynalect.examples.guide.Article_.reads;
import static io.github.dynalect.examples.guide.Article_.title;
import static io.github.dynalect.examples.guide.Article_.version;
import static io.github.dynalect.expression.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on what is kept for items, as code. */
@DynamoDbTest
class LifecycleGuideTest {
    private static final UUID NIL = new UUID(0, 0);
    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");

    private final DynamoDbClient client;
    private final Table<Article> articles;

    LifecycleGuideTest(DynamoDbClient client, @FreshTable(partitionKey = "articleId") String name) {
        this.client = client;
        this.articles = Dynalect.create(client)
                .timedBy(InstantSource.fixed(NOON))
                .table(Article_.SCHEMA)
                .named(name);
    }

    @Test
    void versions() {
        // @start region=versions
        Article first = articles.put(Article.of(NIL, "Alps")).execute(); // version 1
        Article second = articles.put(first.title("The Alps")).execute(); // version 2

        Either<ConditionFailed<Article>, Article> stale =
                articles.put(first.title("Andes")).ifUnchanged().attempt();
        // Left: Refused, isStale(), and current() is the second
        // @end
        assertThat(second.version()).isEqualTo(2);
        assertThat(stale.getLeft()).hasToString("the item has another version (attempts: 1)");
        assertThat(stale.getLeft()
                        .<Option<Article>>fold(
                                missing -> Option.none(),
                                refused -> refused.current().toOption()))
                .contains(second);
    }

    // @start region=again
    Article renamed(Article known, String other) {
        return articles.put(known.title(other))
                .ifUnchanged()
                .attempt()
                .getOrElseGet(failed -> failed.fold(
                        missing -> {
                            throw new IllegalStateException("somebody deleted it");
                        },
                        refused -> renamed(refused.current().get(), other)));
    }
    // @end

    @Test
    void again() {
        Article known = articles.put(Article.of(ID, "Alps")).execute();
        articles.update(Article_.key(ID)).add(reads, 1).execute();

        Article renamed = renamed(known, "Andes");

        assertThat(renamed.title()).isEqualTo("Andes");
        assertThat(renamed.reads()).isEqualTo(1);
        assertThat(renamed.version()).isEqualTo(3);
    }

    @Test
    void updates() {
        Article known = articles.put(Article.of(ID, "Alps")).execute();
        // @start region=updates
        Article read = articles.update(Article_.key(ID)).add(reads, 1).execute(); // version 2

        Either<ConditionFailed<Article>, Article> renamed = articles.update(Article_.key(ID))
                .set(title, "Andes")
                .onlyIf(version.eq(known.version()))
                .attempt(); // Left: it has been read
        // @end
        assertThat(read.version()).isEqualTo(2);
        assertThat(renamed.isLeft()).isTrue();
    }

    @Test
    void opting_out() {
        Article known = articles.put(Article.of(ID, "Alps")).execute();
        articles.update(Article_.key(ID)).add(reads, 1).execute();
        List<Article> backup = List.of(known);
        // @start region=out
        Article merged = articles.merge(known).unversioned().execute(); // whatever is stored; version 3
        articles.delete(known).unversioned().execute();
        articles.verbatim().batchPut(backup).execute().orThrow(); // with the versions and times that they have
        // @end
        assertThat(merged.version()).isEqualTo(3);
        assertThat(articles.scan().all()).isEqualTo(backup);
    }

    @Test
    void times() {
        // @start region=times
        Article created = articles.upsert(Article_.key(ID))
                .set(title, "Alps")
                .set(reads, 0)
                .execute(); // sets createdAt and updatedAt
        Article updated = articles.update(Article_.key(ID)).add(reads, 1).execute(); // sets updatedAt
        // @end
        assertThat(created.createdAt()).contains(NOON);
        assertThat(updated.createdAt()).contains(NOON);
        assertThat(updated.updatedAt()).contains(NOON);
    }

    @Test
    void clocks_and_identifiers() {
        // @start region=clock
        Dynalect tested = Dynalect.create(client)
                .timedBy(InstantSource.fixed(NOON))
                .identifiedBy(
                        Identifiers.usual().timedBy(InstantSource.fixed(NOON)).by(new Random(42)));
        // @end
        Article put = articles.with(tested).put(Article.of(NIL, "Alps")).execute();
        assertThat(put.updatedAt()).contains(NOON);
        // @start region=ids
        Identifiers ids = Identifiers.usual();
        Article article = Article.of(ids.timeOrdered(), "Alps"); // or ids.random()
        // @end
        assertThat(article.articleId().version()).isEqualTo(7);
        assertThat(put.articleId().version()).isEqualTo(7);
    }

    @Test
    void expiring() {
        // @start region=expiring
        Option<Article> there = articles.get(Article_.key(ID)).unexpired().execute();
        List<Article> all = articles.scan().unexpired().all();

        Article claimed =
                articles.put(Article.of(ID, "Alps")).ifAbsentOrExpired().execute();
        // @end
        assertThat(there).isEmpty();
        assertThat(all).isEmpty();
        assertThat(claimed.version()).isEqualTo(1);
    }

    // @start region=counting
    Either<ConditionFailed<Article>, Article> countRead(UUID id, Instant now) {
        return articles.update(Article_.key(id))
                .add(reads, 1)
                .onlyIf(not(expiresAt.lt(now.truncatedTo(ChronoUnit.SECONDS))))
                .attempt();
    }
    // @end

    @Test
    void what_has_expired_is_counted_no_more() {
        articles.upsert(Article_.key(ID))
                .set(title, "Alps")
                .set(reads, 0)
                .set(expiresAt, NOON)
                .execute();

        assertThat(countRead(ID, NOON.minusSeconds(1)).get().reads()).isEqualTo(1);
        assertThat(countRead(ID, NOON.plusMillis(999)).get().reads()).isEqualTo(2);
        assertThat(countRead(ID, NOON.plusSeconds(1)).getLeft())
                .hasToString("the condition does not hold of the item (attempts: 1)");
        assertThat(articles.get(Article_.key(ID)).execute().get().reads()).isEqualTo(2);
    }

    @Test
    void what_never_expires_is_counted_and_what_is_not_there_is_not() {
        articles.put(Article.of(ID, "Alps")).execute();

        assertThat(countRead(ID, NOON).get().reads()).isEqualTo(1);
        assertThat(countRead(new UUID(3, 4), NOON).getLeft()).isInstanceOf(ConditionFailed.Missing.class);
    }
}
