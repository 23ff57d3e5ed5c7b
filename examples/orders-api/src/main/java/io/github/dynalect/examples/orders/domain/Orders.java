package io.github.dynalect.examples.orders.domain;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Update;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.table.Table;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * The orders of all customers. Each method is one request to DynamoDB, and knows the orders of one customer only.
 *
 * <p>What may be asked twice gives the same twice, by a client or by the SDK after a lost answer: what is refused only because it has
 * happened is not refused.
 */
public final class Orders {
    private final Table<Order> table;
    private final InstantSource clock;

    public Orders(Table<Order> table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * An order that is there.
     *
     * @param order the order as it is
     * @param isNew whether it was not there before
     */
    public record Placed(Order order, boolean isNew) {}

    /** {@return the order; or the one that has its id already, if that has other lines} */
    public Either<Refusal, Placed> place(String customer, String orderId, Vector<Line> lines) {
        Order order = Order.placed(customer, orderId, clock.instant().truncatedTo(ChronoUnit.MILLIS), lines);
        return table.put(order)
                .ifAbsent()
                .attempt()
                .fold(
                        failed ->
                                unless(now -> now.lines().equals(lines), failed).map(now -> new Placed(now, false)),
                        stored -> Either.right(new Placed(stored, true)));
    }

    /** {@return the order, if the customer has it} */
    public Option<Order> find(String customer, String orderId) {
        return table.get(Order_.key(customer, orderId)).consistent().execute();
    }

    /** {@return the order, paid} */
    public Either<Refusal, Order> pay(String customer, String orderId, String payment) {
        return changed(
                table.update(Order_.key(customer, orderId))
                        .set(Order_.status, OrderStatus.PAID)
                        .set(Order_.payment, payment)
                        .onlyIf(Order_.status.eq(OrderStatus.PLACED)),
                now -> now.payment().contains(payment));
    }

    /** {@return the order, shipped, if it was paid} */
    public Either<Refusal, Order> ship(String customer, String orderId, String parcel) {
        return changed(
                table.update(Order_.key(customer, orderId))
                        .set(Order_.status, OrderStatus.SHIPPED)
                        .set(Order_.parcel, parcel)
                        .onlyIf(Order_.status.eq(OrderStatus.PAID)),
                now -> now.parcel().contains(parcel));
    }

    /** {@return the order, cancelled, if it was not shipped} */
    public Either<Refusal, Order> cancel(String customer, String orderId) {
        return changed(
                table.update(Order_.key(customer, orderId))
                        .set(Order_.status, OrderStatus.CANCELLED)
                        .onlyIf(Order_.status.isIn(OrderStatus.PLACED, OrderStatus.PAID)),
                now -> now.status() == OrderStatus.CANCELLED);
    }

    private static Either<Refusal, Order> changed(Update<Order> update, Predicate<Order> done) {
        return update.attempt().fold(failed -> unless(done, failed), Either::right);
    }

    /** A refusal, unless the order is as it was wanted all the same. */
    private static Either<Refusal, Order> unless(Predicate<Order> done, ConditionFailed<Order> failed) {
        return failed.fold(missing -> Either.left(new Refusal.Missing()), refused -> {
            Order now = refused.current().getOrElseThrow(DecodeException::ofRead);
            return done.test(now) ? Either.right(now) : Either.left(new Refusal.Conflict(now));
        });
    }

    /** Which end of a list comes first. */
    public enum Sequence {
        NEWEST,
        OLDEST
    }

    /** Why a list does not go on after a cursor. */
    public enum CursorRefusal {
        /** It was one of this list, and is too old. */
        EXPIRED,
        /** It is none of this list: damaged, made up, or given with a list of other orders or in another sequence. */
        FOREIGN
    }

    /**
     * {@return some of a customer's orders, and where the list goes on}
     *
     * <p>The customer is who asks, and never what the cursor says: with that of another customer nothing is sent.
     *
     * @param cursor where a page before ended; none for the beginning
     */
    public Either<CursorRefusal, Page<OrderSummary>> page(
            String customer, Sequence sequence, int size, Option<String> cursor) {
        Query<Order> oldest = table.query(Order_.byTime.partition(customer)).consistent();
        Query<Order> list = sequence == Sequence.NEWEST ? oldest.descending() : oldest;

        return after(cursor).flatMap(from -> read(list.limit(size).after(from)));
    }

    private Either<CursorRefusal, Option<Cursor>> after(Option<String> text) {
        return text.map(table::cursor)
                .map(read -> read.bimap(Orders::refusal, Option::some))
                .getOrElse(Either.right(Option.none()));
    }

    private static Either<CursorRefusal, Page<OrderSummary>> read(Query<Order> list) {
        try {
            return Either.right(list.select(OrderSummary_.SCHEMA).page());
        } catch (RefusedException e) {
            if (e.rule() == Rule.CURSOR) { // of another customer, or another sequence
                return Either.left(CursorRefusal.FOREIGN);
            }
            throw e;
        }
    }

    private static CursorRefusal refusal(CursorFailure failure) {
        return failure instanceof CursorFailure.Expired ? CursorRefusal.EXPIRED : CursorRefusal.FOREIGN;
    }
}
