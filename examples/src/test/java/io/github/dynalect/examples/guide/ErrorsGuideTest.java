package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Wallet_.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.Misfit;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.examples.guide.IndexesGuideTest.Ship;
import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.IncompleteBatchException;
import io.github.dynalect.operation.ReadBudgetException;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.operation.TransactionCancelledException;
import io.github.dynalect.operation.UnprocessedKeysException;
import io.github.dynalect.refusal.Origin;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The guide's page on errors, as code: each failure that it names is provoked, and each that there is, it names. */
@DynamoDbTest
class ErrorsGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String SECRET = "hunter2";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`[^|]*\\|([^|]*)\\|([^|]*)\\| ([^|]*) \\|$");
    private static final Pattern ACCESSOR = Pattern.compile("`(\\w+)\\(\\)`");
    private static final Wallet WALLET = new Wallet(SECRET, BigDecimal.TEN, BigDecimal.ONE);

    private final DynamoDbServer server;
    private final Dynalect dynalect;
    private final Table<Wallet> wallets;

    ErrorsGuideTest(DynamoDbServer server, @FreshTable(partitionKey = "walletId") String name) {
        this.server = server;
        this.dynalect = Dynalect.create(server.client()).backingOff(Backoff.none());
        this.wallets = dynalect.table(Wallet_.SCHEMA).named(name);
    }

    // @start region=status
    /** Rules that what a user of the service has given may break. */
    private static final Set<Rule> OF_VALUES = Set.of(
            Rule.KEY_EMPTY,
            Rule.KEY_SIZE,
            Rule.ITEM_SIZE,
            Rule.NUMBER_PRECISION,
            Rule.NUMBER_RANGE,
            Rule.NUMBER_FINITE,
            Rule.TIME_RANGE,
            Rule.TIME_PRECISION,
            Rule.VALUE_NESTING,
            Rule.TEXT_WELL_FORMED,
            Rule.TEMPLATE_VALUE,
            Rule.VALIDATION,
            Rule.CURSOR);

    static int status(Throwable failure) {
        if (failure instanceof CompletionException later && later.getCause() != null) {
            return status(later.getCause());
        } else if (failure instanceof RefusedException refused) {
            return OF_VALUES.contains(refused.rule()) ? 400 : 500;
        } else if (failure instanceof ConditionFailedException failed) {
            return failed.failed().<Integer>fold(missing -> 404, refused -> 409);
        } else if (failure instanceof TransactionCancelledException transaction) {
            return ofTransaction(transaction.cancelled());
        } else if (failure instanceof AwsServiceException service) {
            return service instanceof IdempotentParameterMismatchException ? 409 : ofService(service);
        } else if (failure instanceof ApiCallTimeoutException || failure instanceof ApiCallAttemptTimeoutException) {
            return 504;
        }
        return failure instanceof SdkClientException
                        || failure instanceof IncompleteBatchException
                        || failure instanceof UnprocessedKeysException
                        || failure instanceof ReadBudgetException
                ? 503
                : 500;
    }

    private static int ofTransaction(TransactionCancelled cancelled) {
        if (cancelled.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.CONDITION)) {
            return 409;
        }
        return cancelled.reasons().stream().allMatch(reason -> reason.kind().isPassing()) ? 503 : 500;
    }

    private static int ofService(AwsServiceException service) {
        return service.isThrottlingException()
                        || service.statusCode() >= 500
                        || service instanceof TransactionConflictException
                        || service instanceof TransactionInProgressException
                ? 503
                : 500;
    }
    // @end

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/errors.md"));
    }

    /** The lines of the tables of exceptions: the name, when, what it carries, the status. */
    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static Throwable thrown(ThrowingCallable call) {
        return Option.of(catchThrowable(call)).getOrElseThrow(() -> new AssertionError("nothing was thrown"));
    }

    /** What a call throws whose requests fare as a script says, and which the SDK sends once. */
    private Throwable thrown(Script script, Function<Dynalect, ?> call) {
        try (var http = ScriptedHttpClient.of(script);
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()))
                        .build()) {
            return thrown(() -> call.apply(Dynalect.create(client).backingOff(Backoff.none())));
        }
    }

    private Throwable refusedBy(int status, String code) {
        return thrown(Script.of(Fate.refuse(status, code)), by -> read(wallets.with(by)));
    }

    private static Option<Wallet> read(Table<Wallet> wallets) {
        return wallets.get(Wallet_.key(SECRET)).execute();
    }

    private static Done transfer(Dynalect dynalect, Table<Wallet> wallets, String token) {
        return dynalect.transactWrite(
                        wallets.update(Wallet_.key(SECRET)).add(balance, 1).onlyIf(balance.lt(5)),
                        wallets.delete(Wallet_.key(token)))
                .token(token)
                .execute();
    }

    private List<Throwable> ours() {
        wallets.batchPut(List.of(WALLET, new Wallet("other", BigDecimal.TEN, BigDecimal.ONE)))
                .execute()
                .orThrow();
        server.client()
                .putItem(put -> put.tableName(
                                wallets.get(Wallet_.key("x")).request().tableName())
                        .item(Map.of(
                                "walletId", AttributeValue.fromS("odd"), "balance", AttributeValue.fromS(SECRET))));
        return List.of(
                thrown(() -> wallets.get(Wallet_.key("")).execute()),
                thrown(() -> wallets.update(Wallet_.key(SECRET)).execute()),
                thrown(() -> wallets.update(Wallet_.key("none")).add(balance, 1).execute()),
                thrown(() -> wallets.put(WALLET).ifAbsent().execute()),
                thrown(() -> transfer(dynalect, wallets, UUID.randomUUID().toString())),
                thrown(
                        Script.of(Fate.cancelTransaction("TransactionConflict")),
                        by -> transfer(by, wallets.with(by), UUID.randomUUID().toString())),
                thrown(() -> wallets.update(Wallet_.key(SECRET))
                        .set(balance, Attributes.<Wallet>decimal("none"))
                        .execute()),
                thrown(() -> wallets.get(Wallet_.key("odd")).execute()),
                thrown(
                        Script.of(Fate.leaveUnprocessed(1)),
                        by -> wallets.with(by)
                                .batchPut(List.of(WALLET))
                                .execute()
                                .orThrow()),
                thrown(() -> wallets.scan()
                        .pageSize(1)
                        .readBudget(1)
                        .filter(balance.gt(100))
                        .all()),
                unprocessed(),
                thrown(
                        Script.random(0).on("DescribeTable", Script.every(1, Fate.answer(200, """
                                {"Table": {"TableStatus": "CREATING"}}"""))),
                        by -> wallets.with(by)
                                .named("wallets-" + UUID.randomUUID())
                                .createTable()
                                .waitingAtMost(Duration.ofMillis(1))
                                .execute()),
                thrown(() -> Codecs.integer().decode(AttributeValue.fromS(SECRET))));
    }

    private Throwable unprocessed() {
        Table<Ship> ships = dynalect.table(IndexesGuideTest.SCHEMA).named("ships-" + UUID.randomUUID());
        ships.createTable().execute();
        ships.put(new Ship("Star", 1, "CH", "Anna", 900, Option.some("Basel"), Instant.EPOCH))
                .execute();
        return thrown(
                Script.random(0).on("BatchGetItem", Script.every(1, Fate.leaveUnprocessed(1))),
                by -> ships.with(by)
                        .query(IndexesGuideTest.IN_PORT.partition("Basel"))
                        .fetch()
                        .all());
    }

    private List<Throwable> ofTheSdk() {
        String token = UUID.randomUUID().toString();
        dynalect.transactWrite(wallets.put(WALLET)).token(token).execute();
        return List.of(
                refusedBy(400, "ThrottlingException"),
                refusedBy(400, "ProvisionedThroughputExceededException"),
                refusedBy(400, "RequestLimitExceeded"),
                refusedBy(500, "InternalServerError"),
                refusedBy(400, "TransactionConflictException"),
                refusedBy(400, "AccessDeniedException"),
                thrown(
                        Script.of(Fate.refuse(400, "TransactionInProgressException")),
                        by -> transfer(by, wallets.with(by), token)),
                thrown(() -> transfer(dynalect, wallets, token)),
                thrown(() -> read(wallets.named("wallets-of-nobody"))),
                thrown(() -> wallets.createTable().execute()),
                thrown(Script.of(Fate.loseRequest()), by -> read(wallets.with(by))),
                thrown(
                        Script.of(Fate.delay(Duration.ofSeconds(5))),
                        by -> read(wallets.configured(AwsRequestOverrideConfiguration.builder()
                                        .apiCallTimeout(Duration.ofMillis(50))
                                        .build())
                                .with(by))),
                thrown(
                        Script.of(Fate.delay(Duration.ofSeconds(5))),
                        by -> read(wallets.configured(AwsRequestOverrideConfiguration.builder()
                                        .apiCallAttemptTimeout(Duration.ofMillis(50))
                                        .build())
                                .with(by))));
    }

    @Test
    void each_exception_has_the_status_and_carries_what_the_page_says() throws IOException {
        Map<String, Set<Integer>> statuses = new TreeMap<>();
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.concat(ours().stream(), ofTheSdk().stream()).forEach(failure -> {
            String name = failure.getClass().getSimpleName();
            types.put(name, failure.getClass());
            statuses.computeIfAbsent(name, none -> new TreeSet<>()).add(status(failure));
        });

        Map<String, String> told = new TreeMap<>();
        for (MatchResult row : rows()) {
            told.put(row.group(1), row.group(4));
            assertThat(types).containsKey(row.group(1));
            assertThat(ACCESSOR.matcher(row.group(3)).results().map(accessor -> accessor.group(1)))
                    .as(row.group(1))
                    .isSubsetOf(names(types.get(row.group(1))));
        }
        assertThat(told).isEqualTo(joined(statuses));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    private static Map<String, String> joined(Map<String, Set<Integer>> statuses) {
        Map<String, String> joined = new TreeMap<>();
        statuses.forEach((name, all) ->
                joined.put(name, all.stream().map(String::valueOf).collect(Collectors.joining(" or "))));
        return joined;
    }

    @Test
    void none_of_our_messages_shows_a_value() {
        assertThat(ours()).allSatisfy(failure -> {
            assertThat(failure.toString()).doesNotContain(SECRET);
            if (failure.getCause() != null) {
                assertThat(failure.getCause().toString()).doesNotContain(SECRET);
            }
        });
    }

    /** The modules that are on a service's class path, and that for tests. */
    static Stream<Path> exceptions() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("expressions", "core", "testing")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith("Exception.java")).forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void each_exception_that_there_is_stands_on_the_page(Path source) throws IOException {
        assertThat(page()).contains("`" + source.getFileName().toString().replace(".java", "") + "`");
    }

    @Test
    void no_exception_has_another_sort_of_name() throws IOException {
        for (String module : List.of("expressions", "core", "testing")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> Pattern.compile(
                                                "class \\w+(?:<.*>)?\\s+extends \\w*(?:Exception|Error)\\b")
                                        .matcher(contents(file))
                                        .find()))
                        .allMatch(file -> file.toString().endsWith("Exception.java"));
            }
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Class<?>> values() {
        return Stream.of(ConditionFailed.class, CursorFailure.class, Misfit.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_case_of_a_failure_that_is_a_value_stands_on_the_page(Class<?> value) throws IOException {
        assertThat(page()).contains("`" + value.getSimpleName() + "`");
    }

    static Stream<Enum<?>> kinds() {
        return Stream.<Enum<?>[]>of(Reason.Kind.values(), BatchResult.Cause.Kind.values(), UpdateFault.Kind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_of_a_failure_that_is_a_value_stands_on_the_page(Enum<?> kind) throws IOException {
        assertThat(page()).contains("`" + kind + "`");
    }

    @Test
    void a_refusal() throws IOException {
        RefusedException refusal =
                (RefusedException) thrown(() -> wallets.get(Wallet_.key("")).execute());

        assertThat(page()).contains("```text\n" + refusal.getMessage() + "\n```");
        assertThat(refusal.rule().origin()).isEqualTo(Origin.SERVICE);
    }
}
