package io.github.dynalect.table;

import io.github.dynalect.observe.Event;
import io.github.dynalect.observe.Observer;
import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.Transport;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Sends requests by another transport, and tells observers of each.
 *
 * @param transport what sends the requests
 * @param clients what the client publishes its metrics to, which one request's own publishers would take the place of
 * @param observers who is told; one that fails does not keep it from the others
 */
record ObservedTransport(Transport transport, List<MetricPublisher> clients, Vector<Observer> observers)
        implements Transport {
    private static final Logger LOGGER = LoggerFactory.getLogger(Observer.class);

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        if (!observers.exists(Observer::isInterested)) {
            return transport.send(message);
        }
        Attempts attempts = new Attempts();
        long start = System.nanoTime();
        try {
            A answer = transport.send(counted(message, attempts));
            tell(message, Either.right(answer), since(start), attempts.counted().getNow(1));
            return answer;
        } catch (RuntimeException e) {
            tell(message, Either.left(e), since(start), attempts.counted().getNow(1));
            throw e;
        }
    }

    // The observer is told beside the answer, which is the future that is returned.
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        if (!observers.exists(Observer::isInterested)) {
            return transport.sendAsync(message);
        }
        Attempts attempts = new Attempts();
        long start = System.nanoTime();
        CompletableFuture<A> answer;
        try {
            answer = transport.sendAsync(counted(message, attempts));
        } catch (RuntimeException e) {
            tell(message, Either.left(e), since(start), 1);
            throw e;
        }
        answer.whenComplete((value, failure) -> {
            Duration duration = since(start);
            Either<Throwable, A> outcome = failure == null ? Either.right(value) : Either.left(failure);
            // The SDK publishes before or soon after it completes the answer; a client that is not its own, perhaps
            // never.
            attempts.counted()
                    .completeOnTimeout(1, 1, TimeUnit.SECONDS)
                    .thenAccept(count -> tell(message, outcome, duration, count));
        });
        return answer;
    }

    private <Q extends DynamoDbRequest, A extends DynamoDbResponse> void tell(
            Message<Q, A> message, Either<? extends Throwable, A> outcome, Duration duration, int attempts) {
        Event event = Events.of(message, outcome, duration, attempts);
        for (Observer observer : observers.filter(Observer::isInterested)) {
            try {
                observer.observed(event);
            } catch (Throwable e) {
                // Also an error: that a request was watched badly does not undo it.
                LOGGER.warn("An observer failed at an event of {}", message.action(), e);
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @SuppressWarnings("unchecked")
    private <Q extends DynamoDbRequest, A extends DynamoDbResponse> Message<Q, A> counted(
            Message<Q, A> message, Attempts attempts) {
        AwsRequestOverrideConfiguration.Builder configuration = message.request()
                .overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder);
        if (configuration.metricPublishers().isEmpty()) {
            clients.forEach(configuration::addMetricPublisher);
        }
        AwsRequest counted = message.request().toBuilder()
                .overrideConfiguration(
                        configuration.addMetricPublisher(attempts).build())
                .build();
        return message.with((Q) counted);
    }
}
