package io.github.dynalect.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.github.dynalect.value.DecimalText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What every codec promises, on random values: the same seeds on every run, printed on failure. */
class RandomValuesTest {
    private static final int VALUES = 20_000 * Integer.getInteger("dynalect.cases.scale", 1);
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final long FIRST_SECOND = -62_167_219_200L;

    static Stream<Arguments> codecs() {
        BiPredicate<Object, Object> equal = Object::equals;
        return Stream.of(
                arguments(Codecs.string(), gen(RandomValuesTest::text), equal),
                arguments(Codecs.bool(), gen(Random::nextBoolean), equal),
                arguments(Codecs.bigInteger(), gen(RandomValuesTest::bigInteger), equal),
                arguments(Codecs.bytes(), gen(RandomValuesTest::bytes), same(Arrays::equals)),
                arguments(Codecs.raw(), gen(RandomValuesTest::raw), equal),
                arguments(Codecs.lazy(Codecs::string), gen(RandomValuesTest::text), equal),
                arguments(Codecs.json(Long::valueOf, String::valueOf), gen(Random::nextLong), equal),
                arguments(Codecs.zoneId(), gen(random -> ZoneOffset.ofTotalSeconds(random.nextInt(64_801))), equal),
                arguments(
                        Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY),
                        gen(random -> DayOfWeek.of(1 + random.nextInt(7))),
                        equal),
                arguments(
                        Codecs.optionalOf(Codecs.string()),
                        gen(random -> Optional.of(text(random)).filter(text -> random.nextBoolean())),
                        equal),
                arguments(Codecs.byteBuffer(), gen(random -> ByteBuffer.wrap(bytes(random))), equal),
                arguments(Codecs.uuid(), gen(random -> new UUID(random.nextLong(), random.nextLong())), equal),
                arguments(Codecs.uri(), gen(random -> URI.create("x:/" + random.nextLong())), equal),
                arguments(Codecs.enumOf(DayOfWeek.values()), gen(random -> DayOfWeek.of(1 + random.nextInt(7))), equal),
                arguments(
                        Codecs.period(),
                        gen(random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt())),
                        equal),
                arguments(Codecs.string().optional(), gen(random -> Option.some(text(random))), equal),
                arguments(
                        Codecs.string().withDefault("default"),
                        gen(random -> random.nextBoolean() ? "default" : text(random)),
                        equal),
                arguments(
                        Codecs.bytes().withDefault(new byte[] {1}), gen(RandomValuesTest::bytes), same(Arrays::equals)),
                arguments(Codecs.setOf(Codecs.longInteger()), gen(random -> setOf(random, Random::nextLong)), equal),
                arguments(Codecs.setOf(Codecs.string()), gen(random -> setOf(random, RandomValuesTest::text)), equal),
                arguments(Codecs.stringSet(), gen(random -> setOf(random, RandomValuesTest::text)), equal),
                arguments(
                        Codecs.setOf(Codecs.doubleNumber()),
                        gen(random -> setOf(random, RandomValuesTest::real)),
                        equal),
                arguments(
                        Codecs.setOf(Codecs.sdkBytes()),
                        gen(random -> setOf(random, r -> SdkBytes.fromByteArray(bytes(r)))),
                        equal),
                arguments(
                        Codecs.listOf(Codecs.listOf(Codecs.integer())),
                        gen(random -> listOf(random, r -> listOf(r, Random::nextInt))),
                        equal),
                arguments(
                        Codecs.mapOf(Integer::valueOf, String::valueOf, Codecs.string()),
                        gen(RandomValuesTest::map),
                        equal),
                arguments(
                        Codecs.mapOf(Codecs.mapOf(Codecs.bool())),
                        gen(random -> Map.of("a", Map.of("b", random.nextBoolean()))),
                        equal),
                arguments(
                        VavrCodecs.listOf(Codecs.string()),
                        gen(random -> io.vavr.collection.List.ofAll(listOf(random, RandomValuesTest::text))),
                        equal),
                arguments(
                        VavrCodecs.setOf(Codecs.string()),
                        gen(random -> LinkedHashSet.ofAll(setOf(random, RandomValuesTest::text))),
                        equal),
                arguments(
                        VavrCodecs.mapOf(Codecs.string()),
                        gen(random -> LinkedHashMap.ofAll(map(random)).mapKeys(String::valueOf)),
                        equal),
                arguments(
                        VavrCodecs.vectorOf(Codecs.integer()),
                        gen(random -> io.vavr.collection.Vector.ofAll(listOf(random, Random::nextInt))),
                        equal));
    }

    static Stream<Arguments> orderedCodecs() {
        return Stream.of(
                ordered(Codecs.byteInteger(), random -> (byte) random.nextInt(), Comparator.naturalOrder()),
                ordered(Codecs.shortInteger(), random -> (short) random.nextInt(), Comparator.naturalOrder()),
                ordered(Codecs.integer(), Random::nextInt, Comparator.naturalOrder()),
                ordered(Codecs.longInteger(), Random::nextLong, Comparator.naturalOrder()),
                ordered(Codecs.bigInteger(), RandomValuesTest::bigInteger, Comparator.naturalOrder()),
                ordered(Codecs.decimal(), RandomValuesTest::decimal, Comparator.naturalOrder()),
                ordered(Codecs.doubleNumber(), RandomValuesTest::real, Comparator.naturalOrder()),
                ordered(Codecs.floatNumber(), RandomValuesTest::shortReal, Comparator.naturalOrder()),
                ordered(
                        Codecs.string(),
                        RandomValuesTest::text,
                        Comparator.comparing(RandomValuesTest::points, Arrays::compare)),
                ordered(
                        Codecs.sdkBytes(),
                        random -> SdkBytes.fromByteArray(bytes(random)),
                        Comparator.comparing(SdkBytes::asByteArray, Arrays::compareUnsigned)),
                ordered(Codecs.bytes(), RandomValuesTest::bytes, Arrays::compareUnsigned),
                ordered(Codecs.instant(), RandomValuesTest::instant, Comparator.naturalOrder()),
                ordered(
                        Codecs.offsetDateTime(),
                        random -> instant(random).atOffset(ZoneOffset.ofHours(random.nextInt(37) - 18)),
                        OffsetDateTime.timeLineOrder()),
                ordered(
                        Codecs.epochSeconds(),
                        random -> Instant.ofEpochSecond(random.nextInt()),
                        Comparator.naturalOrder()),
                ordered(
                        Codecs.epochMillis(),
                        random -> Instant.ofEpochMilli(random.nextLong()),
                        Comparator.naturalOrder()),
                ordered(Codecs.localDate(), random -> dateTime(random).toLocalDate(), Comparator.naturalOrder()),
                ordered(Codecs.localTime(), random -> dateTime(random).toLocalTime(), Comparator.naturalOrder()),
                ordered(Codecs.localDateTime(), RandomValuesTest::dateTime, Comparator.naturalOrder()),
                ordered(Codecs.year(), random -> Year.of(random.nextInt(20_000) - 10_000), Comparator.naturalOrder()),
                ordered(Codecs.yearMonth(), random -> YearMonth.from(dateTime(random)), Comparator.naturalOrder()),
                ordered(
                        Codecs.duration(),
                        random -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000)),
                        Comparator.naturalOrder()));
    }

    @Test
    void every_codec_is_tried() throws IOException {
        String here = Files.readString(Path.of("src/test/java/io/github/dynalect/codec/RandomValuesTest.java"));

        assertThat(Stream.of(Codecs.class, VavrCodecs.class)
                        .flatMap(words -> Arrays.stream(words.getDeclaredMethods()))
                        .filter(word -> Modifier.isPublic(word.getModifiers()))
                        .map(word -> word.getDeclaringClass().getSimpleName() + "." + word.getName() + "(")
                        .filter(word -> !Pattern.compile("\\b" + Pattern.quote(word))
                                .matcher(here)
                                .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <V> void values_read_back_equal(Codec<V> codec, Function<Random, V> generator, BiPredicate<V, V> equal) {
        for (int seed = 0; seed < VALUES; seed++) {
            V value = generator.apply(new Random(seed));
            if (!codec.isAbsent(value)) {
                V read = codec.decode(codec.encode(value));
                assertThat(equal.test(read, value))
                        .as("%s, seed %s", codec, seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <V> void values_are_stored_as_the_type_that_their_codec_tells(Codec<V> codec, Function<Random, V> generator) {
        assertThat(codec.type().isDefined()).isEqualTo(!codec.equals(Codecs.raw()));
        for (int seed = 0; seed < 100; seed++) {
            V value = generator.apply(new Random(seed));
            if (codec.type().isDefined() && !codec.isAbsent(value)) {
                assertThat(AttributeType.of(codec.encode(value)))
                        .as("%s, seed %s", codec, seed)
                        .isEqualTo(codec.type().get());
            }
        }
    }

    @Test
    void a_decimal_of_as_few_digits_as_a_floating_type_tells_apart_is_stored_as_it_is() {
        for (int seed = 0; seed < VALUES; seed++) {
            Random random = new Random(seed);
            BigDecimal ofDouble = decimal(random, 15);
            BigDecimal ofFloat = decimal(random, 6);

            assertThat(Codecs.doubleNumber().encode(ofDouble.doubleValue()).n())
                    .as("seed %s", seed)
                    .isEqualTo(DecimalText.of(ofDouble));
            assertThat(Codecs.floatNumber().encode(ofFloat.floatValue()).n())
                    .as("seed %s", seed)
                    .isEqualTo(DecimalText.of(ofFloat));
        }
    }

    private static BigDecimal decimal(Random random, int digits) {
        String most = new BigInteger(60, random).setBit(60).toString();
        BigInteger unscaled = new BigInteger(most.substring(0, 1 + random.nextInt(digits)));
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(20) - 5);
    }

    @ParameterizedTest
    @MethodSource("orderedCodecs")
    <V> void an_ordered_codec_tells_a_type_that_has_an_order(Codec<V> codec, Function<Random, V> generator) {
        assertThat(codec.type())
                .containsExactly(AttributeType.of(codec.encode(generator.apply(new Random(1)))))
                .isSubsetOf(AttributeType.S, AttributeType.N, AttributeType.B);
    }

    @ParameterizedTest
    @MethodSource("orderedCodecs")
    <V> void the_order_of_stored_forms_is_the_order_of_values(
            Codec<V> codec, Function<Random, V> generator, Comparator<V> order) {
        for (int seed = 0; seed < VALUES; seed++) {
            Random random = new Random(seed);
            V first = generator.apply(random);
            // Every other pair is of equal values.
            V second = generator.apply(seed % 2 == 0 ? random : new Random(seed));
            AttributeValue a = codec.encode(first);
            AttributeValue b = codec.encode(second);

            assertThat(order.compare(codec.decode(a), first))
                    .as("%s, seed %s", codec, seed)
                    .isZero();
            assertThat(Integer.signum(compare(a, b)))
                    .as("%s, seed %s", codec, seed)
                    .isEqualTo(Integer.signum(order.compare(first, second)));
        }
    }

    /** DynamoDB's order. */
    private static int compare(AttributeValue a, AttributeValue b) {
        return switch (a.type()) {
            case S -> Arrays.compareUnsigned(utf8(a), utf8(b));
            case N -> new BigDecimal(a.n()).compareTo(new BigDecimal(b.n()));
            case B -> Arrays.compareUnsigned(a.b().asByteArray(), b.b().asByteArray());
            default -> throw new AssertionError(a.type());
        };
    }

    private static byte[] utf8(AttributeValue value) {
        return value.s().getBytes(StandardCharsets.UTF_8);
    }

    private static <V> Arguments ordered(Codec<V> codec, Function<Random, V> generator, Comparator<V> order) {
        return arguments(codec, generator, order);
    }

    private static <V> Function<Random, V> gen(Function<Random, V> generator) {
        return generator;
    }

    private static BiPredicate<byte[], byte[]> same(BiPredicate<byte[], byte[]> equal) {
        return equal;
    }

    private static String text(Random random) {
        int[] points = random.ints(random.nextInt(8), 0, 0x11_0000)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .toArray();
        return new String(points, 0, points.length);
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static AttributeValue raw(Random random) {
        return CanonicalValue.of(AttributeValue.fromL(listOf(
                random,
                r -> r.nextBoolean()
                        ? AttributeValue.fromS(text(r))
                        : AttributeValue.fromM(
                                Map.of("n", AttributeValue.fromN(decimal(r).toString()))))));
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static BigInteger bigInteger(Random random) {
        BigInteger digits = new BigInteger(126, random).negate();
        return random.nextBoolean() ? digits : digits.negate().multiply(BigInteger.TEN.pow(random.nextInt(87)));
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(126, random), random.nextInt(210) - 85)
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private static double real(Random random) {
        double value;
        do {
            value = Double.longBitsToDouble(random.nextLong());
        } while (!(Math.abs(value) < 1e126 && Math.abs(value) > 1e-130));
        return value;
    }

    private static float shortReal(Random random) {
        float value;
        do {
            value = Float.intBitsToFloat(random.nextInt());
        } while (!Float.isFinite(value) || value == 0);
        return value;
    }

    private static Instant instant(Random random) {
        long second = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
        return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
    }

    private static LocalDateTime dateTime(Random random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }

    private static <E> List<E> listOf(Random random, Function<Random, E> generator) {
        List<E> list = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            list.add(generator.apply(random));
        }
        return list;
    }

    private static <E> Set<E> setOf(Random random, Function<Random, E> generator) {
        return new HashSet<>(listOf(random, generator));
    }

    private static Map<Integer, String> map(Random random) {
        Map<Integer, String> map = new HashMap<>();
        for (int key : listOf(random, Random::nextInt)) {
            map.put(key, text(random));
        }
        return map;
    }
}
