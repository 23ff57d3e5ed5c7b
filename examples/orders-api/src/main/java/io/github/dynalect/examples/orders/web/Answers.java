package io.github.dynalect.examples.orders.web;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.examples.orders.domain.Line;
import io.github.dynalect.examples.orders.domain.Order;
import io.github.dynalect.examples.orders.domain.OrderStatus;
import io.github.dynalect.examples.orders.domain.OrderSummary;
import io.github.dynalect.operation.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bodies of answers: what of the domain is shown, in types that JSON knows. */
final class Answers {
    private Answers() {}

    record OrderBody(
            String orderId,
            OrderStatus status,
            Instant placedAt,
            long totalInCents,
            Optional<String> payment,
            Optional<String> parcel,
            List<Line> lines) {
        static OrderBody of(Order order) {
            return new OrderBody(
                    order.orderId(),
                    order.status(),
                    order.placedAt(),
                    order.totalInCents(),
                    order.payment().toJavaOptional(),
                    order.parcel().toJavaOptional(),
                    order.lines().asJava());
        }
    }

    record PageBody(List<OrderSummary> orders, Optional<String> next) {
        static PageBody of(Page<OrderSummary> page) {
            return new PageBody(page.rows(), page.next().map(Cursor::text).toJavaOptional());
        }
    }
}
