package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** Rows that are published as they are demanded. */
class PublisherTest {
    @Test
    void it_keeps_the_rules_of_reactive_streams() {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG kit = new TestNG(false);
        kit.setTestClasses(new Class<?>[] {RowsVerification.class});
        kit.addListener(results);
        kit.setVerbose(0);

        kit.run();

        assertThat(results.getFailedTests()).isEmpty();
        assertThat(results.getPassedTests()).hasSizeGreaterThan(20);
    }

    @Test
    void no_request_is_sent_before_rows_are_demanded() {
        ManyOrders orders = new ManyOrders(10);
        Taker taker = new Taker();

        orders.query().publisher().subscribe(taker);

        assertThat(orders.requests()).isZero();
    }

    @Test
    void the_next_request_waits_until_all_rows_of_the_one_before_are_taken() throws InterruptedException {
        ManyOrders orders = new ManyOrders(10);
        Taker taker = new Taker();
        orders.query().publisher().subscribe(taker);

        taker.take(ManyOrders.PAGE);

        assertThat(taker.rows).hasSize(ManyOrders.PAGE);
        assertThat(orders.requests()).isEqualTo(1);

        taker.take(1);

        assertThat(orders.requests()).isEqualTo(2);
    }

    @Test
    void whoever_cancels_gets_nothing_more_and_nothing_more_is_sent() throws InterruptedException {
        ManyOrders orders = new ManyOrders(10);
        Taker taker = new Taker();
        orders.query().publisher().subscribe(taker);
        taker.take(2);

        taker.subscription.cancel();
        taker.subscription.request(5);

        assertThat(taker.rows).hasSize(2);
        assertThat(taker.end).isNotDone();
        assertThat(orders.requests()).isEqualTo(1);
    }

    @Test
    void each_subscriber_has_requests_of_its_own() {
        ManyOrders orders = new ManyOrders(4);
        List<Order> first = new ArrayList<>();
        List<Order> second = new ArrayList<>();

        orders.query().publisher().subscribe(first::add).join();
        orders.query().publisher().subscribe(second::add).join();

        assertThat(first).hasSize(4).isEqualTo(second);
        assertThat(orders.requests()).isEqualTo(4);
    }

    @Test
    void a_limit_ends_it_without_a_further_request() {
        ManyOrders orders = new ManyOrders(100);
        List<Order> rows = new ArrayList<>();

        orders.query()
                .filter(Order_.total.gt(0))
                .limit(3)
                .publisher()
                .subscribe(rows::add)
                .join();

        assertThat(rows).hasSize(3);
        assertThat(orders.requests()).isEqualTo(1);
    }

    @Test
    void a_failure_comes_after_the_rows_before_it() {
        ManyOrders orders = new ManyOrders(10, request -> request == 2);
        List<Order> rows = new ArrayList<>();

        CompletableFuture<Void> end = orders.query().publisher().subscribe(rows::add);

        assertThatThrownBy(end::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(rows).hasSize(ManyOrders.PAGE);
        assertThat(orders.requests()).isEqualTo(2);
    }

    @Test
    void a_row_that_is_null_is_a_failure_and_no_silence() {
        CompletableFuture<Void> end = new ManyOrders(10)
                .query()
                .decoding(PublisherTest::nothing)
                .publisher()
                .subscribe(row -> {});

        assertThatThrownBy(end::join).hasCauseInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway")
    private static Order nothing(Object item) {
        return null;
    }

    @Test
    void a_wrong_request_is_a_failure_of_the_publisher() {
        ManyOrders orders = new ManyOrders(10);

        CompletableFuture<Void> end =
                orders.query().filter(Order_.orderId.eq("x")).publisher().subscribe(row -> {});

        assertThatThrownBy(end::join).hasCauseInstanceOf(RefusedException.class);
        assertThat(orders.requests()).isZero();
    }

    /** Takes as many rows as it is told, and waits for them. */
    private static final class Taker implements Subscriber<Order> {
        private final List<Order> rows = new ArrayList<>();
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private volatile Subscription subscription = new Subscription() {
            @Override
            public void request(long rowsMore) {}

            @Override
            public void cancel() {}
        };
        private volatile CountDownLatch due = new CountDownLatch(0);

        void take(int count) throws InterruptedException {
            due = new CountDownLatch(count);
            subscription.request(count);
            assertThat(due.await(10, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Order row) {
            rows.add(row);
            due.countDown();
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
