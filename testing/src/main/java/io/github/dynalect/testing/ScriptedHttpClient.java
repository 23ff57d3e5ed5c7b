package io.github.dynalect.testing;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * An HTTP client whose requests fare as a script says: so a test sees what a lost answer or a throttled request does.
 *
 * <pre>{@code
 * try (var lossy = ScriptedHttpClient.of(Fate.loseAnswer());
 *         var client = server.configure(DynamoDbClient.builder()).httpClient(lossy).build()) {
 *     …
 * }
 * }</pre>
 *
 * <p>Each HTTP request, so each attempt of the SDK, meets the next fate of the script; those after its end arrive. Requests of
 * several threads take their fates in the order in which they are sent.
 */
public final class ScriptedHttpClient implements SdkHttpClient {
    private final SdkHttpClient server = UrlConnectionHttpClient.create();
    private final Queue<Fate> script;
    private final AtomicInteger sent = new AtomicInteger();

    private ScriptedHttpClient(List<Fate> script) {
        this.script = new ConcurrentLinkedQueue<>(script);
    }

    /** {@return a client whose first requests meet these fates, one after another} */
    public static ScriptedHttpClient of(Fate... script) {
        return new ScriptedHttpClient(List.of(script));
    }

    /** {@return how many requests the SDK has sent, those that were lost included} */
    public int sent() {
        return sent.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                sent.incrementAndGet();
                Fate next = script.poll();
                return (next == null ? Fate.arrive() : next).meet(request, server);
            }

            @Override
            public void abort() {
                // A request that waits for an answer is ended by its time limit.
            }
        };
    }

    @Override
    public String clientName() {
        return "Scripted";
    }

    @Override
    public void close() {
        server.close();
    }
}
