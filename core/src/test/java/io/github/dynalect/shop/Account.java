package io.github.dynalect.shop;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** An item with a simple key and one attribute of each kind. It refuses a negative number of visits. */
public record Account(
        String accountId,
        String owner,
        Tier tier,
        Instant openedAt,
        BigDecimal balance,
        int visits,
        Set<String> labels,
        Address home,
        Option<String> nickname) {
    public Account {
        if (visits < 0) {
            throw new IllegalArgumentException("visits of " + owner + ": " + visits);
        }
    }
}
