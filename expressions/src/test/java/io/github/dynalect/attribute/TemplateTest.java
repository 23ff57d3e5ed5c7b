package io.github.dynalect.attribute;

import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.part;
import static io.github.dynalect.attribute.SortParts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are composed of text and attributes. */
class TemplateTest {
    private record Stop() {}

    private static final StringAttribute<Stop> line = Attributes.string("line");
    private static final StringAttribute<Stop> place = Attributes.string("place");
    private static final NumberAttribute<Stop, Long> number = Attributes.longInteger("number");
    private static final OrderedAttribute<Stop, LocalDate> day = Attributes.ordered(Path.of("day"), Codecs.localDate());
    private static final Attribute<Stop, DayOfWeek> weekday =
            Attributes.of(Path.of("weekday"), Codecs.enumOf(DayOfWeek.values()));

    private final ComposedKey<
                    Stop, OrderedTableRange<Stop, LocalDate, PrefixTableRange<Stop, String, TableRange<Stop>>>>
            key = PrimaryKey.composed(
                    Template.<Stop>of("PK").text("LINE#").part(line),
                    IndexSort.composed("SK", text("STOP#", part(day, text("#", part(place, end(IndexSort.table())))))));

    @Test
    void a_key_is_composed_of_the_values_of_its_parts() {
        assertThat(key.given(line, "7")
                        .given(day, LocalDate.of(2024, 1, 5))
                        .given(place, "Bern")
                        .key()
                        .toMap())
                .containsExactly(
                        Map.entry("PK", AttributeValue.fromS("LINE#7")),
                        Map.entry("SK", AttributeValue.fromS("STOP#2024-01-05#Bern")));
    }

    @Test
    void a_partition_is_that_of_the_template_and_a_test_of_a_part_a_range_in_it() {
        OrderedTableRange<Stop, LocalDate, PrefixTableRange<Stop, String, TableRange<Stop>>> stops =
                key.given(line, "7").partition();
        LocalDate today = LocalDate.of(2024, 1, 5);

        assertThat(told(stops)).isEqualTo("PK = LINE#7 and SK begins with STOP#");
        assertThat(told(stops.sortEq(today))).isEqualTo("PK = LINE#7 and SK begins with STOP#2024-01-05#");
        assertThat(told(stops.sortGt(today)))
                .isEqualTo("PK = LINE#7 and SK from STOP#2024-01-05#(last) to STOP#(last)");
        assertThat(told(stops.sortGe(today))).isEqualTo("PK = LINE#7 and SK from STOP#2024-01-05 to STOP#(last)");
        assertThat(told(stops.sortLt(today))).isEqualTo("PK = LINE#7 and SK from STOP# to STOP#2024-01-05");
        assertThat(told(stops.sortLe(today))).isEqualTo("PK = LINE#7 and SK from STOP# to STOP#2024-01-05#(last)");
        assertThat(told(stops.sortBetween(today, today.plusDays(1))))
                .isEqualTo("PK = LINE#7 and SK from STOP#2024-01-05 to STOP#2024-01-06#(last)");
        assertThat(told(stops.sortEq(today).sortBeginsWith("Be")))
                .isEqualTo("PK = LINE#7 and SK begins with STOP#2024-01-05#Be");
        assertThat(told(stops.sortEq(today).sortGt("Bern")))
                .isEqualTo("PK = LINE#7 and SK from STOP#2024-01-05#Bern(first) to STOP#2024-01-05#(last)");
        assertThat(told(stops.sortEq(today).sortLt("Bern")))
                .isEqualTo("PK = LINE#7 and SK from STOP#2024-01-05# to STOP#2024-01-05#Berm(last)");
        assertThat(told(stops.sortEq(today).sortEq("Bern"))).isEqualTo("PK = LINE#7 and SK = STOP#2024-01-05#Bern");
    }

    @Test
    void a_range_without_text_before_it_has_one_end_only() {
        var bare = PrimaryKey.composed(
                        place, IndexSort.composed("SK", part(day, text("#", part(line, end(IndexSort.<Stop>table()))))))
                .given(place, "Bern")
                .partition();
        LocalDate today = LocalDate.of(2024, 1, 5);

        assertThat(told(bare)).isEqualTo("place = Bern");
        assertThat(told(bare.sortGt(today))).isEqualTo("place = Bern and SK GE 2024-01-05#(last)");
        assertThat(told(bare.sortLt(today))).isEqualTo("place = Bern and SK LE 2024-01-05");
    }

    @Test
    void the_handle_of_an_index_takes_the_parts_and_knows_its_name() {
        var byDay = IndexKey.composed(
                "GSI1",
                Template.<Stop>of("GSI1PK").part(weekday).text("#").part(line),
                weekday,
                line,
                IndexSort.composed("GSI1SK", text("N", SortParts.indexPart(number, 5, end(IndexSort.none())))));

        assertThat(told(byDay.partition(DayOfWeek.MONDAY, "7").condition()))
                .isEqualTo("GSI1: GSI1PK = MONDAY#7 and GSI1SK begins with N");
        assertThat(told(byDay.partition(DayOfWeek.MONDAY, "7").sortLe(42L).condition()))
                .isEqualTo("GSI1: GSI1PK = MONDAY#7 and GSI1SK from N to N00042");
        assertThat(told(IndexKey.composed("All", Template.<Stop>of("all").text("ALL"), IndexSort.none())
                        .partition()
                        .condition()))
                .isEqualTo("All: all = ALL");
    }

    @Test
    void two_ranges_of_a_partition_span_what_lies_between_them() {
        var lines = PrimaryKey.composed(
                Template.<Stop>of("PK").text("LINE#").part(line),
                IndexSort.composed("SK", text("LINE", end(IndexSort.<Stop>table()))));

        assertThat(told(TableRange.<Stop>spanning(
                        lines.given(line, "7").partition(), key.given(line, "7").partition())))
                .isEqualTo("PK = LINE#7 and SK from LINE to STOP#(last)");
        assertThat(told(TableRange.<Stop>spanning(
                        TableRange.of(
                                Template.<Stop>of("PK").text("LINE#").part(line).given(line, "7")),
                        lines.given(line, "7").partition())))
                .isEqualTo("PK = LINE#7 and SK LE LINE");
        refuses(
                () -> TableRange.<Stop>spanning(
                        lines.given(line, "7").partition(), key.given(line, "8").partition()),
                Rule.KEY_TEST,
                "ranges of different partitions");
    }

    @Test
    void numbers_are_filled_up_and_others_refused() {
        Template<Stop> padded = Template.<Stop>of("SK").part(number, 5);

        assertThat(padded(padded, number(42))).isEqualTo("00042");
        assertThat(padded(padded, "1E+4")).isEqualTo("10000");
        refuses(() -> padded(padded, "-1"), Rule.TEMPLATE_VALUE, "a negative number");
        refuses(() -> padded(padded, "123456"), Rule.TEMPLATE_VALUE, "a number of more than 5 digits");
        refuses(() -> padded(padded, "1.5"), Rule.TEMPLATE_VALUE, "a number with a fraction");
        assertThat(padded(Template.<Stop>of("PK").text("N").part(number), "-1")).isEqualTo("N-1");
    }

    @Test
    void a_value_that_holds_what_ends_its_part_is_refused_without_being_shown() {
        assertThatThrownBy(() -> key.given(line, "7")
                        .given(day, LocalDate.of(2024, 1, 5))
                        .given(place, "Be\u0000rn")
                        .key())
                .isInstanceOf(RefusedException.class)
                .hasMessage("""
                        place: U+0000 or U+10FFFF, by which ranges are bounded. Rule TEMPLATE_VALUE (POLICY): no two values of \
                        its parts make one composed key, and one that sorts has the order of its parts. Remedy: keep them out \
                        of the value.""");
        Template<Stop> two = Template.<Stop>of("PK").part(line).text("#").part(place);
        refuses(() -> two.given(line, "7#8").given(place, "x").keyValue(), Rule.TEMPLATE_VALUE, "is the # which ends");
        assertThat(two.given(line, "7").given(place, "x#y").keyValue().value().s())
                .isEqualTo("7#x#y");
        assertThat(two.given(line, "7 !").given(place, "").keyValue().value().s())
                .isEqualTo("7 !#");
    }

    @Test
    void in_a_sort_attribute_a_part_that_goes_on_refuses_all_that_comes_before_its_end() {
        var sorted = PrimaryKey.composed(
                place, IndexSort.composed("SK", part(line, text("#", part(number, 3, end(IndexSort.<Stop>table()))))));

        refuses(
                () -> sorted.given(place, "x")
                        .given(line, "a b")
                        .given(number, 1L)
                        .key(),
                Rule.TEMPLATE_VALUE,
                "a character that is not after the #");
    }

    @Test
    void a_template_that_could_not_be_told_apart_or_has_no_order_is_refused() {
        refuses(
                () -> Template.<Stop>of("PK").part(line).part(place),
                Rule.TEMPLATE,
                "PK {line}{place}: two parts with nothing between them");
        assertThat(Template.<Stop>of("PK").part(day).part(place)).hasToString("PK = {day}{place}");
        refuses(
                () -> IndexSort.composed("SK", part(number, end(IndexSort.<Stop>table()))),
                Rule.TEMPLATE,
                "SK {number}: a number without a width");
        refuses(() -> Template.<Stop>of("PK").part(line, 3), Rule.TEMPLATE, "line: a width of text");
        refuses(() -> Template.<Stop>of("PK").part(number, 39), Rule.TEMPLATE, "number: a width of 39");
        refuses(
                () -> Template.<Stop>of("PK").part(Attributes.bool("done")),
                Rule.TEMPLATE,
                "done: a part that is stored by bool");
        refuses(() -> Template.<Stop>of("PK").text(""), Rule.TEMPLATE, "an empty text");
    }

    @Test
    void a_key_without_all_parts_or_with_others_is_refused() {
        refuses(() -> key.given(line, "7").key(), Rule.KEY_PARTS, "SK: no value of day, place");
        refuses(() -> key.given(weekday, DayOfWeek.MONDAY), Rule.KEY_PARTS, "weekday: a value of what is no part");
        refuses(
                () -> IndexKey.composed("GSI1", Template.<Stop>of("x").part(line), place, IndexSort.none()),
                Rule.KEY_PARTS,
                "x = {line}: the attributes place");
    }

    @Test
    void a_value_that_no_handle_would_ask_for_is_refused_and_not_passed_over() {
        refuses(
                () -> key.given(line, "7").given(day, LocalDate.of(2024, 1, 5)).partition(),
                Rule.KEY_PARTS,
                "day: a value of what is no part of the partition");
        refuses(
                () -> IndexKey.composed("GSI1", Template.<Stop>of("x").part(line), line, line, IndexSort.none()),
                Rule.KEY_PARTS,
                "x = {line}: the attributes line, line");
    }

    @Test
    void the_parts_are_read_only_of_a_text_that_the_template_makes() {
        Template<Stop> plain = Template.<Stop>of("PK").text("N").part(number);
        Template<Stop> padded = Template.<Stop>of("PK").text("N").part(number, 3);

        assertThat(plain.parse("N7")).contains(Map.of("number", number(7)));
        assertThat(padded.parse("N007")).contains(Map.of("number", number(7)));
        assertThat(Vector.of("N007", "N1e2", "N+7", "N-0", "N7.0", "Nx").flatMap(plain::parse))
                .isEmpty();
        assertThat(Vector.of("N1e1", "N+07", "N-07", "N7.0", "N7").flatMap(padded::parse))
                .isEmpty();
    }

    @Test
    void a_mark_outside_the_basic_plane_is_told_whole() {
        Template<Stop> marked =
                Template.<Stop>of("PK").part(line).text("\uD83D\uDE00").part(place);

        refuses(
                () -> marked.given(line, "\uD83D\uDE00").given(place, "x").keyValue(),
                Rule.TEMPLATE_VALUE,
                "is the \uD83D\uDE00 which ends");
    }

    @Test
    void an_absent_part_makes_no_key_and_an_empty_text_is_none() {
        Template<Stop> two = Template.<Stop>of("GSI1PK").part(line).text("#").part(place);

        assertThat(two.compose(Map.of("line", AttributeValue.fromS("7")))).isEqualTo(Option.none());
        assertThat(two.compose(Map.of("line", AttributeValue.fromS("7"), "place", AttributeValue.fromNul(true))))
                .isEqualTo(Option.none());
        refuses(() -> Template.<Stop>of("PK").part(line).given(line, "").keyValue(), Rule.KEY_EMPTY, "an empty text");
    }

    private static AttributeValue number(long value) {
        return number.literal(value).value();
    }

    private static String padded(Template<Stop> template, AttributeValue number) {
        return template.compose(Map.of("number", number)).get().s();
    }

    private static String padded(Template<Stop> template, String number) {
        return padded(template, AttributeValue.fromN(number));
    }

    private static void refuses(ThrowingCallable way, Rule rule, String found) {
        assertThatThrownBy(way)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.rule()).isEqualTo(rule))
                .hasMessageContaining(found);
    }

    private static String told(TableRange<Stop> range) {
        return told(range.condition());
    }

    private static String told(KeyCondition<Stop> condition) {
        return condition
                .match(new ToldRange())
                .replace("\u0001", "(first)")
                .replace(Character.toString(Character.MAX_CODE_POINT), "(last)");
    }
}
