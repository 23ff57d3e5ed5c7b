package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static io.github.dynalect.examples.guide.Wallet_.daily;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.operation.Update;
import io.github.dynalect.table.Table;
import io.vavr.control.Either;
import java.math.BigDecimal;

/** What the guide's page on testing tests. */
// @start region=till
record Till(Table<Wallet> wallets) {
    static Condition<Wallet> canPay(BigDecimal price) {
        return balance.ge(price).and(daily.ge(price));
    }

    static UpdateAction<Wallet> paid(BigDecimal price) {
        return balance.set(balance.minus(price));
    }

    Update<Wallet> payment(String owner, BigDecimal price) {
        return wallets.update(Wallet_.key(owner)).with(paid(price)).onlyIf(canPay(price));
    }

    Either<TransactionCancelled, Done> pay(String owner, BigDecimal price, String receipt) {
        return payment(owner, price).exactlyOnce(receipt).attempt();
    }
}
// @end
