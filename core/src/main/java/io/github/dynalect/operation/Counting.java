package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * How far a reading that only counts has gone.
 *
 * @param source what it reads
 * @param plain the request, without a beginning
 * @param budget how many requests it may still send
 * @param from the key from which it goes on; empty at the beginning
 * @param count what it has counted
 * @param ended whether all is read
 */
record Counting<Q extends DynamoDbRequest>(
        Source<Q> source,
        Q plain,
        Option<Integer> budget,
        Map<String, AttributeValue> from,
        Count count,
        boolean ended) {
    static <Q extends DynamoDbRequest> Counting<Q> of(Source<Q> source, Q plain) {
        return new Counting<>(
                source,
                source.paging().counting(plain),
                source.extent().readBudget(),
                source.start(),
                Count.NONE,
                false);
    }

    Q request() {
        return source.request(plain, wanted(), from);
    }

    private Option<Integer> wanted() {
        return source.extent().limit().map(limit -> (int) (limit - count.matched()));
    }

    Counting<Q> after(Count more, Map<String, AttributeValue> last) {
        Count all = count.plus(more.matched(), more.scanned());
        boolean enough = source.extent().limit().exists(limit -> all.matched() >= limit);
        Counting<Q> next = new Counting<>(
                source, plain, budget.map(requests -> requests - 1), last, all, enough || last.isEmpty());
        if (!next.ended && next.budget.contains(0)) {
            throw new ReadBudgetException(
                    "The count of " + source.binding(),
                    source.extent().readBudget().get(),
                    Option.some(source.cursor(last)));
        }
        return next;
    }

    /** What is counted at the end: no more than was asked for. */
    Count result() {
        return source.extent()
                .limit()
                .map(limit -> new Count(Math.min(limit, count.matched()), count.scanned()))
                .getOrElse(count);
    }
}
