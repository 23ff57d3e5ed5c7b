package io.github.dynalect.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every expression that DynamoDB accepts can be said, in the words of the vector, and means what was observed. */
@DynamoDbTest
class AcceptedVectorsTest {
    private static final Set<Integer> SUPERFLUOUS_PARENTHESES = HashSet.of(155, 156, 157, 161, 165, 235, 236);

    @Test
    void there_are_148_and_each_is_of_a_kind_that_is_tested() {
        assertThat(Vectors.ALL.map(ExpressionVector::id).distinct()).hasSize(148);
        assertThat(Vectors.ALL.map(vector -> vector.kind().replaceFirst(":.*", "")))
                .containsOnly("path", "cond", "key", "upd", "proj");
    }

    @TestFactory
    Stream<DynamicTest> paths(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        return each("path", vector -> {
            Text text = Text.of(PathLines.line(vector.id()));

            assertSays(text, vector.text().with(path -> "attribute_exists(" + path + ")"));
            assertHolds(vector, new VectorTable(client, table).holds(vector, text));
        });
    }

    @TestFactory
    Stream<DynamicTest> conditions(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        return each("cond", vector -> {
            Text text = Text.of(ConditionLines.line(vector.id()));

            assertSays(text, plain(vector));
            assertHolds(vector, new VectorTable(client, table).holds(vector, text));
        });
    }

    @TestFactory
    Stream<DynamicTest> key_conditions(
            DynamoDbClient client,
            @FreshTable(partitionKey = "foo", sortKey = "bar") String ss,
            @FreshTable(partitionKey = "foo", sortKey = "bar", sortKeyType = N) String sn,
            @FreshTable(partitionKey = "foo", partitionKeyType = N, sortKey = "bar") String ns,
            @FreshTable(partitionKey = "foo", partitionKeyType = N, sortKey = "bar", sortKeyType = N) String nn) {
        Map<String, String> tables = HashMap.of("key:SS", ss, "key:SN", sn, "key:NS", ns, "key:NN", nn);
        return each("key:", vector -> {
            Text text = Text.of(KeyConditionLines.line(vector.id()));

            // The order of the clauses is free.
            assertThat(text.readable().split(" AND "))
                    .containsExactlyInAnyOrder(plain(vector).readable().split(" AND "));
            assertThat(new VectorTable(client, tables.get(vector.kind()).get()).read(text))
                    .isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> updates(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        return each("upd", vector -> {
            Text text = Text.of(UpdateLines.line(vector.id()));

            assertSays(text, plain(vector));
            assertThat(new VectorTable(client, table).after(vector, text))
                    .isEqualTo(vector.after().get());
        });
    }

    @TestFactory
    Stream<DynamicTest> projections(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        return each("proj", vector -> {
            Text text = Text.of(ProjectionLines.line(vector.id()));

            assertSays(text, vector.text());
            assertThat(new VectorTable(client, table).projected(vector, text))
                    .isEqualTo(vector.after().get());
        });
    }

    private static Stream<DynamicTest> each(String kind, Consumer<ExpressionVector> test) {
        return Vectors.ACCEPTED
                .filter(vector -> vector.kind().startsWith(kind))
                .toJavaStream()
                .map(vector -> dynamicTest(vector.id() + ": " + vector.text().readable(), () -> test.accept(vector)));
    }

    private static Text plain(ExpressionVector vector) {
        Text spaced = vector.text().with(text -> text.replaceAll("(#n\\d+)=", "$1 = "));
        return SUPERFLUOUS_PARENTHESES.contains(vector.id())
                ? spaced.with(text -> text.replaceAll("[()]", ""))
                : spaced;
    }

    private static void assertSays(Text ours, Text theirs) {
        assertThat(ours.readable()).isEqualTo(theirs.readable());
    }

    /** A vector without a truth has no item that would give it one. */
    private static void assertHolds(ExpressionVector vector, boolean holds) {
        vector.truth().forEach(truth -> assertThat(holds).isEqualTo(truth));
    }
}
