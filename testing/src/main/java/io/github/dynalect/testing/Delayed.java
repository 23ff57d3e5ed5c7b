package io.github.dynalect.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A fate that is met after a wait. */
record Delayed(Duration length, Fate fate) implements Fate {
    static Duration checked(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("a wait is not negative: " + wait);
        }
        return wait;
    }

    @Override
    public HttpExecuteResponse meet(Exchange exchange) throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted on the way to the server");
            interrupted.initCause(e);
            throw interrupted;
        }
        return fate.meet(exchange);
    }
}
