package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static io.github.dynalect.examples.guide.Wallet_.daily;
import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.inspect.Inspection;
import io.github.dynalect.inspect.Preview;
import io.github.dynalect.table.Dynalect;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide's page on testing, as code: what needs no server. */
// @start region=test
class TillWithoutServerTest {
    private static final Wallet ANN = new Wallet("ann", new BigDecimal("25"), TEN);
    private final Till till = new Till(Dynalect.create(new SilentClient()).table(Wallet_.SCHEMA));
    private final Preview<Wallet> preview = new Preview<>(Wallet_.SCHEMA);

    @Test
    void a_payment_asks_for_both_limits() {
        assertThat(Inspection.of(till.payment("ann", TEN).request())).hasToString("""
                UpdateItem on wallets
                update: SET balance = balance - <N>
                condition: attribute_exists(walletId) AND balance >= <N> AND daily >= <N>""");
    }

    @Test
    void equal_conditions_are_equal_values() {
        assertThat(Till.canPay(TEN)).isEqualTo(balance.ge(10).and(daily.ge(10)));
        assertThat(Till.canPay(TEN)).isNotEqualTo(daily.ge(10).and(balance.ge(10)));
    }

    @Test
    void who_has_enough_can_pay_and_has_less_then() {
        assertThat(preview.test(Till.canPay(TEN), ANN)).isTrue();
        assertThat(preview.test(Till.canPay(new BigDecimal("10.01")), ANN)).isFalse();
        assertThat(Evaluator.test(Till.canPay(TEN), Map.of())).isFalse(); // no such wallet
        assertThat(preview.apply(Till.paid(TEN), ANN).get().balance()).isEqualByComparingTo("15");
    }
}
// @end
