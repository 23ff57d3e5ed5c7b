package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.ConditionalWrite;
import io.github.dynalect.operation.Done;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** What is told of a write whose condition does not hold. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionFailedBehaviourTest {
    private final StringAttribute<Sample> s = Attributes.string("s");

    private final DynamoDbClient client;
    private final Samples samples;
    private final Table<Sample> table;

    ConditionFailedBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String name) {
        this.client = client;
        this.samples = Samples.in(client, name);
        this.table = samples.table();
    }

    /** Every kind of write that has a condition, which holds of no item but one whose s is cat. */
    private List<ConditionalWrite<?, Sample, ?>> onlyIfCat(Item item) {
        return List.of(
                table.put(item.sample(Map.of())).onlyIf(s.eq("cat")),
                table.put(item.sample(Map.of())).onlyIf(s.eq("cat")).returningOld(),
                table.merge(item.sample(Map.of("s", text("new")))).onlyIf(s.eq("cat")),
                table.delete(item.key()).onlyIf(s.eq("cat")),
                table.delete(item.key()).onlyIf(s.eq("cat")).returningOld(),
                item.upsert().set(s, "new").onlyIf(s.eq("cat")),
                item.update().set(s, "new").onlyIf(s.eq("cat")),
                item.update().set(s, "new").onlyIf(s.eq("cat")).returning(s),
                item.update().set(s, "new").onlyIf(s.eq("cat")).returningOld(),
                item.update().set(s, "new").onlyIf(s.eq("cat")).returningNothing());
    }

    @Test
    void r21_the_stored_item_is_told() {
        Item item = samples.item(Map.of("s", text("dog")));
        Refused<Sample> refusal =
                new Refused<>(Map.of("p", text(item.id()), "s", text("dog")), samples.name(), Sample_.SCHEMA, 1);

        for (ConditionalWrite<?, Sample, ?> write : onlyIfCat(item)) {
            assertThat(write.attempt()).as("%s", write).isEqualTo(Either.left(refusal));
            assertThatExceptionOfType(ConditionFailedException.class)
                    .isThrownBy(write::execute)
                    .satisfies(e -> assertThat(e.failed()).isEqualTo(refusal));
        }
        assertThat(refusal.current()).isEqualTo(Either.right(item.sample(Map.of("s", text("dog")))));
        assertThat(item.read()).contains(item.sample(Map.of("s", text("dog"))));
    }

    @Test
    void r22_where_there_is_no_item_that_is_told() {
        Item missing = samples.missing();

        for (ConditionalWrite<?, Sample, ?> write : onlyIfCat(missing)) {
            missing.missed(write);
            assertThatExceptionOfType(ConditionFailedException.class)
                    .isThrownBy(write::execute)
                    .satisfies(e -> assertThat(e.failed()).isEqualTo(new Missing<>(1)));
        }
        missing.missed(
                table.put(missing.sample(Map.of())).ifExists(),
                table.merge(missing.sample(Map.of())).ifExists(),
                table.delete(missing.key()).ifExists());
    }

    @Test
    void r23_a_condition_that_holds_is_answered_without_the_item() {
        Item item = samples.item(Map.of("s", text("cat")));
        var update = item.update().set(s, "cat").onlyIf(s.eq("cat")).returningNothing();
        Either<ConditionFailed<Sample>, Done> answer = update.attempt();

        assertThat(answer).isEqualTo(Either.right(Done.DONE));
        assertThat(client.updateItem(update.request()).hasAttributes()).isFalse();
        assertThat(client.putItem(table.put(item.sample(Map.of("s", text("cat"))))
                                .onlyIf(s.eq("cat"))
                                .request())
                        .hasAttributes())
                .isFalse();
    }

    @Test
    void every_write_with_a_condition_asks_for_the_item() {
        for (ConditionalWrite<? extends DynamoDbRequest, Sample, ?> write : onlyIfCat(samples.missing())) {
            assertThat(write.request().getValueForField("ReturnValuesOnConditionCheckFailure", String.class))
                    .as("%s", write)
                    .contains(ReturnValuesOnConditionCheckFailure.ALL_OLD.toString());
        }
    }
}
