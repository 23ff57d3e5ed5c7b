package io.github.dynalect.examples.orders;

import io.github.dynalect.examples.orders.domain.Order;
import io.github.dynalect.examples.orders.domain.Order_;
import io.github.dynalect.expression.Key;
import io.github.dynalect.table.Table;
import io.vavr.control.Option;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the table answers: a part of readiness, so that a service with the wrong table, region or role gets no requests.
 *
 * <p>It reads an item that nobody has, for half a read unit: calls that describe a table have a low limit of their own.
 */
@Component("dynamodb")
class TableHealth extends AbstractHealthIndicator {
    private static final Key<Order> NOBODYS = Order_.key("-", "-");

    private final Table<Order> table;

    TableHealth(Table<Order> table) {
        super("the table does not answer");
        this.table = table;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Option<Order> unused = table.get(NOBODYS).execute();
        health.up();
    }
}
