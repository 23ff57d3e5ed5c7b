package io.github.dynalect.codec;

import static io.github.dynalect.codec.Coding.assertRoundTrip;
import static io.github.dynalect.codec.Coding.assertStored;
import static io.github.dynalect.codec.Coding.misfit;
import static io.github.dynalect.codec.Coding.misfitText;
import static io.github.dynalect.codec.Coding.n;
import static io.github.dynalect.codec.Coding.s;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodecsTest {
    @Test
    void the_stored_forms_are_frozen() {
        assertStored(Codecs.localDate(), LocalDate.of(7, 1, 31), s("0007-01-31"));
        assertStored(Codecs.localTime(), LocalTime.of(9, 5), s("09:05:00.000000000"));
        assertStored(
                Codecs.localDateTime(),
                LocalDateTime.of(2024, 2, 29, 23, 59, 58, 7),
                s("2024-02-29T23:59:58.000000007"));
        assertStored(Codecs.year(), Year.of(-44), n("-44"));
        assertStored(Codecs.yearMonth(), YearMonth.of(2024, 3), s("2024-03"));
        assertStored(Codecs.duration(), Duration.ofMillis(90_500), n("90.5"));
        assertStored(Codecs.duration(), Duration.ofNanos(-1), n("-0.000000001"));
        assertStored(Codecs.period(), Period.of(1, -2, 3), s("P1Y-2M3D"));
        assertStored(Codecs.zoneId(), ZoneId.of("Europe/Zurich"), s("Europe/Zurich"));
        assertStored(Codecs.epochSeconds(), Instant.ofEpochSecond(1_700_000_000), n("1700000000"));
        assertStored(Codecs.epochMillis(), Instant.ofEpochMilli(-1), n("-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000000000Z",
        "0000-02-29T12:34:56.789Z, 0000-02-29T12:34:56.789000000Z",
        "1582-10-15T00:00:00Z, 1582-10-15T00:00:00.000000000Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999999Z",
        "2000-02-29T00:00:00.000000001Z, 2000-02-29T00:00:00.000000001Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z"
    })
    void an_instant_has_one_text(Instant instant, String stored) {
        assertStored(Codecs.instant(), instant, s(stored));
    }

    @Test
    void a_time_with_an_offset_reads_back_in_utc() {
        OffsetDateTime local = OffsetDateTime.parse("2024-01-31T10:30:00+01:00");

        assertThat(Codecs.offsetDateTime().encode(local)).isEqualTo(s("2024-01-31T09:30:00.000000000Z"));
        OffsetDateTime read =
                Codecs.offsetDateTime().decode(Codecs.offsetDateTime().encode(local));
        assertThat(read.isEqual(local)).isTrue();
        assertThat(read.getOffset()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void times_read_back_equal() {
        assertRoundTrip(Codecs.localDate(), LocalDate.of(0, 1, 1), LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
        assertRoundTrip(Codecs.localTime(), LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX);
        assertRoundTrip(
                Codecs.localDateTime(), LocalDate.of(0, 1, 1).atStartOfDay(), LocalDateTime.of(9999, 12, 31, 1, 2));
        assertRoundTrip(Codecs.year(), Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE));
        assertRoundTrip(Codecs.yearMonth(), YearMonth.of(0, 1), YearMonth.of(9999, 12));
        assertRoundTrip(
                Codecs.duration(),
                Duration.ZERO,
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(-1, 1));
        assertRoundTrip(Codecs.period(), Period.ZERO, Period.of(Integer.MIN_VALUE, 13, Integer.MAX_VALUE));
        assertRoundTrip(Codecs.zoneId(), ZoneId.of("UTC"), ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(-3, -30));
        assertRoundTrip(
                Codecs.epochSeconds(), Instant.EPOCH, Instant.MIN, Instant.ofEpochSecond(Instant.MAX.getEpochSecond()));
        assertRoundTrip(
                Codecs.epochMillis(), Instant.ofEpochMilli(1), Instant.MIN, Instant.parse("1969-12-31T23:59:59.999Z"));
    }

    @Test
    void a_date_outside_four_digit_years_is_refused() {
        for (int year : new int[] {-1, 10_000}) {
            refused(Rule.TIME_RANGE, () -> Codecs.localDate().encode(LocalDate.of(year, 1, 1)));
            refused(Rule.TIME_RANGE, () -> Codecs.localDateTime().encode(LocalDateTime.of(year, 1, 1, 0, 0)));
            refused(Rule.TIME_RANGE, () -> Codecs.yearMonth().encode(YearMonth.of(year, 1)));
            refused(
                    Rule.TIME_RANGE,
                    () -> Codecs.offsetDateTime().encode(OffsetDateTime.of(year, 6, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
        }
    }

    @Test
    void a_finer_part_than_the_unit_is_refused_and_not_dropped() {
        Instant fine = Instant.parse("2024-01-31T09:30:00.123456Z");

        assertThat(refused(Rule.TIME_PRECISION, () -> Codecs.epochSeconds().encode(fine)))
                .hasMessageContaining("a finer part than epochSeconds keeps")
                .hasMessageContaining("truncatedTo");
        refused(Rule.TIME_PRECISION, () -> Codecs.epochMillis().encode(fine));
    }

    @Test
    void times_read_the_forms_that_others_write() {
        assertThat(Codecs.localTime().decode(s("09:30"))).isEqualTo(LocalTime.of(9, 30));
        assertThat(Codecs.localDateTime().decode(s("2024-01-31T09:30:00.5")))
                .isEqualTo(LocalDateTime.of(2024, 1, 31, 9, 30, 0, 500_000_000));
        assertThat(Codecs.instant().decode(s("2024-01-31T09:30:00.123456789+00:00")))
                .isEqualTo(Instant.parse("2024-01-31T09:30:00.123456789Z"));
        assertThat(Codecs.instant().decode(s("0000-01-01T00:00:00Z"))).isEqualTo(Instant.parse("0000-01-01T00:00:00Z"));
        assertThat(Codecs.instant().decode(s("9999-12-31T23:59:59Z"))).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
        assertThat(Codecs.epochSeconds().decode(n("1.7e9"))).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00.000000000Z",
                "2024-13-01T00:00:00.000000000Z",
                "2024-01-01T24:00:00.000000000Z",
                "2024-01-01T00:00:60.000000000Z",
                "2024-01-01 00:00:00.000000000Z",
                "2024-01-01T00:00:00.00000000:Z",
                "2024-01-01T00:00:00.0000/0000Z",
                "2024-01-01T00:00:00.000000000",
                "tomorrow",
                ""
            })
    void what_is_no_instant_is_a_misfit(String stored) {
        assertThat(misfitText(Codecs.instant(), s(stored)))
                .isEqualTo("the value is not an instant in ISO-8601 form, with its offset");
    }

    @Test
    void what_is_no_time_is_a_misfit() {
        assertThat(misfitText(Codecs.localDate(), s("2024-02-30")))
                .isEqualTo("the value is not a date in ISO-8601 form");
        assertThat(misfit(Codecs.localDate(), s("2024-02-29T09:30"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(Codecs.localTime(), s("25:00")))
                .isEqualTo("the value is not a time of day in ISO-8601 form");
        assertThat(misfitText(Codecs.localDateTime(), s("2024")))
                .isEqualTo("the value is not a date and time in ISO-8601 form");
        assertThat(misfitText(Codecs.yearMonth(), s("2024-00")))
                .isEqualTo("the value is not a month of a year in ISO-8601 form");
        assertThat(misfit(Codecs.yearMonth(), s("2024-02-29"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(Codecs.period(), s("PT1H"))).isEqualTo("the value is not a period in ISO-8601 form");
        assertThat(misfitText(Codecs.zoneId(), s("Mars/Olympus"))).isEqualTo("the value is not the id of a time zone");
        assertThat(misfit(Codecs.year(), n("1000000000"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(Codecs.duration(), n("0.0000000001")))
                .isEqualTo("the value is not a number of seconds with at most nine digits of fraction");
        assertThat(misfit(Codecs.duration(), n("9223372036854775808"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(Codecs.epochSeconds(), n("0.5")))
                .isEqualTo("the value is not a whole number of seconds since 1970");
        assertThat(misfit(Codecs.epochMillis(), n("1e30"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfit(Codecs.epochSeconds(), n("1e18"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(Codecs.localDate(), n("1")))
                .isEqualTo("the value is of type N, not S (a date in ISO-8601 form)");
    }
}
