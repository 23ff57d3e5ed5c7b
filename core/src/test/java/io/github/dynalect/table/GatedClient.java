package io.github.dynalect.table;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A synchronous client that answers once a gate is open, and the one thread on which it is waited for. */
final class GatedClient implements DynamoDbClient, Executor {
    private final ScanResponse answer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean interrupted;

    GatedClient(ScanResponse answer) {
        this.answer = answer;
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        int unused = asked.incrementAndGet();
        begun.countDown();
        try {
            if (!gate.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the gate stayed closed");
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        return answer;
    }

    void awaitBegun() throws InterruptedException {
        if (!begun.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was asked");
        }
    }

    void open() {
        gate.countDown();
    }

    /** {@return how often it was asked, once its thread has nothing more to do} */
    int awaitEnded() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it goes on");
        }
        return asked.get();
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    @Override
    public String serviceName() {
        return "none";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
