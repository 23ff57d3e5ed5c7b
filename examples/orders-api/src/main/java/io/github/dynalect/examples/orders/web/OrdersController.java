package io.github.dynalect.examples.orders.web;

import io.github.dynalect.examples.orders.OrdersSettings;
import io.github.dynalect.examples.orders.domain.Order;
import io.github.dynalect.examples.orders.domain.Orders;
import io.github.dynalect.examples.orders.domain.Refusal;
import io.github.dynalect.examples.orders.web.Answers.OrderBody;
import io.github.dynalect.examples.orders.web.Answers.PageBody;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The orders of the caller, by HTTP.
 *
 * <p>No address names a customer: what is the caller's own is all that there is. Every write is a PUT that may be sent again: of an
 * order under an id that the caller's program has chosen, or of what has become of it.
 */
@RestController
@RequestMapping("/orders")
class OrdersController {
    private final Orders orders;
    private final OrdersSettings.Pages pages;

    OrdersController(Orders orders, OrdersSettings settings) {
        this.orders = orders;
        this.pages = settings.pages();
    }

    @PutMapping("/{orderId}")
    ResponseEntity<Object> place(
            Caller caller,
            @PathVariable @Pattern(regexp = Requests.ID) String orderId,
            @Valid @RequestBody Requests.NewOrder order) {
        return orders.place(caller.customer(), orderId, order.toLines())
                .fold(
                        OrdersController::refused,
                        placed -> (placed.isNew()
                                        ? ResponseEntity.created(URI.create("/orders/" + orderId))
                                        : ResponseEntity.ok())
                                .body(OrderBody.of(placed.order())));
    }

    @GetMapping("/{orderId}")
    ResponseEntity<Object> read(Caller caller, @PathVariable @Pattern(regexp = Requests.ID) String orderId) {
        return answer(orders.find(caller.customer(), orderId).toEither(Refusal.Missing::new));
    }

    @GetMapping
    ResponseEntity<Object> list(
            Caller caller,
            @RequestParam(defaultValue = "NEWEST") Orders.Sequence first,
            @RequestParam Optional<@Min(1) Integer> size,
            @RequestParam Optional<String> cursor) {
        return orders.page(
                        caller.customer(),
                        first,
                        Math.min(size.orElse(pages.usual()), pages.largest()),
                        Option.ofOptional(cursor))
                .fold(
                        refusal -> Problem.INVALID_CURSOR.answer(
                                "reason", refusal.name().toLowerCase(Locale.ROOT)),
                        page -> ResponseEntity.ok(PageBody.of(page)));
    }

    @PutMapping("/{orderId}/payment")
    ResponseEntity<Object> pay(
            Caller caller,
            @PathVariable @Pattern(regexp = Requests.ID) String orderId,
            @Valid @RequestBody Requests.Payment body) {
        return answer(orders.pay(caller.customer(), orderId, body.payment()));
    }

    @PutMapping("/{orderId}/shipment")
    ResponseEntity<Object> ship(
            Caller caller,
            @PathVariable @Pattern(regexp = Requests.ID) String orderId,
            @Valid @RequestBody Requests.Shipment body) {
        return answer(orders.ship(caller.customer(), orderId, body.parcel()));
    }

    @PutMapping("/{orderId}/cancellation")
    ResponseEntity<Object> cancel(Caller caller, @PathVariable @Pattern(regexp = Requests.ID) String orderId) {
        return answer(orders.cancel(caller.customer(), orderId));
    }

    private static ResponseEntity<Object> answer(Either<Refusal, Order> outcome) {
        return outcome.fold(OrdersController::refused, order -> ResponseEntity.ok(OrderBody.of(order)));
    }

    /** A conflict has the order as it is: the caller's own, so that he need not ask for it before he decides what to do. */
    private static ResponseEntity<Object> refused(Refusal refusal) {
        return refusal.fold(
                Problem.ORDER_NOT_FOUND::answer,
                current -> Problem.ORDER_CONFLICT.answer("order", OrderBody.of(current)));
    }
}
