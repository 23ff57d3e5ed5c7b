package io.github.dynalect.table;

import static io.github.dynalect.shop.Draft_.changedAt;
import static io.github.dynalect.shop.Draft_.editor;
import static io.github.dynalect.shop.Draft_.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.operation.Put;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Draft;
import io.github.dynalect.shop.Draft_;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The times, the identifiers and the ends of items, by a clock that is given. */
@DynamoDbTest
class LifecycleTableTest {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00.123456789Z");
    private static final Instant STORED = Instant.parse("2024-01-31T09:30:00.123Z");
    private static final Instant SECOND = Instant.parse("2024-01-31T09:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID ID = new UUID(1, 2);
    private static final Key<Draft> KEY = Draft_.key(ID);
    private static final View<Draft, String> TEXT = View.of(text).build(draft -> draft.get(text));

    private static final Schema<Draft> UNVERSIONED = Schema.of("drafts", Draft_.KEY)
            .attribute(Draft_.draftId, Draft::draftId)
            .attribute(text, Draft::text)
            .randomId(Draft_.draftId)
            .build(item -> Draft.of(item.get(Draft_.draftId), item.get(text)));

    private final DynamoDbServer server;
    private final String name;
    private final Dynalect dynalect;
    private final Table<Draft> drafts;
    private final Table<Draft> later;

    LifecycleTableTest(DynamoDbServer server, @FreshTable(partitionKey = "draftId") String name) {
        this.server = server;
        this.name = name;
        this.dynalect = Dynalect.create(server.client(), Runnable::run).timedBy(InstantSource.fixed(NOW));
        this.drafts = dynalect.table(Draft_.SCHEMA).named(name);
        this.later = drafts.with(dynalect.timedBy(InstantSource.fixed(LATER)));
    }

    @Test
    void an_upsert_keeps_the_first_time_of_creation_and_each_write_sets_that_of_the_change() {
        Draft created = drafts.upsert(KEY).set(text, "x").execute();
        Draft upserted = later.upsert(KEY).set(text, "y").execute();
        Draft updated = drafts.update(KEY).set(text, "z").execute();
        Draft merged = later.merge(updated.text("w")).execute();
        Draft put = drafts.put(merged.text("v").createdAt(SECOND)).execute();

        assertThat(created).isEqualTo(stored("x", NOW, STORED, 1));
        assertThat(upserted).isEqualTo(stored("y", NOW, STORED.plusSeconds(60), 2));
        assertThat(updated).isEqualTo(stored("z", NOW, STORED, 3));
        assertThat(merged).isEqualTo(stored("w", NOW, STORED.plusSeconds(60), 4));
        assertThat(put).isEqualTo(stored("v", SECOND, STORED, 5));
        assertThat(drafts.get(KEY).execute()).contains(put);
        assertThat(later.update(KEY).set(text, "u").returning(changedAt).execute())
                .contains(STORED.plusSeconds(60));
    }

    @Test
    void so_do_those_of_a_transaction() {
        dynalect.transactWrite(drafts.upsert(KEY).set(text, "x"), drafts.put(Draft.of(new UUID(1, 3), "p")))
                .execute();
        dynalect.transactWrite(later.upsert(KEY).set(text, "y")).execute();

        assertThat(drafts.get(KEY).execute()).contains(stored("y", NOW, STORED.plusSeconds(60), 2));
        assertThat(drafts.get(Draft_.key(new UUID(1, 3))).execute().map(Draft::changedAt))
                .contains(STORED);
    }

    @Test
    void an_item_that_is_stored_as_it_is_keeps_its_times_and_its_version() {
        Draft backup = Draft.of(ID, "x").createdAt(SECOND).version(9);

        assertThat(drafts.verbatim().put(backup).execute()).isEqualTo(backup);
        assertThat(drafts.verbatim().update(KEY).set(text, "y").execute()).isEqualTo(backup.text("y"));
        assertThat(drafts.get(KEY).execute()).contains(backup.text("y"));
    }

    @Test
    void a_put_tells_the_identifier_that_it_made() {
        Draft put = drafts.put(Draft.of(Draft.NEW, "x")).execute();

        assertThat(put.draftId().version()).isEqualTo(7);
        assertThat(drafts.get(Draft_.key(put.draftId())).execute()).contains(put);
        assertThat(drafts.put(put.text("y")).execute().draftId()).isEqualTo(put.draftId());
        assertThat(drafts.scan().all()).hasSize(1);
    }

    @Test
    void a_put_that_is_sent_twice_makes_one_item() {
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(Fate.loseAnswer()))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
                .build()) {
            Put<Draft> put = drafts.with(Dynalect.create(client)).put(Draft.of(Draft.NEW, "x"));
            Refused<Draft> echo = (Refused<Draft>) put.ifUnchanged().attempt().getLeft();

            assertThat(echo.attempts()).isEqualTo(2);
            assertThat(drafts.scan().all()).containsExactly(echo.current().get());
            assertThat(put.request().item())
                    .containsEntry(
                            "draftId",
                            AttributeValue.fromS(echo.current().get().draftId().toString()));
        }
    }

    @Test
    void identifiers_by_a_seed_are_the_same_each_time() {
        List<UUID> first = made(5);
        List<UUID> second = made(5);

        assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
    }

    private List<UUID> made(int count) {
        Table<Draft> seeded = drafts.with(dynalect.identifiedBy(
                Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(3))));
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Draft put = seeded.put(Draft.of(Draft.NEW, "x")).execute();
                    seeded.delete(Draft_.key(put.draftId())).execute();
                    return put.draftId();
                })
                .toList();
    }

    @Test
    void an_item_is_expired_from_the_second_after_its_time_to_live_on() {
        UUID past = expiring(-1);
        UUID now = expiring(0);
        UUID future = expiring(1);
        UUID never = drafts.put(Draft.of(Draft.NEW, "never")).execute().draftId();

        assertThat(drafts.scan().unexpired().all().stream().map(Draft::draftId))
                .containsExactlyInAnyOrder(now, future, never)
                .doesNotContain(past);
        assertThat(drafts.scan().all()).hasSize(4);
        assertThat(drafts.scan().unexpired().segments(2).all()).hasSize(3);
        assertThat(drafts.scan().unexpired().count().matched()).isEqualTo(3);
        assertThat(later.scan().unexpired().all().stream().map(Draft::draftId)).containsExactly(never);
    }

    @Test
    void a_get_gives_nothing_that_is_expired() {
        Key<Draft> past = Draft_.key(expiring(-1));
        Key<Draft> now = Draft_.key(expiring(0));

        assertThat(drafts.get(past).execute()).hasSize(1);
        assertThat(drafts.get(past).unexpired().execute()).isEmpty();
        assertThat(drafts.get(past).unexpired().consistent().execute()).isEmpty();
        assertThat(drafts.get(now).unexpired().execute()).hasSize(1);
        assertThat(drafts.get(past).unexpired().select(TEXT).execute()).isEmpty();
        assertThat(drafts.get(now).unexpired().select(TEXT).execute()).contains("x");
        Tuple2<Option<Draft>, Option<String>> both = dynalect.transactGet(
                        drafts.get(past).unexpired(),
                        drafts.get(now).unexpired().select(TEXT))
                .execute();
        assertThat(both).isEqualTo(Tuple.of(Option.none(), Option.some("x")));
    }

    @Test
    void of_a_batch_what_is_expired_is_missing() {
        Key<Draft> past = Draft_.key(expiring(-1));
        Key<Draft> now = Draft_.key(expiring(0));

        var found = drafts.batchGet(List.of(past, now)).unexpired().execute().orThrow();
        var texts = drafts.batchGet(List.of(past, now))
                .unexpired()
                .select(TEXT)
                .execute()
                .orThrow();

        assertThat(found.missing()).isEqualTo(List.of(past));
        assertThat(found.found()).hasSize(1);
        assertThat(texts.missing()).isEqualTo(List.of(past));
        assertThat(texts.found()).containsExactly("x");
        assertThat(drafts.batchGet(List.of(past, now)).execute().orThrow().missing())
                .isEmpty();
    }

    @Test
    void a_creation_over_an_expired_item_passes_and_begins_anew() {
        UUID past = expiring(-1);
        UUID now = expiring(0);
        drafts.update(Draft_.key(past)).set(editor, "e").execute();

        assertThat(drafts.put(Draft.of(past, "y")).ifAbsent().attempt().isLeft())
                .isTrue();
        assertThat(drafts.put(Draft.of(past, "y")).ifAbsentOrExpired().execute())
                .isEqualTo(new Draft(past, "y", Option.none(), Option.none(), STORED, Option.none(), 1));
        Refused<Draft> refused = (Refused<Draft>)
                drafts.put(Draft.of(now, "y")).ifAbsentOrExpired().attempt().getLeft();
        assertThat(refused.current().get().text()).isEqualTo("x");
        assertThat(drafts.put(Draft.of(ID, "y")).ifAbsentOrExpired().attempt().isRight())
                .isTrue();
        assertThat(drafts.put(Draft.of(ID, "z")).ifAbsentOrExpired().attempt().isLeft())
                .isTrue();
        assertThat(dynalect.transactWrite(drafts.put(Draft.of(now, "y")).ifAbsentOrExpired())
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(dynalect.transactWrite(later.put(Draft.of(now, "y")).ifAbsentOrExpired())
                        .attempt())
                .isEqualTo(Either.right(Done.DONE));
    }

    @Test
    void a_batch_tells_the_identifiers_that_were_made() {
        BatchResult<List<Draft>, Draft> result = dynalect.table(UNVERSIONED)
                .named(name)
                .batchPut(List.of(Draft.of(Draft.NEW, "x"), Draft.of(Draft.NEW, "y")))
                .execute();

        assertThat(result.orThrow()).extracting(Draft::text).containsExactly("x", "y");
        assertThat(result.orThrow())
                .extracting(Draft::draftId)
                .doesNotContain(Draft.NEW)
                .doesNotHaveDuplicates();
    }

    private UUID expiring(long seconds) {
        return drafts.put(Draft.of(Draft.NEW, "x").expiresAt(SECOND.plusSeconds(seconds)))
                .execute()
                .draftId();
    }

    private static Draft stored(String text, Instant created, Instant changed, long version) {
        return new Draft(ID, text, Option.none(), Option.some(created), changed, Option.none(), version);
    }
}
