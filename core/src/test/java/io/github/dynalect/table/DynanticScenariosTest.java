package io.github.dynalect.table;

import static io.github.dynalect.shop.Wish_.notes;
import static io.github.dynalect.shop.Wish_.price;
import static io.github.dynalect.shop.Wish_.shop;
import static io.github.dynalect.shop.Wish_.tags;
import static io.github.dynalect.shop.Wish_.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What tests of Dynantic show of conditions, updates, filters and errors, and no other test here does. */
@DynamoDbTest
class DynanticScenariosTest {
    private static final Key<Wish> KEY = Wish_.key("ann", "boat");
    private static final Wish BOAT = new Wish(
            "ann",
            "boat",
            Option.some("pier"),
            Option.some(BigDecimal.TEN),
            Set.of("sea", "sun"),
            Option.some(List.of("blue")));

    private final DynamoDbClient client;
    private final Table<Wish> wishes;

    DynanticScenariosTest(DynamoDbClient client, @FreshTable(partitionKey = "owner", sortKey = "title") String name) {
        this.client = client;
        this.wishes = Dynalect.create(client).table(Wish_.SCHEMA).named(name);
    }

    @Test
    void a_condition_that_was_read_from_text_joins_with_typed_ones_in_either_order() {
        Condition<Wish> read = Parser.condition(
                "#n BETWEEN :low AND :high OR attribute_not_exists(#n)",
                Map.of("#n", "price"),
                Map.of(":low", AttributeValue.fromN("9"), ":high", AttributeValue.fromN("11")));
        wishes.put(BOAT).execute();

        assertThat(wishes.put(BOAT).onlyIf(read.and(shop.eq("pier"))).attempt()).isEqualTo(Either.right(BOAT));
        assertThat(wishes.put(BOAT).onlyIf(shop.eq("pier").and(read)).attempt()).isEqualTo(Either.right(BOAT));
        assertThat(wishes.put(BOAT)
                        .onlyIf(shop.eq("pier").and(read.negate()))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(wishes.query(Wish_.KEY.partition("ann")).filter(read).all()).containsExactly(BOAT);
    }

    @Test
    void the_order_in_which_actions_are_said_does_not_matter() {
        wishes.put(BOAT).execute();
        wishes.put(new Wish("bob", "boat", BOAT.shop(), BOAT.price(), BOAT.tags(), BOAT.notes()))
                .execute();

        Wish one = wishes.update(KEY)
                .delete(tags, "sun")
                .add(price, 5)
                .remove(notes)
                .set(shop, "quay")
                .execute();
        Wish other = wishes.update(Wish_.key("bob", "boat"))
                .set(shop, "quay")
                .remove(notes)
                .add(price, 5)
                .delete(tags, "sun")
                .execute();

        assertThat(one)
                .isEqualTo(new Wish(
                        "ann",
                        "boat",
                        Option.some("quay"),
                        Option.some(new BigDecimal("15")),
                        Set.of("sea"),
                        Option.none()))
                .usingRecursiveComparison()
                .ignoringFields("owner")
                .isEqualTo(other);
    }

    @Test
    void setting_to_none_removes_and_setting_to_some_sets() {
        wishes.put(BOAT).execute();

        Wish after = wishes.update(KEY)
                .setOrRemove(shop, Option.none())
                .setOrRemove(price, Option.some(BigDecimal.ONE))
                .execute();

        assertThat(after)
                .extracting(Wish::shop, Wish::price)
                .containsExactly(Option.none(), Option.some(BigDecimal.ONE));
        assertThat(client.getItem(wishes.get(KEY).request()).item()).doesNotContainKey("shop");
    }

    @Test
    void a_member_that_a_set_lacks_is_deleted_from_it_in_vain() {
        wishes.put(BOAT).execute();

        assertThat(wishes.update(KEY).delete(tags, "sun", "moon").execute().tags())
                .containsExactly("sea");
        assertThat(wishes.update(KEY).delete(tags, "sun").execute().tags()).containsExactly("sea");
    }

    @Test
    void an_update_is_put_together_from_every_verb() {
        wishes.put(BOAT).execute();
        UpdateAction<Wish> optional = UpdateAction.none();

        Wish after = wishes.update(KEY)
                .setIfAbsent(shop, "nowhere")
                .set(price, price.plus(5))
                .add(tags, "sky")
                .append(notes, "big")
                .with(optional)
                .execute();

        assertThat(after)
                .isEqualTo(new Wish(
                        "ann",
                        "boat",
                        Option.some("pier"),
                        Option.some(new BigDecimal("15")),
                        Set.of("sea", "sun", "sky"),
                        Option.some(List.of("blue", "big"))));
    }

    @Test
    void three_attributes_are_returned_and_the_neighbours_of_the_item_stay() {
        wishes.put(BOAT).execute();
        wishes.put(Wish_.bare("ann", "boathouse")).execute();

        var returned = wishes.update(KEY)
                .add(price, 1)
                .delete(tags, "sea", "sun")
                .set(shop, "quay")
                .returning(price, tags, shop)
                .execute();

        assertThat(returned).isEqualTo(Tuple.of(Option.some(new BigDecimal("11")), Option.none(), Option.some("quay")));
        assertThat(wishes.query(Wish_.KEY.partition("ann").sortGt("boat")).all())
                .containsExactly(Wish_.bare("ann", "boathouse"));
    }

    @Test
    void names_that_dynamodb_reserves_are_names_like_any_other(
            @FreshTable(partitionKey = "group", sortKey = "order") String name) {
        Table<Task> tasks = Dynalect.create(client).table(Task_.SCHEMA).named(name);
        Task task = new Task("g", "1", "open", 3, Set.of("a"));
        tasks.put(task).ifAbsent().execute();

        Task after = tasks.update(Task_.KEY.key("g", "1"))
                .set(Task_.status, "closed")
                .add(Task_.count, 1)
                .add(Task_.values, "b")
                .onlyIf(Task_.status.eq("open"))
                .execute();

        assertThat(after).isEqualTo(new Task("g", "1", "closed", 4, Set.of("a", "b")));
        assertThat(tasks.query(Task_.KEY.partition("g").sortEq("1"))
                        .filter(Task_.count.gt(3).and(Task_.values.contains("b")))
                        .all())
                .containsExactly(after);
        assertThat(tasks.delete(after)
                        .onlyIf(Task_.status.eq("closed"))
                        .returningOld()
                        .execute())
                .contains(after);
    }

    @Test
    void a_scan_reads_all_or_what_its_filter_lets_through() {
        assertThat(wishes.scan().all()).isEmpty();
        wishes.put(BOAT).execute();
        wishes.put(Wish_.priced("bob", "car", "garage", 90)).execute();
        wishes.put(Wish_.bare("eve", "boots")).execute();

        assertThat(titles(wishes, Condition.always())).containsExactlyInAnyOrder("boat", "car", "boots");
        assertThat(titles(wishes, title.beginsWith("boo"))).containsExactly("boots");
        assertThat(titles(wishes, price.between(BigDecimal.TEN, new BigDecimal("90"))))
                .containsExactlyInAnyOrder("boat", "car");
        assertThat(titles(wishes, tags.contains("sun"))).containsExactly("boat");
        assertThat(titles(wishes, price.notExists())).containsExactly("boots");
        assertThat(titles(wishes, shop.isIn("garage", "shed"))).containsExactly("car");
        assertThat(titles(wishes, notes.size().ge(1).or(shop.contains("rage"))))
                .containsExactlyInAnyOrder("boat", "car");
        assertThat(titles(wishes, price.gt(1000))).isEmpty();
    }

    @Test
    void a_scan_of_more_than_one_page_is_read_to_its_end() {
        Option<List<String>> large = Option.some(List.of("n".repeat(300 * 1024)));
        IntStream.range(0, 5)
                .mapToObj(i ->
                        new Wish("ann", "t-" + i, Option.none(), Option.some(BigDecimal.valueOf(i)), Set.of(), large))
                .forEach(wish -> wishes.put(wish).execute());

        assertThat(client.scan(wishes.scan().request()).hasLastEvaluatedKey()).isTrue();
        assertThat(titles(wishes, Condition.always())).containsExactly("t-0", "t-1", "t-2", "t-3", "t-4");
        assertThat(titles(wishes, price.ge(4))).containsExactly("t-4");
    }

    @Test
    void a_table_that_is_not_there_is_told_by_every_operation() {
        Table<Wish> nowhere = wishes.named("nowhere");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                nowhere.get(KEY)::execute,
                nowhere.put(BOAT)::execute,
                nowhere.put(BOAT).ifAbsent()::attempt,
                nowhere.merge(BOAT)::execute,
                nowhere.update(KEY).add(price, 1)::attempt,
                nowhere.upsert(KEY).add(price, 1)::execute,
                nowhere.delete(KEY)::execute,
                nowhere.delete(KEY).ifExists()::attempt,
                nowhere.query(Wish_.KEY.partition("ann"))::all,
                nowhere.scan()::all)) {
            assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(call);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a#b|c/d\\e",
                "\"quoted\" 'text'",
                "Grüße, 世界",
                "👩‍🚀",
                " ",
                "line\nbreak\tand \u0000",
                ":v",
                "#n"
            })
    void any_text_is_a_key_and_a_value(String text) {
        Wish wish =
                new Wish(text, text, Option.some(text), Option.none(), Set.of(text), Option.some(List.of(text, "")));

        wishes.put(wish).ifAbsent().execute();

        assertThat(wishes.get(Wish_.key(text, text)).execute()).contains(wish);
        assertThat(wishes.query(Wish_.KEY.partition(text).sortBeginsWith(text))
                        .filter(shop.eq(text).and(tags.contains(text)))
                        .all())
                .containsExactly(wish);
        assertThat(wishes.delete(wish)
                        .onlyIf(notes.contains(text))
                        .returningOld()
                        .execute())
                .contains(wish);
    }

    @Test
    void of_many_creations_at_once_one_happens_and_the_others_are_told_of_it() {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var attempts = IntStream.range(0, 32)
                    .mapToObj(i -> Wish_.priced("ann", "boat", "s", i))
                    .map(wish -> CompletableFuture.supplyAsync(
                            () -> wishes.put(wish).ifAbsent().attempt(), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            Wish created = wishes.get(KEY).consistent().execute().get();
            assertThat(attempts.stream().filter(Either::isRight)).containsExactly(Either.right(created));
            assertThat(attempts.stream().filter(Either::isLeft).map(Either::getLeft))
                    .hasSize(31)
                    .allSatisfy(failed ->
                            assertThat(((Refused<Wish>) failed).current()).isEqualTo(Either.right(created)));
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> titles(Table<Wish> wishes, Condition<Wish> filter) {
        return wishes.scan().filter(filter).all().stream().map(Wish::title).toList();
    }

    private record Task(String group, String order, String status, int count, Set<String> values) {}

    /** The metamodel of a task, made of nothing but reserved words. */
    private static final class Task_ {
        static final StringAttribute<Task> group = Attributes.string("group");
        static final StringAttribute<Task> order = Attributes.string("order");
        static final StringAttribute<Task> status = Attributes.string("status");
        static final NumberAttribute<Task, Integer> count = Attributes.integer("count");
        static final SetAttribute<Task, String> values = Attributes.stringSet("values");
        static final CompositeKey<Task, String, String, PrefixPartition<Task, String>> KEY =
                PrimaryKey.of(group, order);
        static final Schema<Task> SCHEMA = Schema.of("tasks", KEY)
                .attribute(group, Task::group)
                .attribute(order, Task::order)
                .attribute(status, Task::status)
                .attribute(count, Task::count)
                .attribute(values, Task::values)
                .build(item -> new Task(
                        item.get(group), item.get(order), item.get(status), item.get(count), item.get(values)));
    }
}
