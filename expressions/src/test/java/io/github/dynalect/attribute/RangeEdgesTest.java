package io.github.dynalect.attribute;

import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.part;
import static io.github.dynalect.attribute.SortParts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.SortTest;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Ranges of composed keys where texts are empty, or as long as a key can be. */
class RangeEdgesTest {
    private record Stop() {}

    private static final StringAttribute<Stop> line = Attributes.string("line");
    private static final StringAttribute<Stop> place = Attributes.string("place");

    private static final PrefixTableRange<Stop, String, PrefixTableRange<Stop, String, TableRange<Stop>>> TWO =
            PrimaryKey.composed(
                            Template.<Stop>of("PK").text("STOPS"),
                            IndexSort.composed("SK", part(line, text("#", part(place, end(IndexSort.<Stop>table()))))))
                    .parts()
                    .partition();
    private static final PrefixTableRange<Stop, String, TableRange<Stop>> ONE = PrimaryKey.composed(
                    Template.<Stop>of("PK").text("STOPS"),
                    IndexSort.composed("SK", part(place, end(IndexSort.<Stop>table()))))
            .parts()
            .partition();

    @Test
    void all_values_are_from_the_empty_text_on() {
        assertThat(told(TWO.sortGe(""))).isEqualTo("PK = STOPS");
        assertThat(told(ONE.sortGe(""))).isEqualTo("PK = STOPS");
        assertThat(told(TWO.sortBetween("", "a"))).isEqualTo("PK = STOPS and SK LE a#(last)");
        assertThat(told(ONE.sortBetween("", "a"))).isEqualTo("PK = STOPS and SK LE a");
        assertThat(told(TWO.sortEq("").sortGe(""))).isEqualTo("PK = STOPS and SK from # to #(last)");
    }

    @Test
    void nothing_is_less_than_the_empty_text() {
        refuses(() -> TWO.sortLt(""));
        refuses(() -> ONE.sortLt(""));
        refuses(() -> TWO.sortEq("7").sortLt(""));
    }

    @Test
    void a_range_of_the_longest_texts_has_what_it_says_and_ends_where_a_key_can() {
        for (int length = 1019; length <= 1024; length++) {
            String longest = "x".repeat(length);
            String less = "x".repeat(length - 1) + "w";
            String more = "x".repeat(length - 1) + "y";
            reads(ONE.sortGt(longest), false, "w", less, longest);
            reads(ONE.sortGt(longest), true, more, "y");
            reads(ONE.sortLt(longest), true, "w", less, filled(less, "\uFFFF"), filled(less, "\u07FF"), less + "~");
            reads(ONE.sortLt(longest), false, longest, more, "y");
        }
        reads(ONE.sortGt("x".repeat(1023)), true, "x".repeat(1023) + "\u0001", "x".repeat(1024));
        reads(ONE.sortGt("x".repeat(1023) + "\u007F"), true, "x".repeat(1022) + "y");
    }

    @Test
    void a_range_of_a_longestpart_that_goes_on_has_what_it_says() {
        for (int length = 1018; length <= 1023; length++) {
            String longest = "x".repeat(length);
            String goingOn = longest + "#";
            String greater = "x".repeat(length - 1) + "y#";
            reads(TWO.sortGt(longest), false, goingOn, filled(goingOn, "\uFFFF"), filled(goingOn, "\u07FF"), "w#");
            reads(TWO.sortGt(longest), true, greater, "y#");
            reads(TWO.sortLe(longest), true, goingOn, filled(goingOn, "\uFFFF"), filled(goingOn, "\u07FF"), "w#");
            reads(TWO.sortLe(longest), false, greater, "y#");
            reads(TWO.sortEq(longest).sortGe(""), true, goingOn, filled(goingOn, "\u007F"));
        }
    }

    /** As often as a key has room for it. */
    private static String filled(String text, String more) {
        int room = 1024 - text.length();
        return text + more.repeat(Math.max(0, room / more.getBytes(StandardCharsets.UTF_8).length));
    }

    private static void reads(TableRange<Stop> range, boolean expected, String... texts) {
        for (String text : texts) {
            if (text.getBytes(StandardCharsets.UTF_8).length <= 1024) {
                assertThat(Evaluator.test(
                                range.condition(),
                                Map.of("PK", AttributeValue.fromS("STOPS"), "SK", AttributeValue.fromS(text))))
                        .as("%s, %d characters", range, text.length())
                        .isEqualTo(expected);
                assertThat(ends(range))
                        .allSatisfy(end -> assertThat(end.s().getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(1024));
            }
        }
    }

    private static Vector<AttributeValue> ends(TableRange<Stop> range) {
        SortTest test = ((KeyCondition.Range<Stop>) range.condition()).sort();
        return test instanceof SortTest.Between between
                ? Vector.of(between.lower(), between.upper())
                : Vector.of(((SortTest.Comparison) test).value());
    }

    private static void refuses(ThrowingCallable way) {
        assertThatThrownBy(way)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.rule()).isEqualTo(Rule.KEY_TEST))
                .hasMessageContaining("less than an empty text");
    }

    private static String told(TableRange<Stop> range) {
        KeyCondition<Stop> condition = range.condition();
        return condition.match(new ToldRange()).replace(Character.toString(Character.MAX_CODE_POINT), "(last)");
    }
}
