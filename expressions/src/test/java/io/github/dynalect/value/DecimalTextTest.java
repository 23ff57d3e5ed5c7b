package io.github.dynalect.value;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-12, -12",
        "007, 7",
        "001.23, 1.23",
        "+3, 3",
        "1.10, 1.1",
        "100.000, 100",
        "0.10, 0.1",
        "1e3, 1000",
        "1.5e2, 150",
        "123e-2, 1.23",
        "-0, 0",
        "-0.0, 0",
        "0e5, 0",
        ".5, 0.5",
        "-.5, -0.5",
        "9.9e10, 99000000000",
        "1e-20, 0.00000000000000000001",
        "0e126, 0",
        "0e-131, 0",
        "0.5, 0.5",
        "-0.5, -0.5",
        "10.01, 10.01",
        "5., 5",
        "0., 0",
        "00.5, 0.5",
        "-00.50, -0.5",
        "-5.0, -5"
    })
    void a_number_has_one_text_whatever_its_spelling(String spelling, String canonical) {
        assertThat(DecimalText.of(spelling)).isEqualTo(canonical);
    }

    @Test
    void a_text_is_canonical_as_its_decimal_is() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number =
                    new BigDecimal(new BigInteger(1 + random.nextInt(120), random), random.nextInt(60) - 10);
            String text = (random.nextBoolean() ? number : number.negate()).toPlainString();

            assertThat(DecimalText.of(text)).isEqualTo(DecimalText.of(new BigDecimal(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1..2", "1.2.3", ".", "-.", "-", "", "1-2", "--1", "0.-1"})
    void what_nearly_is_a_number_is_refused(String text) {
        refused(Rule.NUMBER_TEXT, () -> DecimalText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e125", "9.99999999e125", "0.1e126", "1e-130", "-1e125", "-1e-130"})
    void the_greatest_and_smallest_magnitudes_are_stored(String number) {
        assertThat(new BigDecimal(DecimalText.of(number))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e126", "11e125", "-1e126", "1e2147483647"})
    void a_greater_magnitude_is_refused_without_being_written_out(String number) {
        assertThat(refused(Rule.NUMBER_RANGE, () -> DecimalText.of(number)))
                .hasMessageStartingWith("number: too great a magnitude.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-131", "0.9e-130", "-1e-131", "1e-2147483647"})
    void a_smaller_magnitude_is_refused_and_not_rounded_to_zero(String number) {
        assertThat(refused(Rule.NUMBER_RANGE, () -> DecimalText.of(number)))
                .hasMessageStartingWith("number: too small a magnitude.");
    }

    @Test
    void thirty_eight_significant_digits_are_stored_and_thirty_nine_are_refused() {
        String digits = "1234567890123456789012345678901234567".concat("8");

        assertThat(DecimalText.of(digits)).isEqualTo(digits);
        assertThat(DecimalText.of("0.00" + digits + "00")).isEqualTo("0.00" + digits);
        refused(Rule.NUMBER_PRECISION, () -> DecimalText.of(digits + "9"));
        refused(Rule.NUMBER_PRECISION, () -> DecimalText.of("1." + digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "dog",
                "-",
                "12a",
                " 1",
                "1 ",
                "",
                "0x10",
                "1e",
                "1.2.3",
                "\u0661",
                "1e99999999999"
            })
    void what_is_no_number_is_refused(String text) {
        refused(Rule.NUMBER_TEXT, () -> DecimalText.of(text));
    }

    @Test
    void a_number_of_a_million_digits_is_refused_before_they_are_counted() {
        BigDecimal endless = new BigDecimal(BigInteger.ONE.shiftLeft(3_322_000));

        refused(Rule.NUMBER_LENGTH, () -> DecimalText.of(endless));
        refused(Rule.NUMBER_LENGTH, () -> DecimalText.of(endless.negate()));
    }

    @Test
    void a_number_of_a_thousand_digits_is_refused_for_its_magnitude_or_its_digits() {
        String digits = "9".repeat(1_000);

        refused(Rule.NUMBER_RANGE, () -> DecimalText.of(digits));
        refused(Rule.NUMBER_PRECISION, () -> DecimalText.of(new BigDecimal(digits).movePointLeft(1_000)));
        refused(Rule.NUMBER_LENGTH, () -> DecimalText.of(digits + "9"));
    }

    @Test
    void an_endless_text_is_refused_before_it_is_read() {
        refused(Rule.NUMBER_LENGTH, () -> DecimalText.of("1".repeat(1_000_000)));
    }
}
