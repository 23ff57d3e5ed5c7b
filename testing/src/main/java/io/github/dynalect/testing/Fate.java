package io.github.dynalect.testing;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * What becomes of one HTTP request of a {@link ScriptedHttpClient} or a {@link ScriptedAsyncHttpClient}.
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
        return answer(
                status,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"as the script says\"}");
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
     * <p>{@code repeat().then(loseAnswer())} counts twice, of which the SDK hears nothing.
     *
     * @param other nearer to the SDK: it gets the request first and the answer last
     */
    default Fate then(Fate other) {
        return exchange -> other.meet(exchange.through(this));
    }
}
