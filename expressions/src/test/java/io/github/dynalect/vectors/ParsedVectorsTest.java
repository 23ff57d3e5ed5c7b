package io.github.dynalect.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.refusal.Origin;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts of the vectors, read: those that DynamoDB accepts are what a user writes for them, the others are refused. */
class ParsedVectorsTest {
    private static final KeySchema KEY = KeySchema.table("foo", "bar");

    /** A path that the item turns out not to have. */
    private static final int ABSENT_VALUE = 255;

    @TestFactory
    Stream<DynamicTest> an_accepted_text_is_read_as_the_tree_that_a_user_writes_for_it() {
        return each(Vectors.ACCEPTED, vector -> {
            switch (vector.kind()) {
                case "path" -> assertThat(parsed(vector)).isEqualTo(PathLines.line(vector.id()));
                case "cond" -> assertThat(parsed(vector)).isEqualTo(ConditionLines.line(vector.id()));
                case "upd" -> assertThat(parsed(vector)).isEqualTo(UpdateLines.line(vector.id()));
                case "proj" -> assertThat(parsed(vector)).isEqualTo(ProjectionLines.line(vector.id()));
                default -> assertThat(parsed(vector)).isEqualTo(KeyConditionLines.line(vector.id()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_rejected_text_is_refused() {
        return each(Vectors.REJECTED.reject(vector -> vector.id() == ABSENT_VALUE), vector -> {
            RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> parsed(vector));

            assertThat(refusal).isNotNull();
            assertThat(refusal.rule().origin()).isEqualTo(Origin.SERVICE);
        });
    }

    private static Object parsed(ExpressionVector vector) {
        Text text = vector.text();
        return switch (vector.kind()) {
            case "path" -> Parser.condition("attribute_exists(" + text.text() + ")", text.names(), text.values());
            case "cond" -> Parser.condition(text.text(), text.names(), text.values());
            case "upd" -> Parser.update(text.text(), text.names(), text.values());
            case "proj" -> Parser.projection(text.text(), text.names());
            default -> Parser.keyCondition(KEY, text.text(), text.names(), text.values());
        };
    }

    private static Stream<DynamicTest> each(
            Vector<ExpressionVector> vectors, java.util.function.Consumer<ExpressionVector> test) {
        return vectors.toJavaStream()
                .map(vector -> dynamicTest(vector.id() + ": " + vector.text().readable(), () -> test.accept(vector)));
    }
}
