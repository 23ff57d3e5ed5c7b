package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The fixed-width ISO-8601 texts of times, whose order is the order of time.
 *
 * <p>Written by hand because {@code DateTimeFormatter} takes milliseconds to load and is several times as slow. It still
 * reads all forms but the one that is written here.
 */
final class TimeText {
    // A zero stands for any digit, everything else for itself.
    static final String MONTH_FORM = "0000-00";
    static final String DATE_FORM = "0000-00-00";
    static final String TIME_FORM = "00:00:00.000000000";
    static final String DATE_TIME_FORM = DATE_FORM + "T" + TIME_FORM;
    static final String INSTANT_FORM = DATE_TIME_FORM + "Z";

    private static final int TIME_START = DATE_FORM.length() + 1;
    private static final int LAST_YEAR = 9999;
    // From 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    private static final long FIRST_SECOND = -62_167_219_200L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private TimeText() {}

    static String of(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            throw Rule.TIME_RANGE.refuse("instant", "another year", "store a far date as a number of seconds");
        }
        char[] text = zeros(INSTANT_FORM);
        dateTime(text, LocalDateTime.ofEpochSecond(second, instant.getNano(), ZoneOffset.UTC));
        return text(text);
    }

    static String of(LocalDateTime dateTime) {
        char[] text = zeros(DATE_TIME_FORM);
        dateTime(text, dateTime);
        return text(text);
    }

    static String of(LocalDate date) {
        char[] text = zeros(DATE_FORM);
        date(text, date);
        return text(text);
    }

    static String of(LocalTime time) {
        char[] text = zeros(TIME_FORM);
        time(text, 0, time);
        return text(text);
    }

    static String of(YearMonth month) {
        char[] text = zeros(MONTH_FORM);
        month(text, month.getYear(), month.getMonthValue());
        return text(text);
    }

    static Instant instant(String text) {
        return hasForm(text, INSTANT_FORM)
                ? LocalDateTime.of(date(text), time(text, TIME_START)).toInstant(ZoneOffset.UTC)
                : inRange(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC))
                        .toInstant();
    }

    static LocalDateTime localDateTime(String text) {
        return hasForm(text, DATE_TIME_FORM)
                ? LocalDateTime.of(date(text), time(text, TIME_START))
                : inRange(LocalDateTime.parse(text));
    }

    static LocalDate localDate(String text) {
        return hasForm(text, DATE_FORM) ? date(text) : inRange(LocalDate.parse(text));
    }

    static LocalTime localTime(String text) {
        return hasForm(text, TIME_FORM) ? time(text, 0) : LocalTime.parse(text);
    }

    static YearMonth yearMonth(String text) {
        return hasForm(text, MONTH_FORM)
                ? YearMonth.of(number(text, 0, 4), number(text, 5, 7))
                : inRange(YearMonth.parse(text));
    }

    /** What could not be written is not read either: it would stand in no order, and equal no key. */
    private static <D extends TemporalAccessor> D inRange(D date) {
        int year = date.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("a year beyond four digits");
        }
        return date;
    }

    /** A form, whose zeros are there to be written over. */
    private static char[] zeros(String form) {
        return form.toCharArray();
    }

    private static String text(char[] text) {
        return String.valueOf(text);
    }

    private static void dateTime(char[] text, LocalDateTime dateTime) {
        date(text, dateTime.toLocalDate());
        time(text, TIME_START, dateTime.toLocalTime());
    }

    private static void date(char[] text, LocalDate date) {
        month(text, date.getYear(), date.getMonthValue());
        digits(text, 8, 10, date.getDayOfMonth());
    }

    private static void month(char[] text, int year, int month) {
        if (year < 0 || year > LAST_YEAR) {
            throw Rule.TIME_RANGE.refuse("date", "another year", "store the year as a number");
        }
        digits(text, 0, 4, year);
        digits(text, 5, 7, month);
    }

    private static void time(char[] text, int start, LocalTime time) {
        digits(text, start, start + 2, time.getHour());
        digits(text, start + 3, start + 5, time.getMinute());
        digits(text, start + 6, start + 8, time.getSecond());
        digits(text, start + 9, start + 18, time.getNano());
    }

    /** Writes a number to the end of its place, and leaves the zeros before it. */
    private static void digits(char[] text, int start, int end, int number) {
        int rest = number;
        for (int i = end - 1; i >= start && rest > 0; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            boolean fits = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime time(String text, int start) {
        return LocalTime.of(
                number(text, start, start + 2),
                number(text, start + 3, start + 5),
                number(text, start + 6, start + 8),
                number(text, start + 9, start + 18));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
