package io.github.dynalect.observe;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * A request that was answered, or that failed. It holds no value.
 *
 * @param action the action of DynamoDB's API, such as {@code PutItem}
 * @param table the name of the table; of several, their names with commas between
 * @param index the name of the index that was read, if it was one
 * @param segment which segment was read, from 0, if it was one of a divided scan
 * @param key the hash of the item's key, if the request was about one item
 * @param duration from before it was sent until its answer was there, the SDK's attempts and pauses included
 * @param attempts how many times the SDK sent it
 * @param capacity the capacity units that it consumed, if they were asked for
 * @param returned how many items the answer has; none where it has no items to count
 * @param scanned how many items were read for it; none where that is not told
 * @param failure why it failed; none if it was answered
 */
public record Event(
        String action,
        String table,
        Option<String> index,
        Option<Integer> segment,
        Option<String> key,
        Duration duration,
        int attempts,
        Option<Double> capacity,
        Option<Integer> returned,
        Option<Integer> scanned,
        Option<Failure> failure) {
    /**
     * Why a request failed.
     *
     * @param code the service's code for it, or the name of the exception
     * @param throttling what was throttled, and by which limit, if the service told
     */
    public record Failure(String code, Vector<Throttling> throttling) {}

    /**
     * What the service throttled.
     *
     * @param reason the limit, such as {@code TableWriteProvisionedThroughputExceeded}
     * @param resource the table or index, as its ARN
     */
    public record Throttling(String reason, String resource) {}
}
