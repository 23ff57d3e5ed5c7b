package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.examples.comingfrom.EnhancedForms.Size;
import io.github.dynalect.examples.comingfrom.Task.Place;
import io.github.dynalect.examples.comingfrom.TaskBean.PlaceBean;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The guide's page for those who come from the Enhanced client, as code: both use one table. */
@DynamoDbTest
class EnhancedClientGuideTest {
    private static final Instant NOON = Instant.parse("2024-01-31T12:00:00Z");
    private static final Task TASK =
            new Task("t-1", "ann", TaskStatus.OPEN, 3, NOON, Set.of("garden"), Option.some(place()), 0);

    private final DynamoDbClient client;
    private final String name = "tasks-" + UUID.randomUUID();
    private final Table<Task> tasks;
    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbTable<TaskBean> beans;

    EnhancedClientGuideTest(DynamoDbClient client) {
        this.client = client;
        this.tasks = Dynalect.create(client).table(Task_.SCHEMA).named(name);
        this.enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.beans = enhanced.table(name, TableSchema.fromBean(TaskBean.class));
    }

    @BeforeEach
    void a_table() {
        tasks.createTable().execute();
    }

    private static Place place() {
        return new Place(Option.none(), Option.some("3b"));
    }

    private static TaskBean bean() {
        PlaceBean place = new PlaceBean();
        place.setRoom("3b");
        TaskBean bean = new TaskBean();
        bean.setTaskId("t-1");
        bean.setOwner("ann");
        bean.setStatus(TaskStatus.OPEN);
        bean.setPoints(3);
        bean.setOpenedAt(NOON);
        bean.setLabels(Set.of("garden"));
        bean.setPlace(place);
        return bean;
    }

    private Map<String, AttributeValue> stored(String taskId) {
        return client.getItem(get -> get.tableName(name).key(Task_.key(taskId).toMap()))
                .item();
    }

    @Test
    void there() {
        beans.putItem(bean());
        // @start region=there
        TaskBean known = beans.getItem(Key.builder().partitionValue("t-1").build()); // null, if there is none
        known.setStatus(TaskStatus.DONE);
        beans.updateItem(known); // all attributes, if the version is still the one that was read

        List<TaskBean> large = beans
                .index("byOwner")
                .query(query -> query.queryConditional(QueryConditional.sortGreaterThanOrEqualTo(
                                key -> key.partitionValue("ann").sortValue(NOON.toString())))
                        .filterExpression(Expression.builder()
                                .expression("#points > :two")
                                .putExpressionName("#points", "points")
                                .putExpressionValue(":two", AttributeValue.fromN("2"))
                                .build()))
                .stream()
                .flatMap(page -> page.items().stream())
                .limit(10)
                .toList();
        // @end
        assertThat(large).extracting(TaskBean::getStatus).containsExactly(TaskStatus.DONE);
        assertThat(large).extracting(TaskBean::getVersion).containsExactly(2L);
    }

    @Test
    void here() {
        tasks.put(TASK).execute();
        // @start region=here
        Option<Task> known = tasks.get(Task_.key("t-1")).execute();
        Either<ConditionFailed<Task>, Task> done = tasks.update(Task_.key("t-1"))
                .set(Task_.status, TaskStatus.DONE) // and nothing else
                .onlyIf(Task_.version.eq(known.get().version()))
                .attempt();

        List<Task> large = tasks.query(Task_.byOwner.partition("ann").sortGe(NOON))
                .filter(Task_.points.gt(2))
                .limit(10)
                .all();
        // @end
        assertThat(large).containsExactly(done.get());
        assertThat(large).extracting(Task::version).containsExactly(2L);
    }

    @Test
    void each_reads_what_the_other_stored() {
        beans.putItem(bean());
        Task read = tasks.get(Task_.key("t-1")).execute().get();
        assertThat(read).isEqualTo(new Task("t-1", "ann", TaskStatus.OPEN, 3, NOON, Set.of("garden"), TASK.place(), 1));
        assertThat(stored("t-1").get("place").m()).containsEntry("floor", AttributeValue.fromNul(true));

        tasks.put(read).execute();
        assertThat(beans.getItem(bean())).usingRecursiveComparison().isEqualTo(versioned(bean(), 2));
        assertThat(stored("t-1").get("place").m()).doesNotContainKey("floor");
    }

    private static TaskBean versioned(TaskBean bean, long version) {
        bean.setVersion(version);
        return bean;
    }

    @Test
    void both_count_the_same_version() {
        Task first = tasks.put(TASK).execute();
        beans.updateItem(versioned(bean(), 1));

        assertThat(tasks.put(first).ifUnchanged().attempt().getLeft())
                .hasToString("the item has another version (attempts: 1)");
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() -> beans.updateItem(versioned(bean(), 1)));

        Task third = tasks.update(Task_.key("t-1")).set(Task_.points, 5).execute(); // counts, and asks nothing
        assertThat(third.version()).isEqualTo(3);
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() -> beans.updateItem(versioned(bean(), 2)));
    }

    @Test
    void an_instant_in_another_form_is_another_text() {
        beans.putItem(bean());

        assertThat(stored("t-1").get("openedAt").s()).isEqualTo("2024-01-31T12:00:00Z");
        assertThat(tasks.scan().filter(Task_.openedAt.eq(NOON)).all()).hasSize(1);
        assertThat(tasks.scan()
                        .filter(Attributes.<Task>instant("openedAt").eq(NOON))
                        .all())
                .isEmpty();
    }

    @Test
    void a_creation_fails_where_there_is_one() {
        tasks.put(TASK).ifAbsent().execute();
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() -> beans.putItem(put -> put.item(bean())
                        .conditionExpression(Expression.builder()
                                .expression("attribute_not_exists(taskId)")
                                .build())));
        assertThat(tasks.put(TASK).ifAbsent().attempt().isLeft()).isTrue();
    }

    @Test
    void an_update_there_creates_and_one_here_does_not() {
        beans.updateItem(bean());
        assertThat(stored("t-1")).isNotEmpty();

        assertThat(tasks.update(Task_.key("t-2"))
                        .set(Task_.points, 1)
                        .onlyIf(Task_.points.lt(5))
                        .attempt()
                        .getLeft())
                .hasToString("there is no such item (attempts: 1)");
        assertThat(stored("t-2")).isEmpty();
    }

    @Test
    void a_limit_there_is_the_size_of_a_page() {
        for (int number = 1; number <= 3; number++) {
            TaskBean bean = bean();
            bean.setTaskId("t-" + number);
            beans.putItem(bean);
        }

        assertThat(beans.scan(scan -> scan.limit(1)).items().stream()).hasSize(3);
        assertThat(tasks.scan().limit(1).all()).hasSize(1);
        assertThat(tasks.scan().pageSize(1).all()).hasSize(3);
    }

    @Test
    void an_empty_set_there_is_refused_by_the_service_and_here_stored_as_nothing() {
        TaskBean bean = bean();
        bean.setLabels(Set.of());
        assertThatExceptionOfType(DynamoDbException.class).isThrownBy(() -> beans.putItem(bean));

        tasks.put(new Task("t-1", "ann", TaskStatus.OPEN, 3, NOON, Set.of(), Option.none(), 0))
                .execute();
        assertThat(stored("t-1")).doesNotContainKeys("labels", "place");
        assertThat(beans.getItem(bean).getLabels()).isNull();
    }

    @Test
    void a_put_by_either_drops_what_the_other_alone_knows() {
        Map<String, AttributeValue> newer = Task_.SCHEMA.encode(TASK);
        newer.put("version", AttributeValue.fromN("1"));
        newer.put("colour", AttributeValue.fromS("red"));
        client.putItem(put -> put.tableName(name).item(newer));

        beans.updateItem(versioned(bean(), 1));
        assertThat(stored("t-1")).containsKey("colour");
        Task merged = tasks.merge(tasks.get(Task_.key("t-1")).execute().get()).execute();
        assertThat(stored("t-1")).containsKey("colour");
        tasks.put(merged).execute();
        assertThat(stored("t-1")).doesNotContainKey("colour");
    }

    @Test
    void what_is_stored_there_is_read_here() throws IOException {
        EnhancedForms forms = new EnhancedForms();
        forms.setTaskId("f-1");
        forms.setFlag(true);
        forms.setInstant(Instant.parse("2024-01-31T12:00:00.120Z"));
        forms.setDateTime(LocalDateTime.parse("2024-01-31T12:00"));
        forms.setOffset(OffsetDateTime.parse("2024-01-31T12:00+01:00"));
        forms.setZoned(ZonedDateTime.parse("2024-01-31T12:00+01:00[Europe/Zurich]"));
        forms.setDuration(Duration.ofMillis(90_500));
        forms.setSize(Size.LARGE);
        forms.setNumbers(Set.of(7));
        forms.setTexts(Arrays.asList("a", null));
        forms.setPlace(bean().getPlace());
        enhanced.table(name, TableSchema.fromBean(EnhancedForms.class)).putItem(forms);
        Map<String, AttributeValue> stored = stored("f-1");

        new StoredForms()
                .line("`Boolean`", stored.get("flag"), "boolean", Codecs.bool())
                .line("`Instant`", stored.get("instant"), "Instant", Codecs.instant())
                .line("`Instant`", stored.get("instant"), "@ConvertedBy(IsoInstant.class) Instant", new IsoInstant())
                .line("`OffsetDateTime`", stored.get("offset"), "OffsetDateTime", Codecs.offsetDateTime())
                .line(
                        "`ZonedDateTime`",
                        stored.get("zoned"),
                        "Codecs.string().map(ZonedDateTime::parse, ZonedDateTime::toString)",
                        Codecs.string().map(ZonedDateTime::parse, ZonedDateTime::toString))
                .line("`Duration`", stored.get("duration"), "Duration", Codecs.duration())
                .line("an enum, by `toString()`", stored.get("size"), "Size", Codecs.enumOf(Size.values()))
                .line(
                        "an enum, by `toString()`",
                        stored.get("size"),
                        "Codecs.string().map(Size::of, Size::toString)",
                        Codecs.string().map(Size::of, Size::toString))
                .line("`Set<Integer>`", stored.get("numbers"), "Set<Integer>", Codecs.setOf(Codecs.integer()))
                .line(
                        "a list with a null",
                        stored.get("texts"),
                        "List<Option<String>>",
                        Codecs.listOf(Codecs.string().optional()))
                .line("a bean with a null", stored.get("place"), "Place", Task_Place_.CODEC)
                .areThoseOf("coming-from-enhanced-client.md");
    }
}
