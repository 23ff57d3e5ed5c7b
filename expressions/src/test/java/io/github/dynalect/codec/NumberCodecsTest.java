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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCodecsTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1, 1",
        "-2.5, -2.5",
        "1e22, 10000000000000000000000",
        "123456789012345680, 123456789012345680",
        "0.30000000000000004, 0.30000000000000004",
        "5.684341886080802E-14, 0.00000000000005684341886080802",
        "2.2250738585072014E-120, 2.2250738585072014E-120"
    })
    void a_double_is_stored_as_a_short_decimal_that_reads_back_as_the_same_number(double value, BigDecimal stored) {
        assertStored(Codecs.doubleNumber(), value, n(stored.toPlainString()));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "16777216, 16777216", "-3.4028235E38, -340282350000000000000000000000000000000"})
    void a_float_is_stored_as_a_short_decimal_that_reads_back_as_the_same_number(float value, String stored) {
        assertStored(Codecs.floatNumber(), value, n(stored));
    }

    @Test
    void floating_numbers_read_back_equal_up_to_the_sign_of_zero() {
        assertRoundTrip(Codecs.doubleNumber(), 0.0, Math.PI, 1e125, 9.99999999999999e125, 1e-129, Math.nextUp(1.0));
        assertRoundTrip(Codecs.floatNumber(), 0f, Float.MAX_VALUE, Float.MIN_VALUE, Float.MIN_NORMAL, (float) Math.E);
        assertThat(Codecs.doubleNumber().encode(-0.0)).isEqualTo(n("0"));
        assertThat(Codecs.floatNumber().encode(-0f)).isEqualTo(n("0"));
    }

    @Test
    void no_power_of_two_is_stored_with_more_digits_than_it_needs() {
        for (int exponent = -430; exponent < 418; exponent++) {
            double power = Math.scalb(1.0, exponent);
            BigDecimal stored =
                    new BigDecimal(Codecs.doubleNumber().encode(power).n());

            assertThat(stored.doubleValue()).isEqualTo(power);
            assertThat(stored.stripTrailingZeros().precision())
                    .as("digits of 2^%s", exponent)
                    .isLessThanOrEqualTo(
                            BigDecimal.valueOf(power).stripTrailingZeros().precision());
        }
    }

    @Test
    void what_is_no_finite_number_is_refused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            refused(Rule.NUMBER_FINITE, () -> Codecs.doubleNumber().encode(value));
            refused(Rule.NUMBER_FINITE, () -> Codecs.floatNumber().encode((float) value));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MAX_VALUE, -Double.MAX_VALUE, 1e126, Double.MIN_VALUE, Double.MIN_NORMAL, 9e-131})
    void a_double_beyond_the_magnitudes_of_dynamodb_is_refused(double value) {
        refused(Rule.NUMBER_RANGE, () -> Codecs.doubleNumber().encode(value));
    }

    @Test
    void a_number_of_more_digits_than_a_double_has_reads_as_the_nearest() {
        assertThat(Codecs.doubleNumber().decode(n("0.1000000000000000000000000000000001")))
                .isEqualTo(0.1);
        assertThat(Codecs.doubleNumber().decode(n("9007199254740993"))).isEqualTo(9007199254740992.0);
        assertThat(Codecs.floatNumber().decode(n("1e-100"))).isEqualTo(0f);
    }

    @Test
    void a_number_beyond_the_range_of_a_float_is_a_misfit_and_no_infinity() {
        assertThat(misfitText(Codecs.floatNumber(), n("1e39")))
                .isEqualTo("the value is not a number within the range of float");
        assertThat(misfit(Codecs.doubleNumber(), n("1e999"))).isInstanceOf(Misfit.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "0x1p3", "1d", " 1", "", "1e2147483647", "1e-2147483647", "1e99999999999"})
    void what_is_no_number_or_far_beyond_any_is_a_misfit_of_every_number(String stored) {
        for (Codec<?> codec : EVERY_NUMBER) {
            assertThat(misfit(codec, n(stored))).as("%s", codec).isInstanceOf(Misfit.Unreadable.class);
        }
    }

    @Test
    void a_number_is_read_in_any_spelling_of_up_to_a_thousand_digits() {
        for (String one : List.of("0".repeat(999) + "1", "1." + "0".repeat(998), "0." + "0".repeat(99) + "1e100")) {
            assertThat(Codecs.decimal().decode(n(one))).as(one).isEqualByComparingTo("1");
            assertThat(Codecs.integer().decode(n(one))).as(one).isOne();
        }
        assertThat(Codecs.decimal().decode(n("0e1000"))).isZero();
        assertThat(Codecs.decimal().decode(n("0e-1000"))).isZero();
    }

    @Test
    void a_text_of_a_million_digits_is_a_misfit_before_it_is_read() {
        String endless = "1".repeat(1_000_000);

        for (Codec<?> codec : EVERY_NUMBER) {
            assertThat(misfit(codec, n(endless))).as("%s", codec).isInstanceOf(Misfit.Unreadable.class);
        }
    }

    @Test
    void a_number_of_a_million_digits_is_refused_before_they_are_counted() {
        BigInteger endless = BigInteger.ONE.shiftLeft(3_322_000);

        refused(Rule.NUMBER_LENGTH, () -> Codecs.bigInteger().encode(endless));
        refused(Rule.NUMBER_LENGTH, () -> Codecs.decimal().encode(new BigDecimal(endless)));
        refused(Rule.NUMBER_RANGE, () -> Codecs.bigInteger().encode(BigInteger.TEN.pow(126)));
        refused(Rule.NUMBER_RANGE, () -> Codecs.decimal().encode(new BigDecimal("1e2147483647")));
        refused(Rule.NUMBER_RANGE, () -> Codecs.decimal().encode(new BigDecimal("1e-2147483647")));
    }

    @Test
    void integers_end_where_their_type_ends() {
        assertThat(Codecs.byteInteger().decode(n("-128"))).isEqualTo(Byte.MIN_VALUE);
        assertThat(misfitText(Codecs.byteInteger(), n("128")))
                .isEqualTo("the value is not byte (it has a fraction or exceeds the range)");
        assertThat(misfit(Codecs.shortInteger(), n("-32769"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfit(Codecs.integer(), n("2.147483648e9"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfit(Codecs.longInteger(), n("9223372036854775808"))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(Codecs.longInteger().decode(n("-9.223372036854775808e18"))).isEqualTo(Long.MIN_VALUE);
        assertThat(Codecs.bigInteger().decode(n("1e125"))).isEqualTo(BigInteger.TEN.pow(125));
        assertThat(misfitText(Codecs.bigInteger(), n("0.5")))
                .isEqualTo("the value is not an integer within DynamoDB's range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+1",
                "007",
                "-007",
                "999999999999999999",
                "-99999999999999999",
                "-999999999999999999",
                "1000000000000000000",
                "9223372036854775807",
                "-9223372036854775808",
                "00000000000000000000007"
            })
    void an_integer_is_read_alike_whether_its_digits_are_few_or_many(String text) {
        assertThat(Codecs.longInteger().decode(n(text))).isEqualTo(new BigDecimal(text).longValueExact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", "--1", "1-", "-+1", "1/", "1:", "1.5", "1 ", "-9223372036854775809"})
    void what_is_no_integer_is_a_misfit_whatever_it_begins_with(String text) {
        assertThat(misfit(Codecs.longInteger(), n(text))).isInstanceOf(Misfit.Unreadable.class);
    }

    @Test
    void another_type_is_a_misfit_that_names_both() {
        assertThat(EVERY_NUMBER.stream().map(codec -> misfitText(codec, s("1"))))
                .map(text -> text.replaceFirst("the value is of type S, not N ", ""))
                .containsExactly(
                        "(byte)",
                        "(short)",
                        "(int)",
                        "(long)",
                        "(an integer)",
                        "(a decimal)",
                        "(float)",
                        "(double)",
                        "(a number of seconds)",
                        "(a number of seconds since 1970)",
                        "(a number of milliseconds since 1970)");
    }

    private static final List<Codec<?>> EVERY_NUMBER = List.of(
            Codecs.byteInteger(),
            Codecs.shortInteger(),
            Codecs.integer(),
            Codecs.longInteger(),
            Codecs.bigInteger(),
            Codecs.decimal(),
            Codecs.floatNumber(),
            Codecs.doubleNumber(),
            Codecs.duration(),
            Codecs.epochSeconds(),
            Codecs.epochMillis());
}
