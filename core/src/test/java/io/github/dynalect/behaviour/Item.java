package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionalWrite;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.operation.Update;
import io.github.dynalect.operation.Upsert;
import io.github.dynalect.operation.Write;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** One item of a table, which may not exist: the calls that change it, and what they leave. */
record Item(Samples samples, String id) {
    Key<Sample> key() {
        return Sample_.KEY.key(id);
    }

    /** The sample with this item's key and these other attributes. */
    Sample sample(Map<String, AttributeValue> others) {
        return new Sample(id, others);
    }

    Update<Sample> update() {
        return samples.table().update(key());
    }

    Upsert<Sample> upsert() {
        return samples.table().upsert(key());
    }

    Option<Sample> read() {
        return samples.table().get(key()).consistent().execute();
    }

    /** The attributes beside the key that a write leaves: those that it tells are those that are stored. */
    Map<String, AttributeValue> after(Write<?, Sample> write) {
        Sample told = write.execute();
        assertThat(read()).as("stored after %s", write).isEqualTo(Option.some(told));
        return told.others();
    }

    /** Asserts that the service finds each of the writes invalid for this item, and that nothing changes. */
    void invalid(Write<?, ?>... writes) {
        Option<Sample> before = read();
        for (Write<?, ?> write : writes) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .as("%s", write)
                    .isThrownBy(write::execute)
                    .withCauseInstanceOf(DynamoDbException.class);
            assertThat(read()).as("stored after %s", write).isEqualTo(before);
        }
    }

    /** Asserts that each of the writes finds no item here, and makes none. */
    @SafeVarargs
    final void missed(ConditionalWrite<?, Sample, ?>... writes) {
        for (ConditionalWrite<?, Sample, ?> write : writes) {
            assertThat(write.attempt()).as("%s", write).isEqualTo(Either.left(new Missing<>(1)));
            assertThat(read()).as("stored after %s", write).isEqualTo(Option.none());
        }
    }

    /** Asserts that each of the conditions holds of this item: a put and an update that change nothing happen under it. */
    @SafeVarargs
    final void holds(Condition<Sample>... conditions) {
        for (Condition<Sample> condition : conditions) {
            answers(condition, Either.right(read().get()));
        }
    }

    /** Asserts that none of the conditions holds of this item, and that the refusals tell what is stored. */
    @SafeVarargs
    final void fails(Condition<Sample>... conditions) {
        for (Condition<Sample> condition : conditions) {
            answers(condition, Either.left(refusal()));
        }
    }

    /** What a write is told whose condition does not hold of this item. */
    ConditionFailed<Sample> refusal() {
        return new Refused<>(Sample_.SCHEMA.encode(read().get()), samples.name(), Sample_.SCHEMA, 1);
    }

    private void answers(Condition<Sample> condition, Either<ConditionFailed<Sample>, Sample> answer) {
        Sample now = read().get();
        List<ConditionalWrite<?, Sample, Sample>> writes = List.of(
                samples.table().put(now).onlyIf(condition),
                update().remove(Sample_.attr("nothing")).onlyIf(condition));
        for (ConditionalWrite<?, Sample, Sample> write : writes) {
            assertThat(write.attempt()).as("%s", write).isEqualTo(answer);
            assertThat(read()).as("stored after %s", write).isEqualTo(Option.some(now));
        }
    }
}
