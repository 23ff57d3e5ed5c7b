package io.github.dynalect.vectors;

import static io.github.dynalect.attribute.Attributes.integer;
import static io.github.dynalect.attribute.Attributes.string;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;

import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.compile.Snippet;
import io.github.dynalect.refusal.Origin;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * No expression that DynamoDB rejects is sent: it is refused when it is built, it does not compile, or the renderer lacks the
 * words for it. One only the service can reject, for it depends on the item.
 */
@DynamoDbTest
class RejectedVectorsTest {
    /** Superfluous words, which the renderer lacks: what the user writes for them, and its text. */
    private static final Map<Integer, Plain> PLAIN = Map.of(
            160,
                    new Plain(
                            "#n0 = :v0 AND #n1 = :v0 AND #n2 = :v0",
                            Text.of(integer("z")
                                    .eq(1)
                                    .and(integer("a").eq(1).and(integer("b").eq(1))))),
            162, new Plain("#n0 = #n1", Text.of(integer("a").eq(integer("b")))),
            166,
                    new Plain(
                            "#n0 = :v0",
                            Text.of(PrimaryKey.of(string("foo"), string("bar"))
                                    .partition("x")
                                    .condition())),
            247,
                    new Plain(
                            "SET #n0 = :v0, #n1 = :v1",
                            Text.of(integer("a").set(1).and(integer("b").set(2)))));

    /** A path on the right side that the item turns out not to have. */
    private static final int ABSENT_VALUE = 255;

    @Test
    void each_is_prevented_in_one_way() {
        assertThat(Vector.ofAll(Refusal.BY_ID.keySet())
                        .appendAll(Mistake.BY_ID.keySet())
                        .appendAll(PLAIN.keySet())
                        .append(ABSENT_VALUE))
                .containsExactlyInAnyOrderElementsOf(Vectors.REJECTED.map(ExpressionVector::id));
    }

    @TestFactory
    Stream<DynamicTest> the_server_rejects_each(
            DynamoDbClient client,
            @FreshTable(partitionKey = "id") String table,
            @FreshTable(partitionKey = "foo", sortKey = "bar") String ss,
            @FreshTable(partitionKey = "foo", sortKey = "bar", sortKeyType = N) String sn) {
        Map<String, String> queried = Map.of("key:SS", ss, "key:SN", sn);
        return Vectors.REJECTED
                .toJavaStream()
                .map(vector -> dynamicTest(name(vector), () -> {
                    VectorTable its = new VectorTable(client, queried.getOrDefault(vector.kind(), table));
                    assertThatThrownBy(() -> run(its, vector, vector.text()))
                            .isInstanceOfSatisfying(
                                    DynamoDbException.class,
                                    e -> assertThat(e.awsErrorDetails().errorCode())
                                            .isEqualTo("ValidationException"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> refused_when_built() {
        return each(Refusal.BY_ID, (vector, refusal) -> {
            refused(refusal.rule(), refusal.line()::get);
            assertThat(refusal.rule().origin()).isEqualTo(Origin.SERVICE);
        });
    }

    @TestFactory
    Stream<DynamicTest> not_compiled(@TempDir Path output) {
        return each(
                Mistake.BY_ID,
                (vector, mistake) -> Snippet.expression(mistake.wrong()).assertRefused(output, mistake.code()));
    }

    @Test
    void their_twins_compile(@TempDir Path output) {
        new Snippet(Vector.ofAll(Mistake.BY_ID.values())
                        .map(mistake -> "{ Object value = " + mistake.right() + "; }")
                        .mkString("\n"))
                .assertCompiles(output);
    }

    @TestFactory
    Stream<DynamicTest> said_plainly(
            DynamoDbClient client,
            @FreshTable(partitionKey = "id") String table,
            @FreshTable(partitionKey = "foo", sortKey = "bar") String ss) {
        return each(PLAIN, (vector, plain) -> {
            assertThat(plain.ours().readable())
                    .isEqualTo(vector.text().with(text -> plain.text()).readable());
            run(new VectorTable(client, vector.kind().equals("key:SS") ? ss : table), vector, plain.ours());
        });
    }

    private static <W> Stream<DynamicTest> each(Map<Integer, W> ways, BiConsumer<ExpressionVector, W> test) {
        return Vectors.REJECTED
                .toJavaStream()
                .flatMap(vector -> Option.of(ways.get(vector.id()))
                        .toJavaStream()
                        .map(way -> dynamicTest(name(vector), () -> test.accept(vector, way))));
    }

    private static void run(VectorTable table, ExpressionVector vector, Text text) {
        switch (vector.kind()) {
            case "cond" -> assertThat(table.holds(vector, text)).isFalse();
            case "upd" -> assertThat(table.after(vector, text)).isNotEmpty();
            case "proj" -> assertThat(table.projected(vector, text)).isEmpty();
            default -> assertThat(table.read(text)).isZero();
        }
    }

    private static String name(ExpressionVector vector) {
        return vector.id() + ": " + vector.text().readable();
    }

    private record Plain(String text, Text ours) {}
}
