package io.github.dynalect.codec;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codecs of the standard types.
 *
 * <p>What is stored reads back equal, by the type's own {@code equals} unless a codec states another sense. Where a codec
 * says <i>ordered</i>, DynamoDB's order of the stored forms is the order of the Java values, so that comparisons and sort
 * keys mean what they say.
 */
public final class Codecs {
    private static final int UUID_LENGTH = 36;

    private Codecs() {}

    /** {@return text, stored as S; ordered by its UTF-8 bytes, which is not the order of {@code String.compareTo}} */
    public static Codec<String> string() {
        return StringCodec.CODEC;
    }

    /** {@return a boolean, stored as BOOL} */
    public static Codec<Boolean> bool() {
        return BooleanCodec.CODEC;
    }

    /** {@return an 8-bit integer, stored as N, ordered; a number beyond the range is a misfit} */
    public static Codec<Byte> byteInteger() {
        return new IntegerCodec.OfByte();
    }

    /** {@return a 16-bit integer, stored as N, ordered; a number beyond the range is a misfit} */
    public static Codec<Short> shortInteger() {
        return new IntegerCodec.OfShort();
    }

    /** {@return a 32-bit integer, stored as N, ordered; a number beyond the range is a misfit} */
    public static Codec<Integer> integer() {
        return IntegerCodec.OfInt.CODEC;
    }

    /** {@return a 64-bit integer, stored as N, ordered; a number beyond the range is a misfit} */
    public static Codec<Long> longInteger() {
        return IntegerCodec.OfLong.CODEC;
    }

    /** {@return an integer of up to 38 significant digits, stored as N, ordered} */
    public static Codec<BigInteger> bigInteger() {
        return new BigIntegerCodec();
    }

    /** {@return a decimal of up to 38 significant digits, stored as N, ordered; equal by value: 1.10 reads back as 1.1} */
    public static Codec<BigDecimal> decimal() {
        return DecimalCodec.CODEC;
    }

    /** {@return a {@code float}, stored as {@link #doubleNumber} stores its type; a number beyond its range is a misfit} */
    public static Codec<Float> floatNumber() {
        return new FloatingCodec.OfFloat();
    }

    /**
     * {@return a {@code double}, stored as N, ordered}
     *
     * <p>A short decimal is stored that reads back as the same number: 0.1 as {@code 0.1}. NaN, the infinities, and
     * magnitudes that DynamoDB does not store are refused. Equal by {@code ==}: -0.0 reads back as 0.0. Another writer's
     * number of more digits reads as the nearest {@code double}; where that must not be, use {@link #decimal}.
     */
    public static Codec<Double> doubleNumber() {
        return new FloatingCodec.OfDouble();
    }

    /** {@return bytes, stored as B, ordered as unsigned; copied both ways, equal by content} */
    public static Codec<byte[]> bytes() {
        return new NamedCodec<>("bytes", sdkBytes().map(stored -> stored.asByteArray(), SdkBytes::fromByteArray));
    }

    /** {@return the remaining bytes of a buffer, stored as B; its position stays, and what is read is read-only} */
    public static Codec<ByteBuffer> byteBuffer() {
        return new NamedCodec<>(
                "byteBuffer",
                sdkBytes().map(stored -> stored.asByteBuffer(), buffer -> SdkBytes.fromByteBuffer(buffer.duplicate())));
    }

    /** {@return the SDK's immutable bytes, stored as B, ordered as unsigned} */
    public static Codec<SdkBytes> sdkBytes() {
        return new BinaryCodec();
    }

    /** {@return a UUID, stored as S by its 36 lower-case characters, whose order is not that of {@code UUID.compareTo}} */
    public static Codec<UUID> uuid() {
        return new TextCodec<>("uuid", "a UUID", UUID::toString, Codecs::uuid, Option.some(UUID_LENGTH));
    }

    // UUID.fromString also takes 1-1-1-1-1, which no key made from the same UUID would find.
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("another spelling");
        }
        return uuid;
    }

    /** {@return a URI, stored as S as it is written} */
    public static Codec<URI> uri() {
        return new TextCodec<>("uri", "a URI", URI::toString, URI::create, Option.none());
    }

    /**
     * {@return an enum, stored as S by the names of its constants; another name is a misfit}
     *
     * @param <E> the enum
     * @param constants all its constants, as {@code Status.values()} gives them; another cannot be stored
     */
    public static <E extends Enum<E>> Codec<E> enumOf(E[] constants) {
        return new EnumCodec<>(constants, Option.none());
    }

    /**
     * {@return an enum, stored as S by the names of its constants; another name reads as the fallback}
     *
     * <p>Writing the fallback back loses the unknown name.
     *
     * @param <E> the enum
     * @param constants all its constants, as {@code Status.values()} gives them; another cannot be stored
     * @param fallback the constant that another name reads as
     */
    public static <E extends Enum<E>> Codec<E> enumOf(E[] constants, E fallback) {
        return new EnumCodec<>(constants, Option.some(fallback));
    }

    /** {@return an instant, stored as S in UTC with nine digits of the second's fraction, ordered; years 0 to 9999} */
    public static Codec<Instant> instant() {
        return InstantCodec.CODEC;
    }

    /** {@return a time with an offset, stored as its {@link #instant}, ordered; equal by instant: reads back in UTC} */
    public static Codec<OffsetDateTime> offsetDateTime() {
        return new NamedCodec<>(
                "offsetDateTime",
                instant().map(instant -> instant.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant));
    }

    /** {@return an instant, stored as N by its seconds since 1970, ordered, as a time to live; a fraction is refused} */
    public static Codec<Instant> epochSeconds() {
        return EpochCodec.seconds();
    }

    /** {@return an instant, stored as N by its milliseconds since 1970, ordered; a finer part is refused} */
    public static Codec<Instant> epochMillis() {
        return EpochCodec.millis();
    }

    /** {@return a date, stored as S in the form {@code 2024-01-31}, ordered; years 0 to 9999} */
    public static Codec<LocalDate> localDate() {
        return new TextCodec<>(
                "localDate",
                "a date in ISO-8601 form",
                TimeText::of,
                TimeText::localDate,
                Option.some(TimeText.DATE_FORM.length()));
    }

    /** {@return a time of day, stored as S in the form {@code 09:30:00.000000000}, ordered} */
    public static Codec<LocalTime> localTime() {
        return new TextCodec<>(
                "localTime",
                "a time of day in ISO-8601 form",
                TimeText::of,
                TimeText::localTime,
                Option.some(TimeText.TIME_FORM.length()));
    }

    /** {@return a date and time, stored as S in the form {@code 2024-01-31T09:30:00.000000000}, ordered; years 0 to 9999} */
    public static Codec<LocalDateTime> localDateTime() {
        return new TextCodec<>(
                "localDateTime",
                "a date and time in ISO-8601 form",
                TimeText::of,
                TimeText::localDateTime,
                Option.some(TimeText.DATE_TIME_FORM.length()));
    }

    /** {@return a year, stored as N, ordered} */
    public static Codec<Year> year() {
        return new NamedCodec<>("year", integer().map(Year::of, Year::getValue));
    }

    /** {@return a month of a year, stored as S in the form {@code 2024-01}, ordered; years 0 to 9999} */
    public static Codec<YearMonth> yearMonth() {
        return new TextCodec<>(
                "yearMonth",
                "a month of a year in ISO-8601 form",
                TimeText::of,
                TimeText::yearMonth,
                Option.some(TimeText.MONTH_FORM.length()));
    }

    /** {@return a duration, stored as N by its seconds with their fraction, ordered; ISO-8601 text would not be} */
    public static Codec<Duration> duration() {
        return new DurationCodec();
    }

    /** {@return a period of years, months and days, stored as S in ISO-8601 form} */
    public static Codec<Period> period() {
        return new TextCodec<>("period", "a period in ISO-8601 form", Period::toString, Period::parse, Option.none());
    }

    /** {@return a time zone or offset, stored as S by its id} */
    public static Codec<ZoneId> zoneId() {
        return new TextCodec<>("zoneId", "the id of a time zone", ZoneId::getId, ZoneId::of, Option.none());
    }

    /** {@return a {@code java.util.Optional}, stored as {@link Codec#optional} stores an {@code Option}} */
    public static <V> Codec<Optional<V>> optionalOf(Codec<V> codec) {
        return new OptionalCodec<>(Objects.requireNonNull(codec, "codec"));
    }

    /** {@return a set of texts, stored as {@link #setOf} stores its members, and faster} */
    public static Codec<Set<String>> stringSet() {
        return StringSetCodec.CODEC;
    }

    /**
     * {@return a set, stored as SS, NS or BS with its members sorted; what is read cannot be changed}
     *
     * <p>The empty set is stored as nothing, and nothing reads as the empty set; in a list it is refused. So are members
     * that are equal once they are stored, and members that are not all stored as S, all as N, or all as B.
     */
    public static <E> Codec<Set<E>> setOf(Codec<E> member) {
        return new SetCodec<>(member);
    }

    /** {@return a list, stored as L; what is read cannot be changed. In it, none is stored as NULL} */
    public static <E> Codec<List<E>> listOf(Codec<E> element) {
        return new ListCodec<>(element);
    }

    /** {@return a map by text, stored as M without the entries whose values are absent; what is read cannot be changed} */
    public static <V> Codec<Map<String, V>> mapOf(Codec<V> value) {
        return mapOf(Function.identity(), Function.identity(), value);
    }

    /**
     * {@return a map by keys of any type, stored as M without the entries whose values are absent}
     *
     * @param key makes a key from its text; what it throws is a misfit at that name
     * @param text gives the text of a key, of 1 to 65535 bytes and never the same for two keys, or the map is refused
     */
    public static <K, V> Codec<Map<K, V>> mapOf(
            Function<? super String, ? extends K> key, Function<? super K, String> text, Codec<V> value) {
        return new MapCodec<>(key, text, value);
    }

    /**
     * {@return any type by its JSON text, stored as S}
     *
     * @param read makes a value from JSON, by a library of your choice; what it throws, or null, is a misfit
     * @param write gives its JSON
     */
    public static <V> Codec<V> json(Function<? super String, ? extends V> read, Function<? super V, String> write) {
        return new NamedCodec<>("json", string().map(read, write));
    }

    /**
     * {@return a codec that is looked up each time it is used}
     *
     * <p>So the codec of a record that holds itself can be a constant: {@code lazy(() -> Comment_.CODEC)} stands for it
     * among its own members.
     */
    public static <V> Codec<V> lazy(Supplier<? extends Codec<V>> codec) {
        return new LazyCodec<>(codec);
    }

    /** {@return an attribute value of any type: stored in its canonical form, and read as it is stored, NULL included} */
    public static Codec<AttributeValue> raw() {
        return new RawCodec();
    }
}
