package io.github.dynalect.attribute;

import static io.github.dynalect.attribute.SortParts.end;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null among what a key is composed of is told at once and by its name. */
@SuppressWarnings("NullAway") // that is what it tries
class NullPartsTest {
    private record Stop() {}

    private static final StringAttribute<Stop> line = Attributes.string("line");
    private static final Template<Stop> LINES = Template.<Stop>of("PK").part(line);
    private static final SortParts<Stop, TableRange<Stop>> END = end(IndexSort.table());

    static Stream<Arguments> nulls() {
        var key = PrimaryKey.composed(LINES);
        TableRange<Stop> range = key.given(line, "7").partition();
        var index = IndexKey.composed("all", LINES, line, IndexSort.none()).partition("7");
        var partial = IndexKey.composed("all", LINES, line, IndexSort.partial()).partition("7");
        return Stream.of(
                nulls("name", () -> Template.of(null)),
                nulls("text", () -> Template.of("PK").text(null)),
                nulls("attribute", () -> Template.of("PK").part(null)),
                nulls("attribute", () -> Template.of("PK").part(null, 3)),
                nulls("part", () -> LINES.given(null, "7")),
                nulls("the value given for line", () -> LINES.given(line, null)),
                nulls("stored", () -> LINES.compose(null)),
                nulls("text", () -> LINES.parse(null)),
                nulls("text", () -> SortParts.text(null, END)),
                nulls("rest", () -> SortParts.text("x", (SortParts<Stop, TableRange<Stop>>) null)),
                nulls("attribute", () -> SortParts.part((StringAttribute<Stop>) null, END)),
                nulls("rest", () -> SortParts.part(line, (SortParts<Stop, TableRange<Stop>>) null)),
                nulls("next", () -> SortParts.<Stop, TableRange<Stop>>end(null)),
                nulls("name", () -> IndexSort.composed(null, END)),
                nulls("parts", () -> IndexSort.composed("SK", (SortParts<Stop, TableRange<Stop>>) null)),
                nulls("partition", () -> PrimaryKey.composed((Template<Stop>) null)),
                nulls("sort", () -> PrimaryKey.composed(LINES, (IndexSort<Stop, TableRange<Stop>>) null)),
                nulls("attribute", () -> key.given(null, "7")),
                nulls("the value given for line", () -> key.given(line, null)),
                nulls("name", () -> IndexKey.composed(null, LINES, line, IndexSort.none())),
                nulls("partition", () -> IndexKey.composed("all", (Template<Stop>) null, line, IndexSort.none())),
                nulls("attribute", () -> IndexKey.composed("all", LINES, null, IndexSort.none())),
                nulls("sort", () -> IndexKey.composed("all", LINES, line, (IndexSort<Stop, Object>) null)),
                nulls("attribute", () -> IndexKey.of("all", (StringAttribute<Stop>) null, IndexSort.none())),
                nulls("partition", () -> TableRange.<Stop>of(null)),
                nulls("index", () -> IndexRange.<Stop>of(null, LINES.given(line, "7"))),
                nulls("partition", () -> IndexRange.<Stop>of("all", null)),
                nulls("index", () -> PartialRange.<Stop>of(null, LINES.given(line, "7"))),
                nulls("partition", () -> PartialRange.<Stop>of("all", null)),
                nulls("first", () -> TableRange.spanning(null, range)),
                nulls("last", () -> TableRange.spanning(range, null)),
                nulls("first", () -> IndexRange.spanning(null, index)),
                nulls("last", () -> IndexRange.spanning(index, null)),
                nulls("first", () -> PartialRange.spanning(null, partial)),
                nulls("last", () -> PartialRange.spanning(partial, null)));
    }

    private static Arguments nulls(String name, ThrowingCallable way) {
        return arguments(name, way);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void a_null_is_told_by_its_name(String name, ThrowingCallable way) {
        assertThatNullPointerException().isThrownBy(way).withMessage(name);
    }
}
