package io.github.dynalect.testing;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
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
 * <p>Each HTTP request, so each attempt of the SDK, meets the next fate of the {@link Script}. Requests of several threads take their
 * fates in the order in which they are sent.
 */
public final class ScriptedHttpClient implements SdkHttpClient {
    private final SdkHttpClient server = UrlConnectionHttpClient.create();
    private final AtomicInteger sent = new AtomicInteger();
    private final Script script;
    private final Course course;

    private ScriptedHttpClient(Script script) {
        this.script = script;
        this.course = script.begin();
    }

    /** {@return a client whose first requests meet these fates, one after another, and all others arrive} */
    public static ScriptedHttpClient of(Fate... fates) {
        return of(Script.of(fates));
    }

    /** {@return a client that begins this script} */
    public static ScriptedHttpClient of(Script script) {
        return new ScriptedHttpClient(script);
    }

    /** {@return how many requests the SDK has sent, those that were lost included} */
    public int sent() {
        return sent.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new Attempt(request, server, () -> {
            sent.incrementAndGet();
            return course.next(Operation.of(request.httpRequest()));
        });
    }

    @Override
    public String clientName() {
        return "Scripted";
    }

    @Override
    public void close() {
        server.close();
    }

    /** {@return the script, with its seed, and how many requests were sent} */
    @Override
    public String toString() {
        return "ScriptedHttpClient[" + script + ", sent " + sent + "]";
    }
}
