package io.github.dynalect.codec;

import static io.github.dynalect.codec.Coding.NULL;
import static io.github.dynalect.codec.Coding.assertRoundTrip;
import static io.github.dynalect.codec.Coding.misfit;
import static io.github.dynalect.codec.Coding.n;
import static io.github.dynalect.codec.Coding.s;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CodecsTest {
    @Test
    void the_stored_forms_are_frozen() {
        assertThat(Codecs.string().encode("é")).isEqualTo(s("é"));
        assertThat(Codecs.bool().encode(true)).isEqualTo(AttributeValue.fromBool(true));
        assertThat(Codecs.byteInteger().encode((byte) -128)).isEqualTo(n("-128"));
        assertThat(Codecs.shortInteger().encode((short) 7)).isEqualTo(n("7"));
        assertThat(Codecs.integer().encode(Integer.MIN_VALUE)).isEqualTo(n("-2147483648"));
        assertThat(Codecs.longInteger().encode(Long.MAX_VALUE)).isEqualTo(n("9223372036854775807"));
        assertThat(Codecs.bigInteger().encode(BigInteger.TEN.pow(37))).isEqualTo(n("1" + "0".repeat(37)));
        assertThat(Codecs.decimal().encode(new BigDecimal("12.500"))).isEqualTo(n("12.5"));
        assertThat(Codecs.instant().encode(Instant.EPOCH)).isEqualTo(s("1970-01-01T00:00:00.000000000Z"));
        assertThat(Codecs.stringSet().encode(Set.of("b", "a"))).isEqualTo(AttributeValue.fromSs(List.of("a", "b")));
        assertThat(Codecs.enumOf(DayOfWeek.values()).encode(DayOfWeek.MONDAY)).isEqualTo(s("MONDAY"));
    }

    @Test
    void what_is_stored_reads_back_equal() {
        assertRoundTrip(Codecs.string(), "", "text", "\uD83D\uDE00");
        assertRoundTrip(Codecs.bool(), true, false);
        assertRoundTrip(Codecs.byteInteger(), Byte.MIN_VALUE, Byte.MAX_VALUE);
        assertRoundTrip(Codecs.shortInteger(), Short.MIN_VALUE, Short.MAX_VALUE);
        assertRoundTrip(Codecs.integer(), Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        assertRoundTrip(Codecs.longInteger(), Long.MIN_VALUE, 0L, Long.MAX_VALUE);
        assertRoundTrip(Codecs.bigInteger(), BigInteger.ZERO, BigInteger.TWO.pow(126), BigInteger.TEN.pow(125));
        assertRoundTrip(Codecs.decimal(), BigDecimal.ZERO, new BigDecimal("0.1234567890123456789"));
        assertRoundTrip(Codecs.instant(), Instant.parse("1969-12-31T23:59:59.000000001Z"), Instant.EPOCH);
        assertRoundTrip(Codecs.stringSet(), Set.of("a", ""));
        assertRoundTrip(Codecs.enumOf(DayOfWeek.values()), DayOfWeek.values());
    }

    @Test
    void instants_sort_as_texts() {
        List<Instant> ascending = List.of(
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.999999999Z"),
                Instant.EPOCH,
                Instant.EPOCH.plusNanos(1),
                Instant.EPOCH.plusMillis(1),
                Instant.parse("9999-12-31T23:59:59.999999999Z"));

        assertThat(ascending.stream().map(i -> Codecs.instant().encode(i).s())).isSorted();
    }

    @Test
    void an_instant_outside_four_digit_years_is_refused() {
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");

        refused(Rule.TIME_RANGE, () -> Codecs.instant().encode(last.plusNanos(1)));
        refused(Rule.TIME_RANGE, () -> Codecs.instant().encode(Instant.MIN));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31T09:30:00Z, 2024-01-31T09:30:00Z",
        "2024-01-31T09:30Z, 2024-01-31T09:30:00Z",
        "2024-01-31T10:30:00.5+01:00, 2024-01-31T09:30:00.500Z"
    })
    void an_instant_reads_the_forms_that_others_write(String stored, Instant instant) {
        assertThat(Codecs.instant().decode(s(stored))).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "7.0, 7", "+5, 5"})
    void an_integer_reads_any_spelling_of_its_value(String stored, int value) {
        assertThat(Codecs.integer().decode(n(stored))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "1.5", "1e2147483647"})
    void a_number_that_does_not_fit_an_integer_is_a_misfit(String stored) {
        assertThat(misfit(Codecs.integer(), n(stored))).isInstanceOf(Misfit.Unreadable.class);
    }

    @Test
    void a_huge_exponent_is_a_misfit_and_no_flood_of_digits() {
        assertThat(misfit(Codecs.decimal(), n("1e2147483647"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfit(Codecs.bigInteger(), n("1e2147483647"))).isInstanceOf(Misfit.Unreadable.class);
    }

    @Test
    void a_decimal_of_39_digits_is_refused() {
        refused(Rule.NUMBER_PRECISION, () -> Codecs.decimal().encode(new BigDecimal("1" + "2".repeat(38))));
        refused(Rule.NUMBER_PRECISION, () -> Codecs.bigInteger().encode(new BigInteger("1".repeat(39))));
    }

    @Test
    void broken_text_is_refused() {
        refused(Rule.TEXT_WELL_FORMED, () -> Codecs.string().encode("\uD800"));
        refused(Rule.TEXT_WELL_FORMED, () -> Codecs.stringSet().encode(Set.of("\uDC00")));
    }

    @Test
    void another_type_than_expected_is_a_misfit_that_names_both() {
        AttributeValue number = n("1");

        assertThat(List.of(
                        misfit(Codecs.string(), number),
                        misfit(Codecs.bool(), number),
                        misfit(Codecs.instant(), number),
                        misfit(Codecs.stringSet(), number),
                        misfit(Codecs.enumOf(DayOfWeek.values()), number),
                        misfit(Codecs.integer(), s("1")),
                        misfit(Codecs.decimal(), s("1"))))
                .extracting(Misfit::describe)
                .containsExactly(
                        "the value is of type N, not S (text)",
                        "the value is of type N, not BOOL (a boolean)",
                        "the value is of type N, not S (an instant)",
                        "the value is of type N, not SS (a set of texts)",
                        "the value is of type N, not S (a constant of DayOfWeek)",
                        "the value is of type S, not N (int)",
                        "the value is of type S, not N (a decimal)");
    }

    @Test
    void an_unknown_constant_is_a_misfit_and_never_another_constant() {
        assertThat(misfit(Codecs.enumOf(DayOfWeek.values()), s("monday")))
                .isInstanceOfSatisfying(
                        Misfit.Unreadable.class,
                        misfit -> assertThat(misfit.expected()).startsWith("a constant of DayOfWeek [FRIDAY, MONDAY,"));
    }

    @Test
    void what_is_no_instant_is_a_misfit() {
        assertThat(misfit(Codecs.instant(), s("yesterday")).describe())
                .isEqualTo("the value is not an instant in ISO-8601 form, with its offset");
    }

    @Test
    void an_empty_set_is_stored_as_nothing_and_nothing_reads_as_the_empty_set() {
        assertThat(Codecs.stringSet().isAbsent(Set.of())).isTrue();
        assertThat(Codecs.stringSet().whenAbsent()).contains(Set.of());
        refused(Rule.SET_EMPTY, () -> Codecs.stringSet().encode(Set.of()));
    }

    @Test
    void none_is_stored_as_nothing_and_null_reads_as_none() {
        Codec<Option<String>> codec = Codecs.string().optional();

        assertThat(codec.isAbsent(Option.none())).isTrue();
        assertThat(codec.isAbsent(Option.some("x"))).isFalse();
        assertThat(codec.whenAbsent()).contains(Option.none());
        assertThat(codec.encode(Option.none())).isEqualTo(AttributeValue.fromNul(true));
        assertThat(codec.decode(AttributeValue.fromNul(true))).isEqualTo(Option.none());
        assertRoundTrip(codec, Option.some("x"));
    }

    @Test
    void an_option_of_an_empty_set_is_absent_too() {
        assertThat(Codecs.stringSet().optional().isAbsent(Option.some(Set.of())))
                .isTrue();
        assertThat(Codecs.stringSet().optional().whenAbsent()).contains(Option.none());
    }

    @Test
    void an_optional_is_stored_as_an_option_is() {
        Codec<Optional<String>> codec = Codecs.optionalOf(Codecs.string());

        assertThat(codec.isAbsent(Optional.empty())).isTrue();
        assertThat(codec.isAbsent(Optional.of("x"))).isFalse();
        assertThat(codec.whenAbsent()).contains(Optional.empty());
        assertThat(codec.encode(Optional.of("x"))).isEqualTo(s("x"));
        assertThat(codec.encode(Optional.empty())).isEqualTo(AttributeValue.fromNul(true));
        assertThat(codec.decode(AttributeValue.fromNul(true))).isEmpty();
        assertRoundTrip(codec, Optional.of("x"));
    }

    @Test
    void an_option_of_an_option_reads_as_none_whichever_is_empty() {
        Codec<Option<Option<String>>> codec = Codecs.string().optional().optional();

        assertThat(codec.isAbsent(Option.some(Option.none()))).isTrue();
        assertThat(codec.whenAbsent()).contains(Option.none());
        assertRoundTrip(codec, Option.some(Option.some("x")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_some_of_null_is_never_silently_none() {
        Option<String> broken = Option.some(null);

        assertThatThrownBy(() -> Codecs.string().optional().isAbsent(broken))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the value of a some");
        assertThatThrownBy(() -> Codecs.string().optional().encode(broken))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the value of a some");
    }

    @Test
    void a_default_is_stored_and_nothing_and_null_read_as_it() {
        Codec<BigDecimal> codec = Codecs.decimal().withDefault(new BigDecimal("5.0"));

        assertThat(codec.isAbsent(BigDecimal.valueOf(5))).isFalse();
        assertThat(codec.encode(new BigDecimal("5.0"))).isEqualTo(n("5"));
        assertThat(codec.whenAbsent()).contains(BigDecimal.valueOf(5));
        assertThat(codec.decode(NULL)).isEqualTo(BigDecimal.valueOf(5));
        assertThat(codec.decode(n("7"))).isEqualTo(BigDecimal.valueOf(7));
        assertThat(misfit(codec, s("7"))).isEqualTo(new Misfit.Unexpected("N (a decimal)", AttributeType.S));
        assertThat(codec).hasToString("decimal.withDefault(…)");
    }

    @Test
    void a_default_that_can_be_changed_is_never_shared() {
        byte[] given = {1};
        Codec<byte[]> codec = Codecs.bytes().withDefault(given);
        given[0] = 2;
        codec.whenAbsent().get()[0] = 3;

        assertThat(codec.whenAbsent().get()).containsExactly(1);
    }

    @Test
    void none_of_a_type_with_a_default_is_stored_as_nothing() {
        Codec<Option<String>> codec = Codecs.string().withDefault("x").optional();

        assertThat(codec.whenAbsent()).contains(Option.none());
        assertRoundTrip(codec, Option.some("x"), Option.some("y"));
    }

    @Test
    void nothing_stands_for_one_value_only() {
        refused(Rule.DEFAULT, () -> Codecs.stringSet().withDefault(Set.of("x")));
        refused(Rule.DEFAULT, () -> Codecs.string().optional().withDefault(Option.some("x")));
        refused(Rule.DEFAULT, () -> Codecs.string().withDefault("x").withDefault("y"));
        refused(Rule.DEFAULT, () -> Codecs.raw().withDefault(NULL));
        refused(Rule.DEFAULT, () -> Codecs.raw().withDefault(s("x")).encode(NULL));
    }

    @Test
    void a_default_that_cannot_be_stored_is_refused_at_once() {
        refused(Rule.TEXT_WELL_FORMED, () -> Codecs.string().withDefault("\uD800"));
    }

    @Test
    void a_codec_tells_the_type_that_it_stores() {
        assertThat(Codecs.string().map(Integer::valueOf, String::valueOf).type())
                .contains(AttributeType.S);
        assertThat(Codecs.setOf(Codecs.raw()).type()).isEmpty();
        assertThat(Codecs.setOf(Codecs.bool()).type()).isEmpty();
        assertThat(Codecs.optionalOf(Codecs.integer()).type()).contains(AttributeType.N);
        assertThat(Codecs.string().withDefault("x").type()).contains(AttributeType.S);
        assertThat(Codecs.uuid().type()).contains(AttributeType.S);
        assertThat(Codecs.enumOf(DayOfWeek.values()).type()).contains(AttributeType.S);
        assertThat(Codecs.instant().type()).contains(AttributeType.S);
        assertThat(Codecs.bytes().type()).contains(AttributeType.B);
        assertThat(Codecs.stringSet().type()).contains(AttributeType.SS);
        assertThat(Codecs.listOf(Codecs.raw()).type()).contains(AttributeType.L);
        assertThat(Codecs.mapOf(Codecs.raw()).type()).contains(AttributeType.M);
        assertThat(DocumentCodec.of(List.<Member<String, ?>>of(), (text, to) -> {}, in -> "")
                        .type())
                .contains(AttributeType.M);
    }

    @Test
    void the_same_words_make_equal_codecs() {
        assertThat(Codecs.byteInteger())
                .isEqualTo(Codecs.byteInteger())
                .hasSameHashCodeAs(Codecs.byteInteger())
                .isNotEqualTo(Codecs.shortInteger())
                .isNotEqualTo(Codecs.string());
        assertThat(Codecs.epochSeconds()).isEqualTo(Codecs.epochSeconds()).isNotEqualTo(Codecs.epochMillis());
        assertThat(Codecs.sdkBytes()).isEqualTo(Codecs.sdkBytes());
        assertThat(Codecs.raw()).isEqualTo(Codecs.raw());
        assertThat(Codecs.enumOf(DayOfWeek.values()))
                .isEqualTo(Codecs.enumOf(DayOfWeek.values()))
                .isNotEqualTo(Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY));
        assertThat(Codecs.listOf(Codecs.year().withDefault(Year.of(1))))
                .isNotEqualTo(Codecs.listOf(Codecs.year().withDefault(Year.of(2))));
    }

    @Test
    void a_codec_of_ones_own_is_made_from_another() {
        Codec<Weight> codec = Codecs.integer().map(Weight::new, Weight::grams);

        assertRoundTrip(codec, new Weight(5));
        assertThat(misfit(codec, n("-5"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfit(codec, n("-5")).describe())
                .contains("IllegalArgumentException")
                .doesNotContain("-5");
        assertThat(misfit(codec, s("5"))).isEqualTo(new Misfit.Unexpected("N (int)", AttributeType.S));
        assertThat(codec.isAbsent(new Weight(1))).isFalse();
        assertThat(codec.whenAbsent()).isEmpty();
    }

    @Test
    void a_value_is_not_taken_apart_to_ask_a_codec_that_never_says_absent() {
        AtomicInteger times = new AtomicInteger();
        Codec<String> counting = Codecs.string().map(Function.identity(), value -> value + times.incrementAndGet());

        assertThat(counting.isAbsent("x")).isFalse();
        assertThat(times).hasValue(0);
    }

    @Test
    void a_misfit_inside_a_conversion_stays_what_it_is() {
        Codec<Integer> codec = Codecs.string().map(text -> Codecs.integer().decode(n(text)), String::valueOf);

        assertThat(misfit(codec, s("1.5")))
                .isEqualTo(new Misfit.Unreadable("int (it has a fraction or exceeds the range)"));
    }

    @Test
    void a_codec_made_from_one_that_says_absent_says_it_too() {
        Codec<Set<Weight>> codec = Codecs.setOf(Codecs.integer().map(Weight::new, Weight::grams));
        Codec<Option<Set<Weight>>> filled = codec.map(Option::some, Option::get);

        assertThat(filled.isAbsent(Option.some(Set.of()))).isTrue();
        assertThat(filled.whenAbsent()).contains(Option.some(Set.of()));
        assertRoundTrip(filled, Option.some(Set.of(new Weight(1), new Weight(2))));
    }

    @Test
    void a_conversion_that_refuses_what_nothing_stands_for_needs_something_stored() {
        Codec<String> first = Codecs.stringSet().map(set -> set.iterator().next(), Set::of);

        assertThat(first.whenAbsent()).isEmpty();
        assertThat(first.withDefault("x").whenAbsent()).contains("x");
    }

    @Test
    void what_a_conversion_throws_is_told_by_its_kind_alone() {
        Codec<String> codec = Codecs.integer().map(String::valueOf, Integer::parseInt);

        assertThat(refused(Rule.CONVERSION, () -> codec.encode("secret")))
                .hasMessageContaining("NumberFormatException")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_year_that_could_not_be_written_is_not_read() {
        assertThat(List.of(
                        misfit(Codecs.instant(), s("+12345-01-01T00:00:00Z")),
                        misfit(Codecs.instant(), s("0000-01-01T00:00:00+01:00")),
                        misfit(Codecs.localDate(), s("+12345-01-01")),
                        misfit(Codecs.localDateTime(), s("-0001-01-01T00:00")),
                        misfit(Codecs.yearMonth(), s("+12345-01"))))
                .hasOnlyElementsOfType(Misfit.Unreadable.class);
    }

    @Test
    void a_refused_element_is_told_with_its_index() {
        Codec<List<List<String>>> codec = Codecs.listOf(Codecs.listOf(Codecs.string()));

        assertThat(refused(Rule.TEXT_WELL_FORMED, () -> codec.encode(List.of(List.of(), List.of("a", "\uD800"))))
                        .where())
                .isEqualTo("[1][1]");
    }

    @Test
    void a_codec_prints_as_the_words_that_made_it() {
        assertThat(Codecs.string().optional()).hasToString("string.optional()");
        assertThat(Codecs.integer().map(Weight::new, Weight::grams)).hasToString("int.map(…)");
        assertThat(Codecs.enumOf(DayOfWeek.values())).hasToString("enumOf(DayOfWeek)");
        assertThat(List.of(Codecs.bool(), Codecs.decimal(), Codecs.instant(), Codecs.stringSet()))
                .hasToString("[boolean, decimal, instant, setOf(string)]");
        assertThat(List.of(
                        Codecs.byteInteger(),
                        Codecs.shortInteger(),
                        Codecs.longInteger(),
                        Codecs.bigInteger(),
                        Codecs.floatNumber(),
                        Codecs.doubleNumber(),
                        Codecs.bytes(),
                        Codecs.byteBuffer(),
                        Codecs.sdkBytes(),
                        Codecs.uuid(),
                        Codecs.uri(),
                        Codecs.raw()))
                .hasToString(
                        "[byte, short, long, bigInteger, float, double, bytes, byteBuffer, sdkBytes, uuid, uri, raw]");
        assertThat(List.of(
                        Codecs.offsetDateTime(),
                        Codecs.epochSeconds(),
                        Codecs.epochMillis(),
                        Codecs.localDate(),
                        Codecs.localTime(),
                        Codecs.localDateTime(),
                        Codecs.year(),
                        Codecs.yearMonth(),
                        Codecs.duration(),
                        Codecs.period(),
                        Codecs.zoneId()))
                .hasToString("[offsetDateTime, epochSeconds, epochMillis, localDate, localTime, localDateTime, year,"
                        + " yearMonth, duration, period, zoneId]");
        assertThat(List.of(
                        Codecs.listOf(Codecs.string().optional()),
                        Codecs.setOf(Codecs.integer()),
                        Codecs.mapOf(Codecs.string()),
                        Codecs.optionalOf(Codecs.string()),
                        Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY),
                        Codecs.json(Integer::valueOf, String::valueOf),
                        VavrCodecs.vectorOf(Codecs.bool())))
                .hasToString("[listOf(string.optional()), setOf(int), mapOf(string), optionalOf(string),"
                        + " enumOf(DayOfWeek, SUNDAY), json, vectorOf(boolean)]");
    }

    record Weight(int grams) {
        Weight {
            if (grams < 0) {
                throw new IllegalArgumentException("negative: " + grams);
            }
        }
    }
}
