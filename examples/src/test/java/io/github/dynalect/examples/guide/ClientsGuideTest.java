package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.operation.TransactionCancelledException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.StringInputStream;

/** The guide's page on clients, as code. */
@DynamoDbTest
class ClientsGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final RetryStrategy PATIENT = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .build();
    private static final Wallet WALLET = new Wallet("w-1", BigDecimal.TEN, BigDecimal.ONE);

    private final DynamoDbServer server;
    private final Table<Wallet> wallets;

    ClientsGuideTest(DynamoDbServer server, @FreshTable(partitionKey = "walletId") String name) {
        this.server = server;
        this.wallets = Dynalect.create(server.client()).table(Wallet_.SCHEMA).named(name);
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/clients.md"));
    }

    @Test
    void a_synchronous_client() {
        // @start region=synchronous
        DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .httpClientBuilder(Apache5HttpClient.builder().maxConnections(100))
                .overrideConfiguration(settings ->
                        settings.apiCallAttemptTimeout(Duration.ofSeconds(1)).apiCallTimeout(Duration.ofSeconds(5)))
                .build();

        Table<Wallet> wallets = Dynalect.create(client).table(Wallet_.SCHEMA);
        // @end
        try (client) {
            assertThat(wallets).hasToString("Table[wallets]");
            assertThat(client.serviceClientConfiguration()
                            .overrideConfiguration()
                            .apiCallTimeout())
                    .contains(Duration.ofSeconds(5));
        }
    }

    @Test
    void an_executor_waits_for_a_synchronous_client() {
        List<String> threads = new CopyOnWriteArrayList<>();
        Fate seen = exchange -> {
            threads.add(Thread.currentThread().getName());
            return exchange.send();
        };
        try (var http = ScriptedHttpClient.of(seen, seen);
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            // @start region=executor
            ExecutorService waiting = Executors.newFixedThreadPool(100, work -> new Thread(work, "dynamodb"));

            Dynalect dynalect = Dynalect.create(client, waiting);
            // @end
            try {
                Table<Wallet> theirs = wallets.with(dynalect);
                assertThat(theirs.put(WALLET).executeAsync().join()).isEqualTo(WALLET);
                assertThat(theirs.get(Wallet_.key("w-1")).execute()).contains(WALLET);
            } finally {
                waiting.shutdown();
            }
        }
        assertThat(threads).containsExactly("dynamodb", Thread.currentThread().getName());
    }

    @Test
    void an_asynchronous_client() {
        // @start region=asynchronous
        DynamoDbAsyncClient client = DynamoDbAsyncClient.builder()
                .region(Region.EU_CENTRAL_1)
                .httpClientBuilder(NettyNioAsyncHttpClient.builder().maxConcurrency(100))
                .build();

        Table<Wallet> wallets = Dynalect.create(client).table(Wallet_.SCHEMA);
        // @end
        try (client) {
            assertThat(wallets).hasToString("Table[wallets]");
        }
    }

    @Test
    void a_server_elsewhere() {
        URI endpoint = server.endpoint();
        // @start region=endpoint
        DynamoDbClient local = DynamoDbClient.builder()
                .endpointOverride(endpoint) // such as http://localhost:8000
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
        // @end
        try (local) {
            assertThat(wallets.with(Dynalect.create(local)).put(WALLET).execute())
                    .isEqualTo(WALLET);
        }
    }

    static Stream<SdkHttpClient.Builder<?>> httpClients() {
        return Stream.of(Apache5HttpClient.builder(), UrlConnectionHttpClient.builder());
    }

    @Test
    void each_http_client_serves() {
        for (SdkHttpClient.Builder<?> http : httpClients().toList()) {
            try (var client = server.configure(DynamoDbClient.builder())
                    .httpClientBuilder(http)
                    .build()) {
                assertThat(wallets.with(Dynalect.create(client)).put(WALLET).execute())
                        .isEqualTo(WALLET);
            }
        }
        try (var client = server.configure(DynamoDbAsyncClient.builder())
                .httpClientBuilder(NettyNioAsyncHttpClient.builder())
                .build()) {
            assertThat(wallets.with(Dynalect.create(client)).put(WALLET).execute())
                    .isEqualTo(WALLET);
        }
    }

    @Test
    void the_sdk_has_these_limits_unless_others_are_set() {
        AttributeMap usual = SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;

        assertThat(usual.get(SdkHttpConfigurationOption.MAX_CONNECTIONS)).isEqualTo(50);
        assertThat(usual.get(SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT))
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(usual.get(SdkHttpConfigurationOption.READ_TIMEOUT)).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings(settings -> {}).apiCallTimeout()).isEmpty();
        assertThat(settings(settings -> {}).apiCallAttemptTimeout()).isEmpty();
    }

    @Test
    void how_often_a_client_sends() {
        // @start region=attempts
        Consumer<ClientOverrideConfiguration.Builder> three =
                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(3)
                        .build());
        Consumer<ClientOverrideConfiguration.Builder> once =
                settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry());
        // @end
        assertThat(attempts(settings -> {})).isEqualTo(9);
        assertThat(attempts(settings -> settings.defaultProfileFile(profile("retry_mode = standard"))))
                .isEqualTo(9);
        assertThat(attempts(settings -> settings.defaultProfileFile(profile("max_attempts = 5"))))
                .isEqualTo(9);
        assertThat(attempts(settings -> settings.retryStrategy(RetryMode.LEGACY)))
                .isEqualTo(4);
        assertThat(attempts(settings -> settings.retryStrategy(RetryMode.STANDARD)))
                .isEqualTo(3);
        assertThat(attempts(settings -> settings.retryStrategy(RetryMode.ADAPTIVE_V2)))
                .isEqualTo(3);
        assertThat(attempts(three)).isEqualTo(3);
        assertThat(attempts(once)).isEqualTo(1);
        assertThat(settings(three).retryStrategy()).containsInstanceOf(StandardRetryStrategy.class);
    }

    @Test
    void how_often_a_client_will_send() {
        System.setProperty("aws.newRetries2026", "true");
        try {
            assertThat(attempts(settings -> {})).isEqualTo(4);
        } finally {
            System.clearProperty("aws.newRetries2026");
        }
    }

    private static ProfileFile profile(String line) {
        return ProfileFile.builder()
                .content(new StringInputStream("[default]\n" + line))
                .type(ProfileFile.Type.CONFIGURATION)
                .build();
    }

    private static int attempts(Consumer<ClientOverrideConfiguration.Builder> given) {
        return settings(given).retryStrategy().map(RetryStrategy::maxAttempts).orElse(0);
    }

    private static ClientOverrideConfiguration settings(Consumer<ClientOverrideConfiguration.Builder> given) {
        try (DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(given)
                .build()) {
            return client.serviceClientConfiguration().overrideConfiguration();
        }
    }

    /** A line of the page's table: a failure, and where it is one of a batch or of a transaction. */
    private record Failing(String text, Fate fate, boolean ofBatch, boolean ofTransaction) {
        static Failing refused(String code, boolean ofBatch, boolean ofTransaction) {
            return new Failing("`" + code + "`", Fate.refuse(400, code), ofBatch, ofTransaction);
        }
    }

    private static List<Failing> failures() {
        return List.of(
                new Failing("no answer, or no connection", Fate.loseRequest(), true, true),
                new Failing("an error of the service, status 500", Fate.refuse(500, "InternalServerError"), true, true),
                Failing.refused("ThrottlingException", true, true),
                Failing.refused("ProvisionedThroughputExceededException", true, true),
                Failing.refused("RequestLimitExceeded", true, true),
                Failing.refused("ReplicatedWriteConflictException", true, true),
                Failing.refused("TransactionInProgressException", false, true),
                new Failing(
                        "a transaction is cancelled, by conflicts or throttling only",
                        Fate.cancelTransaction("TransactionConflict", "ThrottlingError"),
                        false,
                        true),
                new Failing(
                        "a transaction is cancelled, by anything else beside",
                        Fate.cancelTransaction("TransactionConflict", "ConditionalCheckFailed"),
                        false,
                        true),
                new Failing("entries of a batch are left", Fate.leaveUnprocessed(1), true, false),
                Failing.refused("TransactionConflictException", false, false),
                Failing.refused("ConditionalCheckFailedException", false, false),
                Failing.refused("ItemCollectionSizeLimitExceededException", false, false),
                Failing.refused("IdempotentParameterMismatchException", false, true),
                Failing.refused("ValidationException", true, true),
                Failing.refused("ResourceNotFoundException", true, true),
                Failing.refused("AccessDeniedException", true, true));
    }

    @Test
    void the_table_of_what_is_tried_again_is_what_is_tried_again() throws IOException {
        String table = failures().stream().map(this::line).collect(Collectors.joining("\n"));

        assertThat(page()).contains(table);
    }

    private String line(Failing failing) {
        BiConsumer<Dynalect, Table<Wallet>> request = failing.ofBatch() == failing.ofTransaction()
                ? ClientsGuideTest::read
                : failing.ofBatch() ? ClientsGuideTest::write : ClientsGuideTest::transact;
        return "| %s | %s | %s | %s |"
                .formatted(
                        failing.text(),
                        again(failing.fate(), PATIENT, Backoff.none(), request),
                        failing.ofBatch() ? byUs(failing.fate(), ClientsGuideTest::write) : "",
                        failing.ofTransaction() ? byUs(failing.fate(), ClientsGuideTest::transact) : "");
    }

    private static void read(Dynalect dynalect, Table<Wallet> wallets) {
        assertThat(wallets.get(Wallet_.key("w-1")).execute()).isEmpty();
    }

    private static void write(Dynalect dynalect, Table<Wallet> wallets) {
        assertThat(wallets.batchPut(List.of(WALLET)).execute().isComplete()).isFalse();
    }

    private static void transact(Dynalect dynalect, Table<Wallet> wallets) {
        dynalect.transactWrite(wallets.put(WALLET), wallets.delete(Wallet_.key("w-2")))
                .execute();
    }

    private String byUs(Fate fate, BiConsumer<Dynalect, Table<Wallet>> request) {
        VirtualTime time = VirtualTime.passing();
        return again(
                fate,
                AwsRetryStrategy.doNotRetry(),
                Backoff.usual().attempts(3).by(time.clock(), time::pause),
                request);
    }

    private String again(
            Fate fate, RetryStrategy retries, Backoff backoff, BiConsumer<Dynalect, Table<Wallet>> request) {
        try (var http = ScriptedHttpClient.of(Script.every(1, fate));
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .overrideConfiguration(settings -> settings.retryStrategy(retries))
                        .build()) {
            Dynalect dynalect = Dynalect.create(client).backingOff(backoff);
            try {
                request.accept(dynalect, wallets.with(dynalect));
            } catch (SdkException | InvalidRequestException | TransactionCancelledException expected) {
                assertThat(http.sent()).as(expected.toString()).isIn(1, 3);
            }
            return http.sent() > 1 ? "yes" : "no";
        }
    }

    @Test
    void another_name_another_client_other_settings() {
        DynamoDbClient tokyo = server.client();
        // @start region=others
        Table<Wallet> ofAcme = wallets.named("wallets-acme"); // the table of a tenant, or of a test
        Table<Wallet> inTokyo = wallets.with(Dynalect.create(tokyo)); // the same table of another region
        Table<Wallet> hurried = wallets.configured(AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(Duration.ofMillis(300))
                .build());
        // @end
        assertThat(ofAcme).hasToString("Table[wallets-acme]");
        assertThat(inTokyo).hasToString(wallets.toString());
        AwsRequestOverrideConfiguration other = AwsRequestOverrideConfiguration.builder()
                .putHeader("x-tenant", "acme")
                .build();
        assertThat(hurried.configured(other).scan().request().overrideConfiguration())
                .as("what was configured before is replaced")
                .contains(other);
        assertThatThrownBy(() -> Dynalect.create(tokyo)
                        .transactGet(
                                hurried.get(Wallet_.key("a")),
                                wallets.configured(other).get(Wallet_.key("b")))
                        .execute())
                .hasMessageContaining("Rule ONE_CLIENT");
    }

    @Test
    void what_is_closed_with_a_client() {
        AtomicInteger closed = new AtomicInteger();

        DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .httpClient(new Counted(closed))
                .build()
                .close();
        assertThat(closed).hasValue(0);

        DynamoDbClient.builder()
                .region(Region.EU_CENTRAL_1)
                .httpClientBuilder(new CountedBuilder(closed))
                .build()
                .close();
        assertThat(closed).hasValue(1);
    }

    /** An HTTP client that counts how often it is closed. */
    private record Counted(AtomicInteger closed) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            int unused = closed.incrementAndGet();
        }
    }

    private record CountedBuilder(AtomicInteger closed) implements SdkHttpClient.Builder<CountedBuilder> {
        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new Counted(closed);
        }
    }

    @Test
    void the_compose_file_has_the_image_that_the_tests_start_themselves() throws IOException {
        Pattern image = Pattern.compile("localstack/localstack:[0-9.]+");

        assertThat(in("docs/guide/localstack/compose.yaml", image))
                .hasSize(1)
                .isEqualTo(in("testing/src/main/java/io/github/dynalect/testing/LocalStackBackend.java", image));
    }

    private static List<String> in(String file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
