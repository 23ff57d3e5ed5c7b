package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedAsyncHttpClient;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on asynchronous calls, as code. */
@DynamoDbTest
class AsyncGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final DynamoDbServer server;
    private final Table<Wallet> wallets;

    AsyncGuideTest(DynamoDbServer server, @FreshTable(partitionKey = "walletId") String name) {
        this.server = server;
        this.wallets =
                Dynalect.create(server.asyncClient()).table(Wallet_.SCHEMA).named(name);
    }

    @BeforeEach
    void ann_and_ben_have_a_hundred_each() {
        wallets.batchPut(List.of(wallet("ann"), wallet("ben"))).execute().orThrow();
    }

    private static Wallet wallet(String owner) {
        return new Wallet(owner, BigDecimal.valueOf(100), BigDecimal.valueOf(50));
    }

    /** A request that arrives when a gate is open. */
    private static Fate behind(CountDownLatch gate) {
        return exchange -> {
            try {
                if (!gate.await(10, TimeUnit.SECONDS)) {
                    throw new IOException("the gate stayed closed");
                }
            } catch (InterruptedException e) {
                throw new InterruptedIOException("at the gate");
            }
            return exchange.send();
        };
    }

    @Test
    void each_way_to_execute_has_a_twin_and_the_page_names_it() throws IOException {
        List<Class<?>> operations = operations();
        Set<String> ways = operations.stream()
                .flatMap(operation -> names(operation).stream())
                .filter(name -> name.endsWith("Async"))
                .map(name -> name.replace("Async", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        for (Class<?> operation : operations) {
            for (String way : ways) {
                assertThat(names(operation).contains(way + "Async"))
                        .as(operation + "." + way)
                        .isEqualTo(names(operation).contains(way));
            }
        }
        String page = Files.readString(ROOT.resolve("docs/guide/async.md"));
        assertThat(ways).isNotEmpty().allSatisfy(way -> assertThat(page).contains("`" + way + "()`"));
    }

    private static Set<String> names(Class<?> operation) {
        return Arrays.stream(operation.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> operations() throws IOException {
        Path sources = ROOT.resolve("core/src/main/java/io/github/dynalect/operation");
        try (Stream<Path> files = Files.list(sources)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .<Class<?>>map(name -> named("io.github.dynalect.operation." + name))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> type != ItemsByKind.class) // a result, which all() is a part of
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    // @start region=composed
    private CompletableFuture<BigDecimal> both(String one, String other) {
        CompletableFuture<Option<Wallet>> first = wallets.get(Wallet_.key(one)).executeAsync();
        CompletableFuture<Option<Wallet>> second =
                wallets.get(Wallet_.key(other)).executeAsync(); // beside it

        return first.thenCombine(
                second,
                (a, b) -> Stream.of(a, b)
                        .flatMap(Option::toJavaStream)
                        .map(Wallet::balance)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private CompletableFuture<String> spend(String owner, BigDecimal price) {
        return wallets.update(Wallet_.key(owner))
                .set(balance, balance.minus(price))
                .onlyIf(balance.ge(price))
                .attemptAsync() // a CompletableFuture<Either<ConditionFailed<Wallet>, Wallet>>
                .thenApply(outcome -> outcome.fold(
                        failed -> failed.fold(missing -> "no wallet", refused -> "too little"), after -> "paid"));
    }
    // @end

    @Test
    void calls_are_composed() {
        assertThat(both("ann", "ben").join()).isEqualByComparingTo("200");
        assertThat(both("ann", "nobody").join()).isEqualByComparingTo("100");
        assertThat(spend("ann", BigDecimal.TEN).join()).isEqualTo("paid");
        assertThat(spend("ann", BigDecimal.valueOf(91)).join()).isEqualTo("too little");
        assertThat(spend("nobody", BigDecimal.ONE).join()).isEqualTo("no wallet");
    }

    @Test
    void failures() {
        // @start region=failures
        CompletableFuture<Wallet> update =
                wallets.update(Wallet_.key("nobody")).add(balance, 1).executeAsync();
        CompletableFuture<String> told =
                update.handle((after, failure) -> failure.getClass().getSimpleName());
        CompletableFuture<String> later = update.thenApply(Wallet::walletId)
                .handle((id, failure) -> failure.getClass().getSimpleName());
        // @end
        assertThat(told.join()).isEqualTo("ConditionFailedException");
        assertThat(later.join()).isEqualTo("CompletionException");
        assertThatThrownBy(update::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(update::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ConditionFailedException.class);
        CompletableFuture<Wallet> refused = wallets.update(Wallet_.key("ann")).executeAsync();
        assertThatThrownBy(refused::join).hasCauseInstanceOf(RefusedException.class);
        CompletableFuture<Either<ConditionFailed<Wallet>, Wallet>> value =
                wallets.put(wallet("ann")).ifAbsent().attemptAsync();
        assertThat(value.join().isLeft()).isTrue();
    }

    @Test
    void what_follows_runs_where_the_answer_came() {
        CompletableFuture<Option<Wallet>> done = wallets.get(Wallet_.key("ann")).executeAsync();
        assertThat(done.join()).isNotEmpty();
        assertThat(done.thenApply(found -> thread()).join()).isEqualTo(thread());

        ExecutorService executor = Executors.newFixedThreadPool(4, work -> new Thread(work, "completing"));
        CountDownLatch gate = new CountDownLatch(1);
        try (var http = ScriptedAsyncHttpClient.of(behind(gate));
                var usual = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .build()) {
            assertThat(whereFollows(Dynalect.create(usual), gate)).startsWith("sdk-async-response-");
        }
        CountDownLatch other = new CountDownLatch(1);
        try (var http = ScriptedAsyncHttpClient.of(behind(other))) {
            var builder = server.configure(DynamoDbAsyncClient.builder()).httpClient(http);
            // @start region=threads
            DynamoDbAsyncClient client = builder.asyncConfiguration(settings ->
                            settings.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, executor))
                    .build();
            // @end
            try (client) {
                assertThat(whereFollows(Dynalect.create(client), other)).isEqualTo("completing");
            }
        }
        CountDownLatch third = new CountDownLatch(1);
        try (var http = ScriptedHttpClient.of(behind(third));
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            assertThat(whereFollows(Dynalect.create(client, executor), third)).isEqualTo("completing");
        }
        executor.shutdown();
    }

    private String whereFollows(Dynalect dynalect, CountDownLatch gate) {
        CompletableFuture<String> thread =
                wallets.with(dynalect).get(Wallet_.key("ann")).executeAsync().thenApply(found -> thread());
        gate.countDown();
        return thread.join();
    }

    private static String thread() {
        return Thread.currentThread().getName();
    }

    @Test
    void who_waits_on_the_thread_that_would_end_the_wait_waits_in_vain() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        CountDownLatch gate = new CountDownLatch(1);
        try (var http = ScriptedAsyncHttpClient.of(behind(gate));
                var client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .asyncConfiguration(settings ->
                                settings.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, one))
                        .build()) {
            Table<Wallet> theirs = wallets.with(Dynalect.create(client));
            CompletableFuture<Boolean> inVain = theirs.get(Wallet_.key("ann"))
                    .executeAsync()
                    .thenApply(found -> isInVain(theirs.get(Wallet_.key("ben")).executeAsync()));
            gate.countDown();
            assertThat(inVain.join()).isTrue();
        } finally {
            one.shutdown();
        }
    }

    private static boolean isInVain(CompletableFuture<?> answer) {
        try {
            answer.get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void publishers() {
        List<String> ids = new CopyOnWriteArrayList<>();
        // @start region=publisher
        SdkPublisher<String> rich = wallets.scan()
                .filter(balance.gt(10))
                .publisher() // an SdkPublisher<Wallet>
                .map(Wallet::walletId);
        CompletableFuture<Void> end = rich.limit(1).subscribe(ids::add);
        Flow.Publisher<String> ofTheJdk = FlowAdapters.toFlowPublisher(rich);
        // @end
        end.join();
        assertThat(ids).hasSize(1).isSubsetOf("ann", "ben");
        OneByOne<String> flown = new OneByOne<>(id -> {
            ids.add(id);
            return CompletableFuture.completedFuture(id);
        });
        ofTheJdk.subscribe(FlowAdapters.toFlowSubscriber(flown));
        flown.end().join();
        assertThat(ids).contains("ann", "ben").hasSize(3);
    }

    // @start region=subscriber
    /** Works a row off, and asks for the next one when that has ended. */
    private record OneByOne<R>(
            Function<R, CompletableFuture<?>> work, AtomicReference<Subscription> rows, CompletableFuture<Void> end)
            implements Subscriber<R> {
        OneByOne(Function<R, CompletableFuture<?>> work) {
            this(work, new AtomicReference<>(), new CompletableFuture<>());
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            rows.set(subscription);
            subscription.request(1);
        }

        @Override
        public void onNext(R row) {
            CompletableFuture<?> unused = work.apply(row).whenComplete((done, failure) -> {
                if (failure == null) {
                    rows.get().request(1);
                } else {
                    rows.get().cancel();
                    end.completeExceptionally(failure);
                }
            });
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
    // @end

    @Test
    void nothing_is_read_before_it_is_demanded() throws Exception {
        BlockingQueue<CompletableFuture<Void>> works = new LinkedBlockingQueue<>();
        OneByOne<Wallet> subscriber = new OneByOne<>(wallet -> {
            CompletableFuture<Void> work = new CompletableFuture<>();
            works.add(work);
            return work;
        });
        try (var http = ScriptedAsyncHttpClient.of();
                var client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .build()) {
            wallets.with(Dynalect.create(client)).scan().pageSize(1).publisher().subscribe(subscriber);

            CompletableFuture<Void> first = next(works);
            assertThat(http.sent()).isEqualTo(1);
            first.complete(null);
            CompletableFuture<Void> second = next(works);
            assertThat(http.sent()).isEqualTo(2);
            second.complete(null);
            subscriber.end().join();
            assertThat(http.sent()).as("the last one finds nothing more").isEqualTo(3);
        }
    }

    private static <E> E next(BlockingQueue<E> queue) throws InterruptedException {
        return Option.of(queue.poll(10, TimeUnit.SECONDS)).get();
    }

    @Test
    void a_row_whose_work_fails_ends_the_reading() {
        IllegalStateException full = new IllegalStateException("full");
        OneByOne<Wallet> subscriber = new OneByOne<>(wallet -> CompletableFuture.failedFuture(full));

        wallets.scan().publisher().subscribe(subscriber);

        assertThatThrownBy(subscriber.end()::join).hasCause(full);
    }

    @Test
    void what_was_sent_happens_although_nobody_waits_for_it() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Fate late = exchange -> {
            try {
                return behind(gate).meet(exchange);
            } finally {
                answered.countDown();
            }
        };
        try (var http = ScriptedAsyncHttpClient.of(late);
                var client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .build()) {
            CompletableFuture<Wallet> put =
                    wallets.with(Dynalect.create(client)).put(wallet("eve")).executeAsync();
            assertThat(put.cancel(true)).isTrue();
            gate.countDown();
            assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(wallets.get(Wallet_.key("eve")).consistent().execute()).isNotEmpty();
    }

    @Test
    void a_time_limit_ends_the_request_too() {
        CountDownLatch gate = new CountDownLatch(1);
        try (var http = ScriptedAsyncHttpClient.of(Script.every(1, behind(gate)));
                var client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(http)
                        .build()) {
            Table<Wallet> hurried = wallets.configured(AwsRequestOverrideConfiguration.builder()
                    .apiCallTimeout(Duration.ofMillis(300))
                    .build());
            assertThatThrownBy(() -> hurried.with(Dynalect.create(client))
                            .put(wallet("eve"))
                            .executeAsync()
                            .join())
                    .hasCauseInstanceOf(ApiCallTimeoutException.class);
        }
        assertThat(wallets.get(Wallet_.key("eve")).consistent().execute()).isEmpty();
    }
}
