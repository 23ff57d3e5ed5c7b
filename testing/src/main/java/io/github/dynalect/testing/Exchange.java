package io.github.dynalect.testing;

import java.io.IOException;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * One HTTP request on its way, as a {@link Fate} meets it.
 *
 * <pre>{@code
 * Fate twice = exchange -> {
 *     exchange.lose(exchange.send());
 *     return exchange.send();
 * };
 * }</pre>
 */
public final class Exchange {
    private final HttpExecuteRequest request;
    private final Server server;
    private final RandomGenerator chance;

    Exchange(HttpExecuteRequest request, Server server, RandomGenerator chance) {
        this.request = request;
        this.server = server;
        this.chance = chance;
    }

    /** {@return what the SDK sends} */
    public HttpExecuteRequest request() {
        return request;
    }

    /** {@return what is asked, such as {@code PutItem}; empty if the request does not say it as DynamoDB's do} */
    public String operation() {
        return Operation.of(request.httpRequest());
    }

    /**
     * Sends the request to the server.
     *
     * @return the server's answer; each call sends it once more
     * @throws IOException if there is none
     */
    public HttpExecuteResponse send() throws IOException {
        return send(request);
    }

    /**
     * Sends another request in its place.
     *
     * @param other what the server gets
     * @return the server's answer
     * @throws IOException if there is none
     */
    public HttpExecuteResponse send(HttpExecuteRequest other) throws IOException {
        return server.answer(other);
    }

    /**
     * Reads an answer to its end, so that what was asked for has happened, and forgets it.
     *
     * @param answer the server's
     * @throws IOException if it breaks off
     */
    public void lose(HttpExecuteResponse answer) throws IOException {
        Answers.lose(answer);
    }

    /** {@return the chance of this request: it comes of the seed of the {@link Script} and of which request of it this is} */
    public RandomGenerator chance() {
        return chance;
    }

    Exchange by(RandomGenerator other) {
        return new Exchange(request, server, other);
    }

    /** The same, with that fate between it and the server. */
    Exchange through(Fate nearer) {
        return new Exchange(request, other -> nearer.meet(new Exchange(other, server, chance)), chance);
    }

    /** Who answers. */
    @FunctionalInterface
    interface Server {
        HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException;
    }
}
