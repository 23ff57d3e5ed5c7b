package io.github.dynalect.table;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/** Counts how many times the SDK sent a request, by the metrics that it publishes at the end. */
final class Attempts implements MetricPublisher {
    private final CompletableFuture<Integer> counted = new CompletableFuture<>();

    @Override
    public void publish(MetricCollection metrics) {
        int retries = metrics.metricValues(CoreMetric.RETRY_COUNT).stream()
                .mapToInt(Integer::intValue)
                .sum();
        counted.complete(1 + retries);
    }

    /** {@return how many there were, once the SDK has said so} */
    CompletableFuture<Integer> counted() {
        return counted;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
