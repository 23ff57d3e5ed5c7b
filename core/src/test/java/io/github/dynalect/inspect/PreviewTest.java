package io.github.dynalect.inspect;

import static io.github.dynalect.shop.Shop.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What conditions and updates say of records, without a server. */
class PreviewTest {
    private final Preview<Account> accounts = new Preview<>(Account_.SCHEMA);

    @Test
    void a_condition_is_tested_on_a_record() {
        assertThat(accounts.test(Account_.balance.gt(50).and(Account_.labels.contains("swiss")), ANN))
                .isTrue();
        assertThat(accounts.test(Account_.nickname.notExists(), ANN)).isFalse();
    }

    @Test
    void a_condition_is_tested_on_a_record_that_may_be_missing() {
        assertThat(accounts.test(Account_.accountId.notExists(), Option.none())).isTrue();
        assertThat(accounts.test(Account_.accountId.notExists(), Option.some(ANN)))
                .isFalse();
    }

    @Test
    void words_of_a_wider_type_may_be_asked_too() {
        NumberAttribute<Object, Integer> visits = Attributes.integer("visits");

        assertThat(accounts.test(visits.eq(3), ANN)).isTrue();
        assertThat(accounts.apply(visits.add(1), ANN).get().visits()).isEqualTo(4);
    }

    @Test
    void an_update_gives_the_record_after_it() {
        Account after = accounts.apply(
                        Account_.balance
                                .set(Account_.balance.minus(BigDecimal.TEN))
                                .and(Account_.nickname.remove()),
                        ANN)
                .get();

        assertThat(after)
                .isEqualTo(new Account(
                        ANN.accountId(),
                        ANN.owner(),
                        ANN.tier(),
                        ANN.openedAt(),
                        new BigDecimal("40.25"),
                        ANN.visits(),
                        ANN.labels(),
                        ANN.home(),
                        Option.none()));
    }

    @Test
    void an_update_that_the_service_would_refuse_of_this_record_is_its_fault() {
        assertThat(accounts.apply(Account_.owner.set(Attributes.string("missing")), ANN))
                .isEqualTo(Either.left(
                        new UpdateFault(UpdateFault.Kind.ATTRIBUTE_MISSING, Option.some(Path.of("owner")))));
    }

    @Test
    void an_update_that_makes_a_record_unreadable_is_told_as_a_reader_would_tell_it() {
        assertThatThrownBy(() -> accounts.apply(Account_.owner.remove(), ANN))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("owner");
    }
}
