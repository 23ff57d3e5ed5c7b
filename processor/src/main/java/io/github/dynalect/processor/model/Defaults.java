package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TimeForm;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Expression.Constant;
import io.github.dynalect.processor.model.Expression.Creation;
import io.github.dynalect.processor.model.Expression.Text;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
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
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import java.util.function.Function;

/**
 * Defaults, read from their texts when a model is compiled, so that a wrong one is found then.
 *
 * <p>What DynamoDB could not store is no default either: a number of more digits than it keeps, a year beyond four.
 */
public final class Defaults {
    private static final int DIGITS = 38;
    private static final int GREATEST_EXPONENT = 125;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LAST_YEAR = 9999;

    private static final Map<String, Function<String, Expression>> READERS =
            HashMap.<String, Function<String, Expression>>empty()
                    .put("java.lang.String", Text::new)
                    .put("java.lang.Boolean", Defaults::bool)
                    .put("java.lang.Byte", text -> new Verbatim("(byte) " + Byte.parseByte(text)))
                    .put("java.lang.Short", text -> new Verbatim("(short) " + Short.parseShort(text)))
                    .put("java.lang.Integer", text -> new Verbatim("" + Integer.parseInt(text)))
                    .put("java.lang.Long", text -> new Verbatim(Long.parseLong(text) + "L"))
                    .put("java.lang.Float", text -> new Verbatim(stored(Float.parseFloat(text)) + "F"))
                    .put("java.lang.Double", text -> new Verbatim(stored(Double.parseDouble(text)) + "D"))
                    .put("java.math.BigInteger", text -> number(BigInteger.class, new BigInteger(text)))
                    .put("java.math.BigDecimal", text -> number(BigDecimal.class, new BigDecimal(text)))
                    .put("java.util.UUID", text -> made(UUID.class, "fromString", UUID.fromString(text)))
                    .put("java.net.URI", text -> made(URI.class, "create", URI.create(text)))
                    .put("java.time.ZoneId", text -> made(ZoneId.class, "of", ZoneId.of(text)))
                    .put("java.time.Period", text -> made(Period.class, "parse", Period.parse(text)))
                    .put("java.time.Duration", text -> made(Duration.class, "parse", Duration.parse(text)))
                    .put("java.time.Instant", text -> made(Instant.class, "parse", instant(text)))
                    .put("java.time.OffsetDateTime", Defaults::offsetDateTime)
                    .put("java.time.LocalDate", text -> made(LocalDate.class, "parse", dated(LocalDate.parse(text))))
                    .put("java.time.LocalTime", text -> made(LocalTime.class, "parse", LocalTime.parse(text)))
                    .put(
                            "java.time.LocalDateTime",
                            text -> made(LocalDateTime.class, "parse", dated(LocalDateTime.parse(text))))
                    .put("java.time.Year", text -> made(Year.class, "parse", year(text)))
                    .put("java.time.YearMonth", text -> made(YearMonth.class, "parse", dated(YearMonth.parse(text))));

    private Defaults() {}

    /** A year is written as it was given: it prints without the zeros that its parser wants. */
    private static String year(String text) {
        Year unused = Year.parse(text);
        return text;
    }

    /** {@return whether a type can have a default} */
    public static boolean has(TypeUse use) {
        return use.kind() == TypeUse.Kind.ENUM || reader(use).isDefined();
    }

    /** {@return the default of a type; none if the text is not one of its values} */
    public static Option<Expression> read(TypeUse use, Option<TimeForm> timeForm, String text) {
        if (use.kind() == TypeUse.Kind.ENUM) {
            return use.constants().find(text::equals).map(constant -> new Constant(use.name(), constant));
        }
        try {
            return timeForm.forAll(form -> keeps(form, text))
                    ? reader(use).map(reader -> reader.apply(text))
                    : Option.none();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Option.none();
        }
    }

    private static Option<Function<String, Expression>> reader(TypeUse use) {
        return JavaType.of(use).boxed() instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty()
                ? READERS.get(declared.name().toString())
                : Option.none();
    }

    private static boolean keeps(TimeForm form, String text) {
        Instant instant = Instant.parse(text);
        return switch (form) {
            case ISO -> true;
            case EPOCH_SECONDS -> instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
            case EPOCH_MILLIS -> instant.equals(instant.truncatedTo(ChronoUnit.MILLIS));
        };
    }

    private static Expression made(Class<?> type, String factory, Object value) {
        return Expression.call(name(type), factory, new Text(value.toString()));
    }

    private static Expression number(Class<?> type, Number value) {
        return new Creation(name(type), false, Vector.of(new Text(stored(value).toString())));
    }

    private static QualifiedName name(Class<?> type) {
        return QualifiedName.of(type.getPackageName(), type.getSimpleName());
    }

    private static Expression bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return new Verbatim(text);
    }

    /** In UTC, as it is stored. */
    private static Expression offsetDateTime(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        return made(OffsetDateTime.class, "parse", dated(time));
    }

    private static Instant instant(String text) {
        return dated(Instant.parse(text).atOffset(ZoneOffset.UTC)).toInstant();
    }

    private static <D extends TemporalAccessor> D dated(D date) {
        int year = date.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            throw new DateTimeException("a year beyond four digits");
        }
        return date;
    }

    private static Number stored(Number number) {
        // Throws for NaN and the infinities, which are no decimals.
        BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        boolean fits = decimal.precision() <= DIGITS && exponent <= GREATEST_EXPONENT && exponent >= SMALLEST_EXPONENT;
        if (decimal.signum() != 0 && !fits) {
            throw new IllegalArgumentException("a number that is not stored exactly");
        }
        return number;
    }
}
