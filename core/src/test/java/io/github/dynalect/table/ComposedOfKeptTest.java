package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.indexPart;
import static io.github.dynalect.attribute.SortParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.RequestText;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keys that are composed of what a schema keeps by itself: of an identifier, the times and a version. */
@DynamoDbTest
class ComposedOfKeptTest {
    private static final Instant NOW = Instant.parse("2024-01-31T09:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    sealed interface Work permits Job, Boss {}

    /** Keeps all there is. */
    record Job(String jobId, String boss, Option<Instant> made, Option<Instant> changed, long version) implements Work {
        static Job of(String jobId) {
            return new Job(jobId, "ann", Option.none(), Option.none(), 0);
        }

        Job made(Instant at) {
            return new Job(jobId, boss, Option.some(at), changed, version);
        }
    }

    /** Keeps nothing. */
    record Boss(String boss) implements Work {}

    /** Keeps an identifier and the time of change, and no version, so that it may be in a batch. */
    record Slip(String slipId, Option<Instant> changed) {}

    private static final StringAttribute<Work> boss = Attributes.string("boss");
    private static final StringAttribute<Job> jobId = Attributes.string("jobId");
    private static final OrderedAttribute<Job, Instant> made = Attributes.instant("made");
    private static final OrderedAttribute<Job, Instant> changed = Attributes.instant("changed");
    private static final NumberAttribute<Job, Long> version = Attributes.longInteger("version");

    private static final ComposedKey<Job, TableRange<Job>> JOB_KEY =
            PrimaryKey.composed(Template.<Job>of("PK").text("JOB#").part(jobId));
    private static final ComposedKey<Boss, TableRange<Boss>> BOSS_KEY =
            PrimaryKey.composed(Template.<Boss>of("PK").text("BOSS#").part(boss));

    private static final SecondaryIndex<Job> BY_CHANGE = SecondaryIndex.global(IndexKey.composed(
            "byChange",
            Template.<Job>of("bossKey").text("BOSS#").part(boss),
            boss,
            IndexSort.composed("changeSort", indexPart(changed, text("#", indexPart(jobId, end(IndexSort.none())))))));
    private static final SecondaryIndex<Job> BY_ID = SecondaryIndex.global(IndexKey.composed(
            "byId",
            Template.<Job>of("idKey").part(jobId),
            jobId,
            IndexSort.composed("madeSort", text("MADE#", indexPart(made, end(IndexSort.none()))))));

    private static final Schema<Job> JOB = Schema.of("work", JOB_KEY)
            .kind("type", "JOB")
            .attribute(jobId, Job::jobId)
            .attribute(boss, Job::boss)
            .optional(made, Job::made)
            .optional(changed, Job::changed)
            .attribute(version, Job::version)
            .timeOrderedId(jobId)
            .createdAt(made)
            .updatedAt(changed)
            .version(version)
            .index(BY_CHANGE)
            .index(BY_ID)
            .build(item ->
                    new Job(item.get(jobId), item.get(boss), item.find(made), item.find(changed), item.get(version)));

    private static final Schema<Boss> BOSS = Schema.of("work", BOSS_KEY)
            .kind("type", "BOSS")
            .attribute(boss, Boss::boss)
            .build(item -> new Boss(item.get(boss)));

    private static final Schema<Work> WORK = Schema.ofKinds("work", PrimaryKey.of(Attributes.<Work>string("PK")))
            .kind(JOB)
            .kind(BOSS)
            .build(work -> work instanceof Job job ? new ItemOfKind<>(JOB, job) : new ItemOfKind<>(BOSS, (Boss) work));

    private static final Key<Job> J1 = JOB_KEY.given(jobId, "j-1").key();

    private final DynamoDbClient client;
    private final String name = "work-" + UUID.randomUUID();
    private final Dynalect dynalect;
    private final Table<Work> work;
    private final Table<Work> later;

    ComposedOfKeptTest(DynamoDbClient client) {
        this.client = client;
        this.dynalect = Dynalect.create(client)
                .timedBy(InstantSource.fixed(NOW))
                .identifiedBy(
                        Identifiers.usual().timedBy(InstantSource.fixed(NOW)).by(new Random(42)));
        this.work = dynalect.table(WORK).named(name);
        this.later = work.with(dynalect.timedBy(InstantSource.fixed(LATER)));
    }

    @BeforeEach
    void a_table() {
        work.createTable().execute();
    }

    @AfterEach
    void no_table_is_left() {
        work.deleteTable(name).execute();
    }

    private String stored(Key<?> key) {
        return RequestText.of(client.getItem(get -> get.tableName(name).key(key.toMap()))
                        .item())
                .replace(' ', '\n');
    }

    @Test
    void a_put_makes_the_identifier_and_the_time_and_then_the_keys_that_are_composed_of_them() {
        Job job = (Job) work.put(Job.of("")).execute();
        String id = job.jobId();

        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(stored(JOB_KEY.given(jobId, id).key())).isEqualTo("""
                PK=JOB#ID
                boss=ann
                bossKey=BOSS#ann
                changeSort=2024-01-31T09:30:00.000000000Z#ID
                changed=2024-01-31T09:30:00.000000000Z
                idKey=ID
                jobId=ID
                type=JOB
                version=1""".replace("ID", id));
        assertThat(work.get(JOB_KEY.given(jobId, id).key()).execute()).contains(job);
        assertThat(work.delete(job).ifUnchanged().attempt().isRight()).isTrue();
    }

    @Test
    void a_put_of_what_there_is_makes_the_keys_of_its_next_time() {
        Job job = (Job) work.put(Job.of("j-1").made(NOW)).execute();
        Work put = later.put(job).execute();

        assertThat(put).isEqualTo(new Job("j-1", "ann", Option.some(NOW), Option.some(LATER), 2));
        assertThat(stored(J1)).isEqualTo("""
                PK=JOB#j-1
                boss=ann
                bossKey=BOSS#ann
                changeSort=2024-01-31T09:31:00.000000000Z#j-1
                changed=2024-01-31T09:31:00.000000000Z
                idKey=j-1
                jobId=j-1
                made=2024-01-31T09:30:00.000000000Z
                madeSort=MADE#2024-01-31T09:30:00.000000000Z
                type=JOB
                version=2""");
    }

    @Test
    void a_merge_an_update_and_a_transaction_make_the_keys_of_their_time() {
        Work job = work.put(Job.of("j-1")).execute();

        Work merged = later.merge(job).execute();
        assertThat(stored(J1)).contains("changeSort=2024-01-31T09:31:00.000000000Z#j-1\n");
        work.merge(merged).unversioned().execute();
        assertThat(stored(J1)).contains("changeSort=2024-01-31T09:30:00.000000000Z#j-1\n");
        later.update(J1).set(boss, "bob").execute();
        assertThat(stored(J1))
                .contains("bossKey=BOSS#bob\nchangeSort=2024-01-31T09:31:00.000000000Z#j-1\n")
                .contains("version=4");
        dynalect.transactWrite(work.update(J1).set(boss, "eve"), work.put(new Boss("eve")))
                .execute();
        assertThat(stored(J1))
                .contains("bossKey=BOSS#eve\nchangeSort=2024-01-31T09:30:00.000000000Z#j-1\n")
                .contains("version=5");
        dynalect.transactWrite(later.put(work.get(J1).execute().get())).execute();
        assertThat(stored(J1)).contains("changeSort=2024-01-31T09:31:00.000000000Z#j-1\n");
    }

    @Test
    void an_upsert_makes_the_keys_of_the_time_of_creation_where_there_is_none() {
        assertThat(RequestText.of(work.upsert(J1).set(boss, "ann").request()))
                .isEqualTo("""
                update PK=JOB#j-1
                SET boss = ann, changed = NOW, made = if_not_exists(made, NOW), type = JOB, jobId = j-1, bossKey = BOSS#ann, changeSort = NOW#j-1, idKey = j-1, madeSort = if_not_exists(madeSort, MADE#NOW) ADD version 1
                if attribute_not_exists(PK) OR type = JOB""".replace("NOW", "2024-01-31T09:30:00.000000000Z"));

        Job created = work.upsert(J1).set(boss, "ann").execute();
        String first = stored(J1);
        Job upserted = later.upsert(J1).set(boss, "bob").execute();

        assertThat(created).isEqualTo(new Job("j-1", "ann", Option.some(NOW), Option.some(NOW), 1));
        assertThat(first).isEqualTo("""
                PK=JOB#j-1
                boss=ann
                bossKey=BOSS#ann
                changeSort=2024-01-31T09:30:00.000000000Z#j-1
                changed=2024-01-31T09:30:00.000000000Z
                idKey=j-1
                jobId=j-1
                made=2024-01-31T09:30:00.000000000Z
                madeSort=MADE#2024-01-31T09:30:00.000000000Z
                type=JOB
                version=1""");
        assertThat(upserted).isEqualTo(new Job("j-1", "bob", Option.some(NOW), Option.some(LATER), 2));
        assertThat(stored(J1))
                .contains("bossKey=BOSS#bob\nchangeSort=2024-01-31T09:31:00.000000000Z#j-1\n")
                .contains("madeSort=MADE#2024-01-31T09:30:00.000000000Z");
    }

    @Test
    void an_upsert_of_an_item_without_a_time_of_creation_makes_that_and_its_key() {
        work.put(Job.of("j-1")).execute();
        later.upsert(J1).set(boss, "ann").execute();

        assertThat(stored(J1)).contains("made=2024-01-31T09:31:00.000000000Z\nmadeSort=MADE#2024-01-31T09:31:00");
    }

    @Test
    void a_key_without_its_identifier_is_none_to_change_an_item_by() {
        Key<Job> nobody = JOB_KEY.given(jobId, "").key();

        assertRefused(Rule.ID_MISSING, work.update(nobody).set(boss, "ann")::request);
        assertRefused(Rule.ID_MISSING, work.upsert(nobody).set(boss, "ann")::request);
        // A key of nothing but the identifier says so first.
        assertRefused(Rule.KEY_EMPTY, work.merge(Job.of("")).onlyIf(boss.eq("ann"))::request);
    }

    @Test
    void a_batch_makes_the_keys_too() {
        StringAttribute<Slip> slipId = Attributes.string("slipId");
        OrderedAttribute<Slip, Instant> at = Attributes.instant("changed");
        ComposedKey<Slip, TableRange<Slip>> slipKey =
                PrimaryKey.composed(Template.<Slip>of("PK").part(slipId));
        Table<Slip> slips = dynalect.table(Schema.of(name, slipKey)
                .attribute(slipId, Slip::slipId)
                .optional(at, Slip::changed)
                .randomId(slipId)
                .updatedAt(at)
                .index(IndexKey.composed(
                        "byId",
                        Template.<Slip>of("idKey").text("SLIP#").part(slipId),
                        slipId,
                        IndexSort.composed("madeSort", indexPart(at, end(IndexSort.none())))))
                .build(item -> new Slip(item.get(slipId), item.find(at))));

        String id = slips.batchPut(List.of(new Slip("", Option.none())))
                .execute()
                .orThrow()
                .get(0)
                .slipId();

        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(stored(slipKey.given(slipId, id).key())).isEqualTo("""
                PK=ID
                changed=2024-01-31T09:30:00.000000000Z
                idKey=SLIP#ID
                madeSort=2024-01-31T09:30:00.000000000Z
                slipId=ID""".replace("ID", id));
        assertThat(slips.scan().all()).containsExactly(new Slip(id, Option.some(NOW)));
    }

    @Test
    void a_version_may_be_a_part_of_the_key_of_an_index_and_is_known_to_a_write_of_an_item_alone() {
        Table<Job> jobs = dynalect.table(Schema.of(name, JOB_KEY)
                .attribute(jobId, Job::jobId)
                .attribute(boss, Job::boss)
                .attribute(version, Job::version)
                .version(version)
                .index(IndexKey.composed(
                        "byId",
                        Template.<Job>of("idKey").text("VERSION#").part(version),
                        version,
                        IndexSort.composed("madeSort", indexPart(jobId, end(IndexSort.none())))))
                .build(item ->
                        new Job(item.get(jobId), item.get(boss), Option.none(), Option.none(), item.get(version))));

        Job first = jobs.put(Job.of("j-1")).execute();
        assertThat(stored(J1)).contains("idKey=VERSION#1\n").contains("version=1");
        Job second = jobs.merge(first).execute();
        assertThat(stored(J1)).contains("idKey=VERSION#2\n").contains("version=2");
        assertRefused(Rule.INDEX_KEY_PARTS, jobs.merge(second).unversioned()::request)
                .withMessageStartingWith("version: a version that only DynamoDB knows")
                .withMessageContaining("leave unversioned() out");
        assertRefused(Rule.INDEX_KEY_PARTS, jobs.update(J1).set(boss, "bob")::request)
                .withMessageStartingWith("version: a value that only DynamoDB knows")
                .withMessageContaining("or put the item");
        assertRefused(Rule.INDEX_KEY_PARTS, jobs.upsert(J1).set(boss, "bob")::request);
    }
}
