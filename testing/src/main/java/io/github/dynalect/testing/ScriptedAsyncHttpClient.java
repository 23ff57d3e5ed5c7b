package io.github.dynalect.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The {@link ScriptedHttpClient} for asynchronous clients.
 *
 * <pre>{@code
 * try (var lossy = ScriptedAsyncHttpClient.of(Fate.loseAnswer());
 *         var client = server.configure(DynamoDbAsyncClient.builder()).httpClient(lossy).build()) {
 *     …
 * }
 * }</pre>
 *
 * <p>Each request has a thread for itself until it is answered, and no more than that: this is for tests. Requests take their fates in
 * the order in which the SDK hands them over. A request that the SDK no longer waits for is aborted; that is so at its time limits, whereas
 * {@code DynamoDbAsyncClient} does not pass it on if the future of a call is cancelled. Closing this ends its threads; a request
 * that comes later fails.
 */
public final class ScriptedAsyncHttpClient implements SdkAsyncHttpClient {
    private final SdkHttpClient server = UrlConnectionHttpClient.create();
    private final ExecutorService threads = Executors.newCachedThreadPool(ScriptedAsyncHttpClient::thread);
    private final AtomicInteger sent = new AtomicInteger();
    private final Script script;
    private final Course course;

    private ScriptedAsyncHttpClient(Script script) {
        this.script = script;
        this.course = script.begin();
    }

    /** {@return a client whose first requests meet these fates, one after another, and all others arrive} */
    public static ScriptedAsyncHttpClient of(Fate... fates) {
        return of(Script.of(fates));
    }

    /** {@return a client that begins this script} */
    public static ScriptedAsyncHttpClient of(Script script) {
        return new ScriptedAsyncHttpClient(script);
    }

    /** {@return how many requests the SDK has sent, those that were lost included} */
    public int sent() {
        return sent.get();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        sent.incrementAndGet();
        Course.Turn turn = course.next(Operation.of(request.request()));
        return new AsyncAttempt(request, server, turn).begin(threads);
    }

    @Override
    public String clientName() {
        return "Scripted";
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.close();
    }

    /** {@return the script, with its seed, and how many requests were sent} */
    @Override
    public String toString() {
        return "ScriptedAsyncHttpClient[" + script + ", sent " + sent + "]";
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "scripted-http");
        thread.setDaemon(true);
        return thread;
    }
}
