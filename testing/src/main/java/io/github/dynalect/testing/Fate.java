package io.github.dynalect.testing;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * What becomes of one HTTP request of a {@link ScriptedHttpClient} or a {@link ScriptedAsyncHttpClient}.
 *
 * <p>Those for some operations only, such as {@link #leaveUnprocessed(double)}, let the requests of others arrive. Where chance
 * decides and no generator is given, it is that of the {@link Script}.
 */
@FunctionalInterface
public interface Fate {
    /**
     * {@return the answer that the SDK gets}
     *
     * @param exchange the request, and the way to the server
     * @throws IOException if the SDK gets no answer
     */
    HttpExecuteResponse meet(Exchange exchange) throws IOException;

    /** {@return that it arrives and is answered, as if there were no script} */
    static Fate arrive() {
        return Exchange::send;
    }

    /**
     * {@return that it is lost on its way, so that the server never knows of it}
     *
     * <p>The SDK sends it again; if it may not, its {@code SdkClientException} has an {@code IOException} as cause.
     */
    static Fate loseRequest() {
        return exchange -> {
            throw new IOException("the request was lost, as the script says");
        };
    }

    /**
     * {@return that it arrives and takes effect, and its answer is lost on the way back}
     *
     * <p>The SDK sends it again: an {@code ADD} counts twice, and a put that wants no item to be there fails on its own. If the SDK may
     * not, it throws what {@link #loseRequest()} makes it throw, for a caller cannot know which of the two has happened.
     */
    static Fate loseAnswer() {
        return exchange -> {
            Answers.lose(exchange.send());
            throw new IOException("the answer was lost, as the script says");
        };
    }

    /**
     * {@return that it arrives and takes effect, and the connection is reset before the answer}
     *
     * <p>What happens is what {@link #loseAnswer()} lets happen; what is thrown is a {@link SocketException}, as the operating system
     * reports it, for code that looks at the cause of an {@code SdkClientException}.
     */
    static Fate reset() {
        return exchange -> {
            Answers.lose(exchange.send());
            throw new SocketException("Connection reset, as the script says");
        };
    }

    /**
     * {@return that it arrives twice, as over a network that duplicates, and the second answer is the one that the SDK gets}
     *
     * <p>An {@code ADD} counts twice though the SDK has sent it once, and a put that wants no item to be there is answered by a
     * {@code ConditionalCheckFailedException} at its first attempt.
     */
    static Fate repeat() {
        return exchange -> {
            Answers.lose(exchange.send());
            return exchange.send();
        };
    }

    /**
     * {@return that it arrives late}
     *
     * @param wait how long the thread really waits before it is sent; where it exceeds the SDK's {@code apiCallAttemptTimeout},
     *     the attempt ends by an {@code ApiCallAttemptTimeoutException} and nothing is sent
     * @throws IllegalArgumentException if it is negative
     */
    static Fate delay(Duration wait) {
        return arrive().after(wait);
    }

    /**
     * {@return that the server is not asked, and an error is the answer}
     *
     * <p>{@code refuse(500, "InternalServerError")} is an {@code InternalServerErrorException}, which the SDK tries again.
     *
     * @param status the HTTP status, such as 400
     * @param code the error's name in DynamoDB's API, such as {@code ThrottlingException}
     */
    static Fate refuse(int status, String code) {
        return exchange -> Answers.invented(status, ErrorBody.of(code));
    }

    /**
     * {@return that the server is not asked, and throttling is the answer}
     *
     * <p>The SDK tries it again; if it may not, it throws a {@code ThrottlingException}, whose {@code throttlingReasons()} has this
     * reason and resource.
     *
     * @param reason such as {@code TableWriteKeyRangeThroughputExceeded}
     * @param resourceArn the ARN of the table or index
     */
    static Fate throttle(String reason, String resourceArn) {
        return throttle("ThrottlingException", reason, resourceArn);
    }

    /**
     * {@return that the server is not asked, and throttling of this kind is the answer}
     *
     * @param code {@code ThrottlingException}, {@code ProvisionedThroughputExceededException} or {@code RequestLimitExceeded}
     * @param reason such as {@code TableWriteKeyRangeThroughputExceeded}
     * @param resourceArn the ARN of the table or index
     * @throws IllegalArgumentException if the code is none of the three
     */
    static Fate throttle(String code, String reason, String resourceArn) {
        String body = ErrorBody.throttled(code, reason, resourceArn);
        return exchange -> Answers.invented(400, body);
    }

    /**
     * {@return that the server is not asked, and this is the answer}
     *
     * <p>{@code answer(200, "{}")} of a get is a response that has no item.
     *
     * @param status the HTTP status, such as 200
     * @param json the body
     */
    static Fate answer(int status, String json) {
        return exchange -> Answers.invented(status, json);
    }

    /**
     * {@return that a {@code BatchWriteItem} or {@code BatchGetItem} is served in part}
     *
     * <p>Each entry is left with this probability. Those left are not sent, and are in the {@code unprocessedItems()} or
     * {@code unprocessedKeys()} of the response; if all are, nothing is sent. What arrives is not what was signed, which DynamoDB Local
     * does not check; the service itself would refuse it.
     *
     * @param share from 0, for none, to 1, for all
     * @throws IllegalArgumentException if it is another number
     */
    static Fate leaveUnprocessed(double share) {
        return new PartialBatch(new Share(share));
    }

    /**
     * {@return that a {@code BatchWriteItem} or {@code BatchGetItem} is served in part, by a chance of its own}
     *
     * @param share from 0, for none, to 1, for all
     * @param chance decides which; used by one request at a time
     * @throws IllegalArgumentException if the share is another number
     */
    static Fate leaveUnprocessed(double share, RandomGenerator chance) {
        return OwnChance.of(chance, leaveUnprocessed(share));
    }

    /**
     * {@return that a {@code TransactWriteItems} or {@code TransactGetItems} is cancelled, and nothing reaches the server}
     *
     * <p>The SDK does not try it again. It throws a {@code TransactionCanceledException}, whose {@code cancellationReasons()} has one
     * for each action: those given, and then {@code None}.
     *
     * @param reasons their codes, by position: {@code None}, {@code TransactionConflict}, …; more than a transaction has actions are
     *     an {@link IllegalStateException} when it is sent
     * @throws IllegalArgumentException if no reason is given but {@code None}
     */
    static Fate cancelTransaction(String... reasons) {
        return new CancelledTransaction(GivenReasons.of(List.of(reasons)));
    }

    /**
     * {@return that a transaction is cancelled, for reasons that are worth another try}
     *
     * <p>Each action is with this probability, and at least one is for certain, the reason: {@code TransactionConflict},
     * {@code ThrottlingError} or {@code ProvisionedThroughputExceeded}, each as likely.
     *
     * @param share from 0, for one action, to 1, for all
     * @throws IllegalArgumentException if it is another number
     */
    static Fate cancelTransaction(double share) {
        return new CancelledTransaction(RandomReasons.passing(new Share(share)));
    }

    /**
     * {@return that a transaction is cancelled, for reasons that are some of these}
     *
     * <p>{@code cancelTransaction(0.5, "TransactionConflict", "ConditionalCheckFailed")} has transactions that are worth another try
     * and others that are not.
     *
     * @param share from 0, for one action, to 1, for all
     * @param code a code such as {@code ConditionalCheckFailed}
     * @param codes others, each as likely
     * @throws IllegalArgumentException if the share is another number, or a code is {@code None}
     */
    static Fate cancelTransaction(double share, String code, String... codes) {
        List<String> all = new ArrayList<>(List.of(codes));
        all.add(0, code);
        return new CancelledTransaction(RandomReasons.of(new Share(share), List.copyOf(all)));
    }

    /**
     * {@return that a transaction is cancelled, for reasons of a chance of its own}
     *
     * @param share from 0, for one action, to 1, for all
     * @param chance decides which, and why; used by one request at a time
     * @throws IllegalArgumentException if the share is another number
     */
    static Fate cancelTransaction(double share, RandomGenerator chance) {
        return OwnChance.of(chance, cancelTransaction(share));
    }

    /**
     * {@return this, after a wait}
     *
     * @param wait how long the thread really waits; an interrupted wait is a {@link java.io.InterruptedIOException}
     * @throws IllegalArgumentException if it is negative
     */
    default Fate after(Duration wait) {
        return new Delayed(Delayed.checked(wait), this);
    }

    /**
     * {@return this, after a wait that takes no time}
     *
     * @param wait how far that time moves on, as by {@link VirtualTime#advance}
     * @param time whose; this is no pause of it
     * @throws IllegalArgumentException if the wait is negative
     */
    default Fate after(Duration wait, VirtualTime time) {
        Duration checked = Delayed.checked(wait);
        return exchange -> {
            time.advance(checked);
            return meet(exchange);
        };
    }

    /**
     * {@return both: what this makes of the request is all that the other knows of the server}
     *
     * <p>{@code leaveUnprocessed(0.5).then(loseAnswer())} writes half a batch, of which the SDK hears nothing.
     *
     * @param other nearer to the SDK: it gets the request first and the answer last
     */
    default Fate then(Fate other) {
        return exchange -> other.meet(exchange.through(this));
    }
}
