package io.github.dynalect.operation;

import io.github.dynalect.shop.Order;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** What the authors of Reactive Streams ask of a publisher, asked of ours; {@link PublisherTest} runs it. */
public final class RowsVerification extends PublisherVerification<Order> {
    private static final int MILLIS = 500;

    public RowsVerification() {
        super(new TestEnvironment(MILLIS, MILLIS / 5), MILLIS);
    }

    @Override
    public Publisher<Order> createPublisher(long elements) {
        return new ManyOrders(elements).query().publisher();
    }

    /** It asks for something, and so can fail, only when rows are demanded; the kit demands none of a failing one. */
    @Override
    @SuppressWarnings("NullAway")
    public Publisher<Order> createFailedPublisher() {
        return null;
    }
}
