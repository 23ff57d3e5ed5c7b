package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.indexPart;
import static io.github.dynalect.attribute.SortParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which updates tell enough for the composed key of an index to follow them. */
class IndexKeyPartsTest {
    private record Task(String taskId, String owner, Option<String> state, String note) {}

    private static final StringAttribute<Task> taskId = Attributes.string("taskId");
    private static final StringAttribute<Task> owner = Attributes.string("owner");
    private static final StringAttribute<Task> state = Attributes.string("state");
    private static final StringAttribute<Task> note = Attributes.string("note");
    private static final SimpleKey<Task, String> KEY = PrimaryKey.of(taskId);

    private static final Binding<Task> TASKS = NoServer.binding(Schema.of("tasks", KEY)
            .attribute(taskId, Task::taskId)
            .attribute(owner, Task::owner)
            .optional(state, Task::state)
            .attribute(note, Task::note)
            .index(IndexKey.composed(
                    "byOwner",
                    Template.<Task>of("ownerKey")
                            .text("OWNER#")
                            .part(owner)
                            .text("#")
                            .part(state),
                    owner,
                    state,
                    IndexSort.composed("taskKey", text("TASK#", indexPart(taskId, end(IndexSort.none()))))))
            .build(item -> new Task(item.get(taskId), item.get(owner), item.find(state), item.get(note))));

    private static Update<Task> update(UpdateAction<Task> action) {
        return Update.of(TASKS, KEY.key("t-1")).with(action);
    }

    private static String sent(ConditionalUpdate<Task> update) {
        return told(update.rendered());
    }

    private static String told(Rendered rendered) {
        return rendered.toReadableString() + rendered.values();
    }

    @Test
    void what_touches_no_part_leaves_the_key_alone() {
        assertThat(sent(update(note.set("x")))).doesNotContain("Key");
    }

    @Test
    void all_parts_may_be_given() {
        assertThat(sent(update(owner.set("ann").and(state.set("OPEN"))))).contains("OWNER#ann#OPEN");
    }

    @Test
    void a_part_that_is_not_given_is_named() {
        assertRefused(Rule.INDEX_KEY_PARTS, () -> update(owner.set("ann")).request())
                .withMessageStartingWith("state: no value of what the index key ownerKey = OWNER#{owner}#{state}");
    }

    @Test
    void a_condition_may_tell_a_part_or_that_there_is_none() {
        assertThat(sent(update(owner.set("ann")).onlyIf(state.eq("OPEN").and(note.beginsWith("x")))))
                .contains("OWNER#ann#OPEN");
        assertThat(sent(update(owner.set("ann")).onlyIf(state.notExists()))).contains("REMOVE ownerKey");
        assertRefused(
                Rule.INDEX_KEY_PARTS,
                () -> update(owner.set("ann"))
                        .onlyIf(state.eq("OPEN").or(note.eq("x")))
                        .request());
    }

    @Test
    void a_part_that_is_removed_removes_the_key() {
        assertThat(sent(update(state.remove()))).contains("REMOVE state, ownerKey");
    }

    @Test
    void a_part_that_is_stored_if_absent_is_composed_if_absent_too() {
        assertThat(sent(update(state.setIfAbsent("OPEN")).onlyIf(owner.eq("ann"))))
                .contains("ownerKey = if_not_exists(ownerKey, ");
        assertRefused(
                Rule.INDEX_KEY_PARTS,
                () -> update(state.setIfAbsent("OPEN").and(owner.set("ann"))).request());
    }

    @Test
    void an_upsert_composes_what_the_key_of_the_table_tells() {
        String sent = told(Upsert.of(TASKS, KEY.key("t-1"))
                .set(owner, "ann")
                .set(state, "OPEN")
                .set(note, "x")
                .rendered());

        assertThat(sent).contains("TASK#t-1").contains("OWNER#ann#OPEN").doesNotContain("SET taskId");
    }

    @Test
    void a_null_is_as_good_as_nothing_and_what_is_no_part_tells_nothing() {
        UpdateAction<Task> nulled =
                new UpdateAction.Set<>(Path.of("state"), new Literal<>(AttributeValue.fromNul(true)));

        assertThat(sent(update(nulled).onlyIf(owner.eq("ann")))).contains("REMOVE ownerKey");
        assertThat(sent(update(owner.set("ann")).onlyIf(isStored("state", AttributeValue.fromNul(true)))))
                .contains("REMOVE ownerKey");
        assertRefused(
                        Rule.INDEX_KEY_PARTS,
                        () -> update(owner.set("ann"))
                                .onlyIf(isStored("state", AttributeValue.fromBool(true)))
                                .request())
                .withMessageStartingWith("state: no value");
    }

    private static Condition<Task> isStored(String name, AttributeValue value) {
        return new Condition.Comparison<>(new Stored<>(Path.of(name)), Comparator.EQ, new Literal<>(value));
    }

    @Test
    void a_composed_key_that_is_too_long_is_refused_before_it_is_sent() {
        assertRefused(
                        Rule.KEY_SIZE,
                        () -> update(owner.set("x".repeat(2042)).and(state.set("")))
                                .request())
                .withMessageStartingWith("index byOwner.ownerKey of tasks: 2049 bytes");
        assertRefused(
                        Rule.KEY_SIZE,
                        () -> Upsert.of(TASKS, KEY.key("x".repeat(1020)))
                                .set(owner, "ann")
                                .set(state, "OPEN")
                                .set(note, "x")
                                .request())
                .withMessageStartingWith("index byOwner.taskKey of tasks: 1025 bytes");
    }

    @Test
    void only_what_is_given_can_be_composed() {
        assertRefused(Rule.INDEX_KEY_PARTS, () -> update(owner.<Task>set(note)).request());
    }
}
