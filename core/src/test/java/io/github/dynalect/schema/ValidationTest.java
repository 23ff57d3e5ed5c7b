package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** What a schema makes of the verdict of its validations. */
class ValidationTest {
    private static final Violation POOR = new Violation("balance", "AtLeast100");
    private static final Violation ODD = new Violation("", "EvenVisits");

    private static final Schema<Account> CHECKED = Account_.SCHEMA
            .validatedBy(account -> account.balance().intValue() < 100 ? Vector.of(POOR) : Vector.empty())
            .validatedBy((Object account) -> ((Account) account).visits() % 2 == 1 ? Vector.of(ODD) : Vector.empty());

    @Test
    void a_record_that_is_not_valid_is_not_written() {
        assertRefused(Rule.VALIDATION, () -> CHECKED.encode(Shop.ANN))
                .withMessageStartingWith(
                        "item of accounts: balance breaks AtLeast100; the record breaks EvenVisits. Rule VALIDATION");
    }

    @Test
    void an_item_that_is_not_valid_is_not_decoded() {
        assertThat(CHECKED.decode(Shop.storedAnn()).getLeft().describe())
                .isEqualTo("item #" + Account_.key("a-1").fingerprint() + " of accounts: the value is not valid"
                        + " (balance breaks AtLeast100; the record breaks EvenVisits)");
    }

    @Test
    void a_valid_record_is_written_and_read() {
        Schema<Account> tolerant = Account_.SCHEMA.validatedBy(account -> Vector.empty());

        assertThat(tolerant.encode(Shop.ANN)).isEqualTo(Account_.SCHEMA.encode(Shop.ANN));
        assertThat(tolerant.decode(Shop.storedAnn())).isEqualTo(Either.right(Shop.ANN));
        assertThat(Account_.SCHEMA.decode(Shop.storedAnn())).isEqualTo(Either.right(Shop.ANN));
    }
}
