package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.math.BigDecimal;

/** The metamodel of {@link Order}. */
public final class Order_ {
    public static final StringAttribute<Order> customerId = Attributes.string("customerId");
    public static final StringAttribute<Order> orderId = Attributes.string("orderId");
    public static final NumberAttribute<Order, BigDecimal> total = Attributes.decimal("total");
    public static final StringAttribute<Order> note = Attributes.string("note");

    public static final CompositeKey<Order, String, String, PrefixPartition<Order, String>> KEY =
            PrimaryKey.of(customerId, orderId);

    public static final Schema<Order> SCHEMA = Schema.of("orders", KEY)
            .attribute(customerId, Order::customerId)
            .attribute(orderId, Order::orderId)
            .attribute(total, Order::total)
            .optional(note, Order::note)
            .build(item -> new Order(item.get(customerId), item.get(orderId), item.get(total), item.find(note)));

    private Order_() {}

    public static Key<Order> key(String customerId, String orderId) {
        return KEY.key(customerId, orderId);
    }

    public static PrefixPartition<Order, String> partition(String customerId) {
        return KEY.partition(customerId);
    }
}
