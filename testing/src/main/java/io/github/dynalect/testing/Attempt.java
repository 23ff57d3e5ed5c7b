package io.github.dynalect.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** A request that meets its fate when it is called. */
final class Attempt implements ExecutableHttpRequest {
    private final HttpExecuteRequest request;
    private final SdkHttpClient server;
    private final Supplier<Course.Turn> turn;
    private volatile boolean aborted;
    private volatile @Nullable ExecutableHttpRequest sent;

    Attempt(HttpExecuteRequest request, SdkHttpClient server, Supplier<Course.Turn> turn) {
        this.request = request;
        this.server = server;
        this.turn = turn;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        Course.Turn mine = turn.get();
        return mine.fate().meet(new Exchange(request, this::send, mine.chance()));
    }

    private HttpExecuteResponse send(HttpExecuteRequest other) throws IOException {
        ExecutableHttpRequest call = server.prepareRequest(other);
        sent = call;
        if (aborted) {
            throw new InterruptedIOException("aborted before it was sent");
        }
        return call.call();
    }

    @Override
    public void abort() {
        aborted = true;
        ExecutableHttpRequest call = sent;
        if (call != null) {
            call.abort();
        }
    }
}
